import { existsSync } from 'node:fs'
import { behaviour } from './behaviour.js'
import { compiling } from './compiling.js'
import { openBenchDatabase } from './database.js'
import { type Finding, findingTable } from './finding.js'
import { footprint } from './footprint.js'
import { overhead } from './overhead.js'
import { root, startEtalon } from './program.js'
import { throughput } from './throughput.js'
import { trailing } from './trailing.js'

const CATALOG = ['--config', `${root}/test/bench/catalog.ts`]
const STARTED = ['--config', `${root}/test/bench/started-catalog.ts`]

async function withDatabase(): Promise<readonly Finding[]> {
  const database = await openBenchDatabase()
  if (database === null) {
    say('No PostgreSQL here: what needs one is left out. Set DATABASE_URL, or install its server.')
    return []
  }
  const environment = { DATABASE_URL: database.url }
  const etalon = await startEtalon(CATALOG, environment)
  try {
    say('Overhead …')
    const costs = await overhead(database.url, etalon.url)
    say('Windows …')
    const windows = await trailing(database.url, etalon.url)
    say('Funnels and retention …')
    const behaving = await behaviour(database.url, etalon.url)
    say('Requests a second …')
    const rate = await throughput(database.url, etalon.url)
    say('Starts …')
    return [...costs, windows, ...behaving, rate, ...(await footprint(STARTED, environment))]
  } finally {
    await etalon.end()
    await database.close()
  }
}

function say(line: string): void {
  process.stderr.write(`${line}\n`)
}

if (!existsSync(`${root}/dist/cli/main.js`)) throw new Error('The benchmark measures the build: run "npm run build" first.')
say('Compiling …')
const findings = [...(await compiling()), ...(await withDatabase())]
process.stdout.write(`${findingTable(findings)}\n`)
process.exitCode = findings.every(({ holds }) => holds) ? 0 : 1
