import type { Expression, Predicate } from '../definition/expression-tree.js'
import type { Measure, Metric, QuantityOrMetric } from '../definition/quantity-tree.js'
import type { Asked, SlotCollection } from './collect-slots.js'
import type { PlannedField, Slot, Value } from './plan.js'
import { openRows } from './ripe-rows.js'
import { type Timing, timedBy, untimed } from './timing.js'
import { unconvertedMoney } from './unconverted-money.js'

/** Takes a metric apart into slots: its filters, and those that it is asked with, hold for every measure in it. */
export function planField(
  metric: Metric,
  filters: readonly Predicate[],
  slots: SlotCollection,
  comparison: Timing['comparison'] = null,
): PlannedField {
  const timing = comparison === null ? untimed : { ...untimed, comparison }
  return planMetric(metric, { asked: filters, defined: [], missing: null, change: null, timing }, slots)
}

function planMetric(metric: Metric, asked: Asked, slots: SlotCollection): PlannedField {
  const inside = { ...asked, defined: [...asked.defined, ...metric.filters] }
  const numerator = planQuantity(metric.numerator, inside, slots)
  if (metric.denominator === null) return numerator
  const denominator = planQuantity(metric.denominator, inside, slots)
  return ratio(numerator, denominator)
}

function ratio(numerator: PlannedField, denominator: PlannedField): PlannedField {
  return {
    value: { kind: 'arithmetic', operator: 'divide', left: numerator.value, right: denominator.value },
    numerator: numerator.value,
    denominator: denominator.value,
    isExact: false,
    unconverted: [...new Set([...numerator.unconverted, ...denominator.unconverted])],
    open: openOf(numerator, denominator),
  }
}

/** What waits in either of two parts, each kind of it once. */
function openOf({ open: one }: PlannedField, { open: other }: PlannedField): PlannedField['open'] {
  return one === null && other === null ? null : [...new Set([...(one ?? []), ...(other ?? [])])]
}

function planQuantity(part: QuantityOrMetric | number, asked: Asked, slots: SlotCollection): PlannedField {
  if (typeof part === 'number') return plain({ kind: 'constant', value: part }, true)
  if (part.kind === 'metric') return planMetric(part, asked, slots)
  const { node } = part
  if (node.kind === 'measure') return planMeasure(node, asked, slots)
  if (node.kind !== 'arithmetic') {
    const change = node.kind === 'change' ? node.change : asked.change
    return planQuantity(node.of, { ...asked, change, timing: timedBy(node, asked.timing) }, slots)
  }
  const left = planQuantity(node.left, asked, slots)
  const right = planQuantity(node.right, asked, slots)
  if (node.operator === 'divide') return ratio(left, right)
  const value: Value = { kind: 'arithmetic', operator: node.operator, left: left.value, right: right.value }
  return { ...ratio(left, right), value, numerator: null, denominator: null, isExact: left.isExact && right.isExact }
}

function planMeasure(measure: Measure, asked: Asked, slots: SlotCollection): PlannedField {
  const { aggregate, of } = measure
  const counted = { unconverted: of === null ? [] : unconvertedSlots(measure, of, asked, slots), open: openSlots(measure, asked, slots) }
  const { take } = asked.timing
  if (take === 'mean' || take === 'min' || take === 'max') return { ...planDaily(measure, take, asked, slots), ...counted }
  const slot = (kind: Slot['aggregate']): Value => ({
    kind: 'slot',
    slot: slots.slotOf(measure, { aggregate: kind, of, daily: null }, asked),
  })
  if (aggregate === 'average') return { ...ratio(plain(slot('sum'), true), plain(slot('count'), true)), ...counted }
  if (aggregate === 'percentile') return { ...plain(slot('percentile'), false), denominator: slot('count'), ...counted }
  return { ...plain(slot(aggregate), true), ...counted }
}

/** A measure of each day: the least or the greatest as it is, the mean as a sum over the number of days. */
function planDaily(measure: Measure, take: 'mean' | 'min' | 'max', asked: Asked, slots: SlotCollection): PlannedField {
  const { aggregate, of } = measure
  const slot = (daily: Slot['daily']): Value => ({ kind: 'slot', slot: slots.slotOf(measure, { aggregate, of, daily }, asked) })
  const isExact = aggregate !== 'average' && aggregate !== 'percentile'
  if (take !== 'mean') return plain(slot(take), isExact)
  const days: Value = isZeroOfNothing(aggregate) ? { kind: 'days', counts: slots.dayCountsOf(asked.timing) } : slot('count')
  return ratio(plain(slot('sum'), isExact), plain(days, true))
}

/** Whether an aggregate of no rows is 0; the others have no value then. */
export const isZeroOfNothing = (aggregate: Slot['aggregate']): boolean =>
  aggregate === 'sum' || aggregate === 'count' || aggregate === 'countDistinct' || aggregate === 'countRepeated'

const plain = (value: Value, isExact: boolean): PlannedField => ({
  ...{ value, numerator: null, denominator: null, isExact, unconverted: [], open: null },
})

/** Counts the rows that have an amount but no exchange rate for it, so that they are never left out in silence. */
function unconvertedSlots(measure: Measure, of: Expression, asked: Asked, slots: SlotCollection): readonly number[] {
  const change = asked.change === null ? null : 'unconverted'
  const daily = dailySum(asked)
  return unconvertedMoney(of, slots.sources).map((missing) =>
    slots.slotOf(measure, { aggregate: 'count', of: null, daily }, { ...asked, missing, change }),
  )
}

/** The days of a period are added up, unless one of them is asked. */
const dailySum = ({ timing: { take } }: Asked): Slot['daily'] => (take === null || take === 'first' || take === 'last' ? null : 'sum')

/** Counts the rows that wait until they are decided. */
function openSlots(measure: Measure, asked: Asked, slots: SlotCollection): PlannedField['open'] {
  const waiting = openRows(measure)
  return waiting === null ? null : [slots.countOf(waiting, dailySum(asked), asked)]
}
