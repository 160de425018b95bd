import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js')
const config = fileURLToPath(new URL('../../src/playground/vite.config.ts', import.meta.url))

/** Builds the page from its sources into the folder that the server serves it from, as the package's build does, so that no test passes on yesterday's files. */
export async function buildPlayground(): Promise<void> {
  // The test's own NODE_ENV would build React's slow half.
  const env = { ...process.env, NODE_ENV: 'production' }
  await promisify(execFile)(process.execPath, [vite, 'build', '--config', config, '--logLevel', 'error'], { env })
}
