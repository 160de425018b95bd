import type { Catalog } from '../../src/catalog/catalog.js'
import { askingOf } from './asking.js'
import { type Checked, checkCase, oracleFor, type Wanted } from './check-case.js'
import type { ProvingEngine } from './engines/engine.js'
import { casesOf, casesOfWorld, type ProveCase } from './prove-case.js'
import { type Counts, startCounts } from './report/counts.js'
import { coveredBy, isAbout } from './report/coverage.js'
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
  /** Called after every world. */
  readonly onCase?: (done: number) => void
  /** Goes on after a difference. */
  readonly keepGoing?: boolean
  /** Only cases that cover something whose name has this in it. */
  readonly about?: string | null
}

/** Checks so many cases on every engine, up to the first world in which a property breaks. */
export async function run({ engines, runs, seed, onCase, keepGoing = false, about = null }: Running): Promise<Run> {
  const counts = startCounts()
  const broken: BrokenOn[] = []
  let done = 0
  for (let world = seed; done < runs && (keepGoing || broken.length === 0); world += 1) {
    const drawn = casesOf(world)
    const fitting = about === null ? drawn.cases : drawn.cases.filter((prove) => isAbout(prove, drawn.catalog, about))
    const cases = fitting.slice(0, Math.min(casesOfWorld, runs - done)).map((prove) => ({ prove, wanted: oracleFor(prove) }))
    const all = await Promise.all(engines.map((engine) => checkWorld(engine, drawn.catalog, cases)))
    for (const [place, { prove }] of cases.entries()) {
      counts.add(coveredBy(prove, drawn.catalog), all[0]?.[place]?.asked ?? [])
      for (const [index, engine] of engines.entries()) {
        const found = all[index]?.[place]?.broken ?? null
        if (found !== null) broken.push({ prove, engine, ...found })
      }
    }
    done += cases.length
    onCase?.(done)
  }
  return { counts, broken, cases: done }
}

interface Wanting {
  readonly prove: ProveCase
  readonly wanted: Wanted
}

/** Checks the cases of a world on an engine: as many at a time as it has lanes. */
async function checkWorld(engine: ProvingEngine, catalog: Catalog, cases: readonly Wanting[]): Promise<readonly Checked[]> {
  const [first] = cases
  if (first !== undefined) await engine.load(first.prove.world.tables)
  const checked: Checked[] = []
  const waiting = cases.entries()
  const lane = async (): Promise<void> => {
    const asking = askingOf(catalog, engine.warehouse)
    for (const [place, { prove, wanted }] of waiting) checked[place] = await checkCase(prove, asking, wanted)
  }
  await Promise.all(Array.from({ length: engine.lanes }, lane))
  return checked
}
