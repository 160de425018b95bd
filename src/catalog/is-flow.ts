import { isMetric } from '../definition/metric.js'
import type { Metric, QuantityOrMetric } from '../definition/quantity-tree.js'

/** Whether a metric's value over a stretch of time is the sum of those over its parts: counts and sums of rows, added up or times a constant. */
export function isFlow({ numerator, denominator }: Metric): boolean {
  return denominator === null && isFlowing(numerator)
}

function isFlowing(part: QuantityOrMetric | number): boolean {
  if (typeof part === 'number') return false
  if (isMetric(part)) return isFlow(part)
  const { node } = part
  if (node.kind === 'measure') return node.aggregate === 'sum' || node.aggregate === 'count'
  if (node.kind !== 'arithmetic') return false
  const [left, right] = [isFlowing(node.left), isFlowing(node.right)]
  if (node.operator === 'plus' || node.operator === 'minus') return left && right
  if (node.operator === 'divide') return left && typeof node.right === 'number'
  return (left && typeof node.right === 'number') || (right && typeof node.left === 'number')
}
