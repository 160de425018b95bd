import { openPglite } from './engines/pglite.js'
import { openPostgres } from './engines/postgres.js'
import { type Options, readOptions } from './options.js'
import { caseText } from './report/case-text.js'
import { showProgress } from './report/progress.js'
import { type BrokenOn, run } from './run.js'
import { shrink } from './shrink/shrink.js'

const shrinkingMilliseconds = 60_000

async function main(options: Options): Promise<boolean> {
  const opened = await Promise.all(options.engines.map((name) => (name === 'postgres' ? openPostgres() : openPglite())))
  const engines = opened.filter((engine) => engine !== null)
  if (engines.length < opened.length) console.warn('PostgreSQL is left out: there is no DATABASE_URL, and none is installed here.')
  const started = performance.now()
  try {
    const { counts, cases, broken } = await run({ ...options, engines, onCase: (done) => showProgress(done, options.runs, started) })
    const seconds = (performance.now() - started) / 1000
    console.log(counts.text())
    console.log(
      `${cases} cases on ${engines.map(({ name }) => name).join(' and ')} in ${seconds.toFixed(1)} s: ${broken.length} differences`,
    )
    if (options.keepGoing)
      for (const each of broken) console.log(`${each.prove.seed} ${each.engine.name} ${each.property.name}: ${each.difference.message}`)
    const [first] = broken
    if (first !== undefined) console.log(await smallestText(first))
    return broken.length === 0
  } finally {
    await Promise.all(engines.map((engine) => engine.close()))
  }
}

async function smallestText(broken: BrokenOn): Promise<string> {
  const { engine, prove } = broken
  await engine.load(prove.world.tables)
  const smallest = await shrink(broken, engine, shrinkingMilliseconds)
  return `on ${engine.name}, the smallest case:\n\n${caseText(smallest)}`
}

process.exitCode = (await main(readOptions(process.argv.slice(2)))) ? 0 : 1
