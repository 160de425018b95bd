import type { Metric, QuantityOrMetric } from '../definition/quantity-tree.js'
import type { Request } from '../request/request.js'
import type { SlotCollection } from './collect-slots.js'
import type { Span } from './place-spans.js'
import type { Slot, WindowStarts } from './plan.js'

/** The windows of a field, by the slots that it reads. */
export function windowStartsOf(
  places: readonly number[],
  slots: readonly Slot[],
  { spansOf }: SlotCollection,
  periods: number,
): readonly WindowStarts[] {
  return [...new Set(places)].flatMap((place): readonly WindowStarts[] => {
    const slot = slots[place] as Slot
    if (slot.timing.window?.kind !== 'rolling') return []
    const { cells, whole, days } = spansOf(slot.timing)
    if (days === null) return [{ scan: slot.scan, cells: cells?.map((span) => span?.from ?? null) ?? null, whole: whole?.from ?? null }]
    const ofPeriod = (period: number) => days.cells?.spans.filter((_, index) => days.cells?.periodOf[index] === period) ?? []
    const first = (spans: readonly Span[]) => spans[0]?.from ?? null
    const inCells = days.cells === null ? null : Array.from({ length: periods }, (_, index) => first(ofPeriod(index + 1)))
    return [{ scan: slot.scan, cells: inCells, whole: first(days.whole.spans) }]
  })
}

/** Whether a request asks for rolling windows: whether they are filled, only the data say. */
export function asksForWindows({ fields, selected }: Pick<Request, 'fields' | 'selected'>): boolean {
  return fields.slice(0, selected).some(({ metric }) => metricAsks(metric.metric))
}

function metricAsks({ numerator, denominator }: Metric): boolean {
  return asks(numerator) || (denominator !== null && asks(denominator))
}

function asks(part: QuantityOrMetric | number): boolean {
  if (typeof part === 'number') return false
  if (part.kind === 'metric') return metricAsks(part)
  const { node } = part
  if (node.kind === 'measure') return false
  if (node.kind === 'arithmetic') return asks(node.left) || asks(node.right)
  return (node.kind === 'window' && node.window.kind === 'rolling') || asks(node.of)
}
