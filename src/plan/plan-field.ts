import type { Expression, Predicate } from '../definition/expression-tree.js'
import type { Measure, Metric, QuantityOrMetric } from '../definition/quantity-tree.js'
import type { SlotCollection } from './collect-slots.js'
import type { PlannedField, Value } from './plan.js'
import { unconvertedMoney } from './unconverted-money.js'

/** Takes a metric apart into slots: its filters, and those that it is asked with, hold for every measure in it. */
export function planField(metric: Metric, filters: readonly Predicate[], slots: SlotCollection): PlannedField {
  const inside = [...filters, ...metric.filters]
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
  }
}

function planQuantity(part: QuantityOrMetric | number, filters: readonly Predicate[], slots: SlotCollection): PlannedField {
  if (typeof part === 'number') return plain({ kind: 'constant', value: part }, true)
  if (part.kind === 'metric') return planField(part, filters, slots)
  const { node } = part
  if (node.kind === 'measure') return planMeasure(node, filters, slots)
  const left = planQuantity(node.left, filters, slots)
  const right = planQuantity(node.right, filters, slots)
  if (node.operator === 'divide') return ratio(left, right)
  const value: Value = { kind: 'arithmetic', operator: node.operator, left: left.value, right: right.value }
  return { ...ratio(left, right), value, numerator: null, denominator: null, isExact: left.isExact && right.isExact }
}

function planMeasure(measure: Measure, filters: readonly Predicate[], slots: SlotCollection): PlannedField {
  const { aggregate, of } = measure
  const slot = (kind: Exclude<Measure['aggregate'], 'average'>): Value => ({
    kind: 'slot',
    slot: slots.slotOf(measure, { aggregate: kind, of }, filters),
  })
  const unconverted = of === null ? [] : unconvertedSlots(measure, of, filters, slots)
  if (aggregate === 'average') return { ...ratio(plain(slot('sum'), true), plain(slot('count'), true)), unconverted }
  if (aggregate === 'percentile') return { ...plain(slot('percentile'), false), denominator: slot('count'), unconverted }
  return { ...plain(slot(aggregate), true), unconverted }
}

const plain = (value: Value, isExact: boolean): PlannedField => ({ value, numerator: null, denominator: null, isExact, unconverted: [] })

/** Counts the rows that have an amount but no exchange rate for it, so that they are never left out in silence. */
function unconvertedSlots(measure: Measure, of: Expression, filters: readonly Predicate[], slots: SlotCollection): readonly number[] {
  return unconvertedMoney(of, slots.sources).map((missing) =>
    slots.slotOf(measure, { aggregate: 'count', of: null }, [...filters, missing]),
  )
}
