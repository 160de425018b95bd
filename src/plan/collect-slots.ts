import type { Expression, Predicate } from '../definition/expression-tree.js'
import type { Measure } from '../definition/quantity-tree.js'
import type { AnySourceFacts } from '../definition/source.js'
import { canonical, canonicalOf } from '../kit/canonical.js'
import type { Request } from '../request/request.js'
import { type PlacedSpans, placeSpans, type SpanCounts } from './place-spans.js'
import { isMergeable, type Slot } from './plan.js'
import { conjuncts, resolvePredicate } from './resolve-predicate.js'
import { decidedRows } from './ripe-rows.js'
import { isPlain, isState, type Timing } from './timing.js'

/** What is read in one pass: a source at one of its times, or the rows of it that hold. */
export interface ScanKey {
  readonly source: AnySourceFacts
  readonly time: Expression | null
  readonly isState: boolean
  /** The different timings of its slots, in the order in which they were found. */
  readonly timings: readonly Timing[]
}

/** What a measure is asked with: the filters of the request, those of the metrics around it, which rows count in a period, and what of a change it is. */
export interface Asked {
  readonly asked: readonly Predicate[]
  readonly defined: readonly Predicate[]
  /** The condition on which an amount of it has no exchange rate, where such rows are counted. */
  readonly missing: Predicate | null
  readonly timing: Timing
  readonly change: Slot['change']
}

/** The slots and passes of a plan as they are found; equal ones are kept once. */
export interface SlotCollection {
  readonly sources: ReadonlyMap<string, AnySourceFacts>
  readonly slots: readonly Slot[]
  readonly scans: readonly ScanKey[]
  /** The slot of a measure's part, made if it is new. */
  readonly slotOf: (measure: Measure, part: Pick<Slot, 'aggregate' | 'of' | 'daily'>, asked: Asked) => number
  /** The slot that counts the rows of a measure, one for all equal measures, also where measures do not share a pass. */
  readonly countOf: (measure: Measure, daily: Slot['daily'], asked: Asked) => number
  /** The times that count for a timing. */
  readonly spansOf: (timing: Timing) => PlacedSpans
  /** How many days each period has for a timing that asks for days. */
  readonly dayCountsOf: (timing: Timing) => SpanCounts
}

/** Starts an empty collection for a request; measures share a pass only if they may. */
export function collectSlots(request: Request, mayShare: boolean): SlotCollection {
  const { sources } = request.catalog
  const slots: Slot[] = []
  const { scans, scanOf } = startScans(sources, mayShare)
  const known = new Map<string, number>()
  const spans = new Map<string, PlacedSpans>()
  const spansOf: SlotCollection['spansOf'] = (timing) => {
    const name = canonicalOf(timing)
    const found = spans.get(name) ?? placeSpans(timing, request)
    spans.set(name, found)
    return found
  }
  const dayCountsOf = (timing: Timing): SpanCounts => spansOf(timing).counts ?? { cells: null, whole: 0 }
  const slotOf: SlotCollection['slotOf'] = (measure, part, { asked, defined, missing, timing, change }) => {
    const filters = resolved(
      [...measure.filters, ...decidedRows(measure), ...asked, ...defined, ...(missing === null ? [] : [missing])],
      measure,
    )
    const isOfBothEdges = timing.move !== null || timing.changeBy !== null
    const everybody = isOfBothEdges ? resolved([...measure.filters, ...defined], measure) : []
    const fraction = part.aggregate === 'percentile' ? measure.fraction : null
    const times = part.aggregate === 'countRepeated' ? measure.times : null
    // All that an amount changes by is read in one pass: by the same entities, with the same filters.
    const same = timing.changeBy === null ? null : [timing.changeBy, measure, everybody, resolved(asked, measure)]
    const slot: Slot = {
      ...scanOf(measure, timing, part.aggregate, same === null ? null : canonical(same)),
      ...{ ...part, filters, fraction, times, timing, change, isShown: false },
      other: everybody,
      spanCounts: spansOf(timing).counts,
    }
    const texts = [part.of === null ? '' : canonicalOf(part.of), ...filters.map((filter) => canonicalOf(filter))]
    const name = [slot.scan, slot.placing, part.aggregate, part.daily, fraction, times, change, ...texts].join('\n')
    const index = known.get(name) ?? slots.push(slot) - 1
    known.set(name, index)
    return index
  }
  return { sources, slots, scans, slotOf, countOf: countedOnce(slotOf), spansOf, dayCountsOf }
}

function countedOnce(slotOf: SlotCollection['slotOf']): SlotCollection['countOf'] {
  const counts = new Map<string, number>()
  return (measure, daily, asked) => {
    const name = canonical([measure, daily, asked])
    const index = counts.get(name) ?? slotOf(measure, { aggregate: 'count', of: null, daily }, asked)
    counts.set(name, index)
    return index
  }
}

interface Scans {
  readonly scans: readonly ScanKey[]
  /** The pass that a measure is read in, made if it is new, and the place of its timing among those of the pass. */
  readonly scanOf: (
    measure: Measure,
    timing: Timing,
    aggregate: Slot['aggregate'],
    change: string | null,
  ) => { readonly scan: number; readonly placing: number }
}

function startScans(sources: ReadonlyMap<string, AnySourceFacts>, mayShare: boolean): Scans {
  const scans: (ScanKey & { readonly name: string; readonly timings: Timing[] })[] = []
  const scanOf: Scans['scanOf'] = (measure, timing, aggregate, change) => {
    const source = sources.get(measure.source)
    if (source === undefined) throw new Error(`The source "${measure.source}" is not in the catalogue, which should have said so.`)
    const isOfState = isState(timing)
    const time = isOfState ? null : (measure.at ?? timeOf(source))
    // Who moves is seen from both edges: a pass of its own.
    const pass = mayShare && timing.move === null ? (change ?? passOf(timing, aggregate)) : scans.length
    const name = [source.name, time === null ? '' : canonicalOf(time), isOfState, pass].join('\n')
    const found = scans.findIndex((scan) => scan.name === name)
    const index = found >= 0 ? found : scans.push({ source, time, isState: isOfState, name, timings: [] }) - 1
    const timings = scans[index]?.timings ?? []
    const place = timings.findIndex((other) => canonicalOf(other) === canonicalOf(timing))
    return { scan: index, placing: place >= 0 ? place : timings.push(timing) - 1 }
  }
  return { scans, scanOf }
}

/** Plain rows are placed by their periods; of the others, what can be aggregated first is, in a pass of its own. */
function passOf(timing: Timing, aggregate: Slot['aggregate']): string {
  if (isPlain(timing)) return 'plain'
  return isMergeable({ aggregate }) ? 'mergeable' : 'rows'
}

function resolved(filters: readonly Predicate[], { source }: Measure): readonly Predicate[] {
  return distinct(conjuncts(filters.map((filter) => resolvePredicate(filter, source))))
}

function distinct(filters: readonly Predicate[]): readonly Predicate[] {
  const named = new Map(filters.map((filter) => [canonicalOf(filter), filter]))
  return [...named].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, filter]) => filter)
}

function timeOf(source: AnySourceFacts): Expression | null {
  if (source.time === null) return null
  const type = source.columns[source.time]?.type
  if (type === undefined)
    throw new Error(`The time "${source.time}" of "${source.name}" is no column, which the catalogue should have said.`)
  const node = { kind: 'column', path: [], name: source.time } as const
  return { kind: 'expression', source: source.name, reaches: { [source.name]: true }, type, values: [], node }
}
