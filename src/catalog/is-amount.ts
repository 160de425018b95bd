import { isMetric } from '../definition/metric.js'
import type { Metric, QuantityOrMetric } from '../definition/quantity-tree.js'

/** Whether a group has only its part of a metric's value (a count, a sum, a number of entities), and not one of its own kind (a share, a mean, a rate). */
export function isAmount({ numerator, denominator }: Metric): boolean {
  return isPart(numerator) && (denominator === null || !isPart(denominator))
}

function isPart(part: QuantityOrMetric | number): boolean {
  if (typeof part === 'number') return false
  if (isMetric(part)) return isAmount(part)
  const { node } = part
  if (node.kind === 'measure') return ['sum', 'count', 'countDistinct', 'countRepeated'].includes(node.aggregate)
  if (node.kind !== 'arithmetic') return isPart(node.of)
  const [left, right] = [isPart(node.left), isPart(node.right)]
  return node.operator === 'divide' ? left && !right : left || right
}
