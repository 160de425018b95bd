import { isMetric } from '../../../src/definition/metric.js'
import type { Metric, QuantityOrMetric } from '../../../src/definition/quantity-tree.js'

/** Whether an oracle can say to the last bit how a metric's values are ordered: not where an interpolated value is computed with further. */
export function isRankable(metric: Metric): boolean {
  if (metric.denominator !== null) return ![metric.numerator, metric.denominator].some(interpolates)
  if (isMetric(metric.numerator)) return isRankable(metric.numerator)
  return metric.numerator.node.kind === 'measure' || !interpolates(metric.numerator)
}

function interpolates(part: QuantityOrMetric | number): boolean {
  if (typeof part === 'number') return false
  if (isMetric(part)) return interpolates(part.numerator) || (part.denominator !== null && interpolates(part.denominator))
  const { node } = part
  return node.kind === 'measure' ? node.aggregate === 'percentile' : interpolates(node.left) || interpolates(node.right)
}
