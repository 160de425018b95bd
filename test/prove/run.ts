import { askingOf } from './asking.js'
import { checkCase, oracleFor } from './check-case.js'
import type { ProvingEngine } from './engines/engine.js'
import { casesOf, casesOfWorld } from './prove-case.js'
import { type Counts, startCounts } from './report/counts.js'
import { coveredBy } from './report/coverage.js'
import type { Broken } from './shrink/shrink.js'

/** A case that breaks a property on an engine. */
export interface BrokenOn extends Broken {
  readonly engine: ProvingEngine
}

/** How a run went: what it covered, and what broke. */
export interface Run {
  readonly counts: Counts
  readonly cases: number
  readonly broken: readonly BrokenOn[]
}

/** What a run is told. */
export interface Running {
  readonly engines: readonly ProvingEngine[]
  readonly runs: number
  /** The seed of the first world; the next ones count on. */
  readonly seed: number
  /** Called after every case. */
  readonly onCase?: (done: number) => void
  /** Goes on after a difference. */
  readonly keepGoing?: boolean
}

/** Checks so many cases on every engine, up to the first that breaks a property. */
export async function run({ engines, runs, seed, onCase, keepGoing = false }: Running): Promise<Run> {
  const counts = startCounts()
  const broken: BrokenOn[] = []
  let done = 0
  for (let world = seed; done < runs; world += 1) {
    const { world: drawn, catalog, cases } = casesOf(world)
    await Promise.all(engines.map((engine) => engine.load(drawn.tables)))
    const askings = engines.map((engine) => ({ engine, asking: askingOf(catalog, engine.warehouse) }))
    for (const prove of cases.slice(0, Math.min(casesOfWorld, runs - done))) {
      const wanted = oracleFor(prove)
      const all = await Promise.all(askings.map(async ({ engine, asking }) => ({ engine, ...(await checkCase(prove, asking, wanted)) })))
      counts.add(coveredBy(prove, catalog), all[0]?.asked ?? [])
      broken.push(...all.flatMap(({ engine, broken: found }) => (found === null ? [] : [{ prove, engine, ...found }])))
      done += 1
      onCase?.(done)
      if (broken.length > 0 && !keepGoing) return { counts, broken, cases: done }
    }
  }
  return { counts, broken, cases: done }
}
