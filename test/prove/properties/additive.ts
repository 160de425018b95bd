import { isMetric } from '../../../src/definition/metric.js'
import type { Metric, QuantityOrMetric } from '../../../src/definition/quantity-tree.js'

/** Whether the numbers of parts add up to the number of the whole: counts and sums, their sums and differences, their multiples. */
export function isAdditive(part: QuantityOrMetric): boolean {
  if (isMetric(part)) return part.denominator === null && isAdditive(part.numerator)
  const { node } = part
  if (node.kind === 'measure') return node.aggregate === 'count' || node.aggregate === 'sum'
  // What is there at an edge, in a window or on a day does not add up over periods, and what was there a month ago meets twice.
  if (node.kind !== 'arithmetic') return false
  const { operator, left, right } = node
  if (operator === 'divide') return false
  if (operator === 'times') return typeof left === 'number' ? isAdditiveSide(right) : typeof right === 'number' && isAdditive(left)
  return isAdditiveSide(left) && isAdditiveSide(right)
}

const isAdditiveSide = (side: Metric['numerator'] | number): boolean => typeof side !== 'number' && isAdditive(side)
