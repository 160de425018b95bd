import { cac } from 'cac'
import { startPostgres } from '../databases/postgres-cluster.js'
import { faults } from './faults.js'
import type { Outcome } from './prove-fault.js'
import { proveFaults } from './prove-faults.js'
import { outcomeTable } from './report.js'

const commandLine = cac('prove:faults')
commandLine
  .command('', 'Puts one mistake after the other into a copy of the product: the proof must notice each of them.')
  .option('--only <name>', 'Only the faults of these names (several: with commas)')
  .option('--runs <number>', 'Cases to try for each fault', { default: 2000 })
  .option('--seed <number>', 'The seed of the first world', { default: 1 })
  .option('--workers <number>', 'Copies that run at the same time', { default: 2 })
  .option('--messages', 'Show the difference that each fault made')
  .action(run)
commandLine.help()
commandLine.parse()

interface Options {
  readonly only?: string
  readonly runs: number
  readonly seed: number
  readonly workers: number
  readonly messages?: boolean
}

async function run({ only, runs, seed, workers, messages = false }: Options): Promise<void> {
  const names = only?.split(',')
  const chosen = names === undefined ? faults : faults.filter(({ name }) => names.includes(name))
  const unknown = names?.find((name) => !faults.some((fault) => fault.name === name))
  if (unknown !== undefined) throw new Error(`There is no fault "${unknown}".`)
  const server = await startPostgres()
  if (server === null) throw new Error('There is no PostgreSQL to prove anything on: set DATABASE_URL.')
  try {
    const onOutcome = ({ fault, kind, milliseconds }: Outcome, done: number) =>
      void process.stderr.write(`${done}/${chosen.length} ${fault.name}: ${kind} (${Math.round(milliseconds / 1000)} s)\n`)
    const outcomes = await proveFaults(chosen, { runs, seed, server: server.connectionString, workers, onOutcome })
    const missed = outcomes.filter(({ kind }) => kind !== 'caught')
    console.log(outcomeTable(outcomes, messages))
    console.log(`${outcomes.length - missed.length} of ${outcomes.length} faults are caught within ${runs} cases.`)
    if (missed.length > 0) console.log(`Not caught: ${missed.map(({ fault }) => fault.name).join(', ')}`)
    process.exitCode = missed.length > 0 ? 1 : 0
  } finally {
    await server.stop()
  }
}
