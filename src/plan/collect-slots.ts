import type { Expression, Predicate } from '../definition/expression-tree.js'
import type { Measure } from '../definition/quantity-tree.js'
import type { AnySourceFacts } from '../definition/source.js'
import { canonicalOf } from '../kit/canonical.js'
import type { Slot } from './plan.js'
import { conjuncts, resolvePredicate } from './resolve-predicate.js'

/** A source at one of its times: what is read in one pass. */
export interface ScanKey {
  readonly source: AnySourceFacts
  readonly time: Expression | null
}

/** The slots and passes of a plan as they are found; equal ones are kept once. */
export interface SlotCollection {
  readonly sources: ReadonlyMap<string, AnySourceFacts>
  readonly slots: readonly Slot[]
  readonly scans: readonly ScanKey[]
  /** The slot of a measure's part, made if it is new. */
  readonly slotOf: (measure: Measure, part: Pick<Slot, 'aggregate' | 'of'>, filters: readonly Predicate[]) => number
}

/** Starts an empty collection over the sources of a catalogue; measures share a pass only if they may. */
export function collectSlots(sources: ReadonlyMap<string, AnySourceFacts>, mayShare: boolean): SlotCollection {
  const slots: Slot[] = []
  const scans: ScanKey[] = []
  const known = new Map<string, number>()
  const scanOf = (measure: Measure): number => {
    const source = sources.get(measure.source)
    if (source === undefined) throw new Error(`The source "${measure.source}" is not in the catalogue, which should have said so.`)
    const time = measure.at ?? timeOf(source)
    const place = time === null ? '' : canonicalOf(time)
    const found = scans.findIndex((scan) => scan.source === source && (scan.time === null ? '' : canonicalOf(scan.time)) === place)
    return found >= 0 && mayShare ? found : scans.push({ source, time }) - 1
  }
  const slotOf: SlotCollection['slotOf'] = (measure, part, filters) => {
    const asked = conjuncts([...measure.filters, ...filters].map((filter) => resolvePredicate(filter, measure.source)))
    const distinct = new Map(asked.map((filter) => [canonicalOf(filter), filter]))
    const sorted = [...distinct].sort(([one], [other]) => (one < other ? -1 : 1))
    const fraction = part.aggregate === 'percentile' ? measure.fraction : null
    const slot: Slot = { scan: scanOf(measure), ...part, filters: sorted.map(([, filter]) => filter), fraction }
    const name = [slot.scan, slot.aggregate, slot.of === null ? '' : canonicalOf(slot.of), fraction, ...sorted.map(([text]) => text)].join(
      '\n',
    )
    const index = known.get(name) ?? slots.push(slot) - 1
    known.set(name, index)
    return index
  }
  return { sources, slots, scans, slotOf }
}

function timeOf(source: AnySourceFacts): Expression | null {
  if (source.time === null) return null
  const type = source.columns[source.time]?.type
  if (type === undefined)
    throw new Error(`The time "${source.time}" of "${source.name}" is no column, which the catalogue should have said.`)
  const node = { kind: 'column', path: [], name: source.time } as const
  return { kind: 'expression', source: source.name, reaches: { [source.name]: true }, type, values: [], node }
}
