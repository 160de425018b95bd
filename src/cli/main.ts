#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from '../server/package-folder.js'
import { runCommandLine } from './command-line.js'
import { standardOutput } from './output.js'
import { reportError } from './report-error.js'

const { version }: { version: string } = JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8'))

// graphql and fastify look at it when they are loaded, which is later: without it they check what only their own developers need.
process.env.NODE_ENV ??= 'production'

// Whoever reads may have seen enough, as "head" has.
process.stdout.on('error', (cause: Error & { code?: string }) => {
  if (cause.code !== 'EPIPE') throw cause
  process.exit()
})

process.exitCode = await runCommandLine(process.argv.slice(2), version, standardOutput).catch((cause: unknown) =>
  reportError(cause, standardOutput),
)
