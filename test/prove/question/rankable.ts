import { isMetric } from '../../../src/definition/metric.js'
import type { Metric, Quantity, QuantityOrMetric } from '../../../src/definition/quantity-tree.js'
import { partsOf } from '../world/quantity-parts.js'

/** Whether an oracle can say to the last bit how a metric's values are ordered: not where an interpolated value is computed with further. */
export function isRankable(metric: Metric): boolean {
  if (metric.denominator !== null) return ![metric.numerator, metric.denominator].some(interpolates)
  if (isMetric(metric.numerator)) return isRankable(metric.numerator)
  return isValueOfRows(metric.numerator) || !interpolates(metric.numerator)
}

/** Whether a quantity is the value of a measure over some rows, whichever rows these are. */
function isValueOfRows({ node }: Quantity): boolean {
  if (node.kind === 'measure') return true
  if (node.kind === 'arithmetic' || (node.kind === 'over' && node.take === 'mean')) return false
  return !isMetric(node.of) && isValueOfRows(node.of)
}

function interpolates(part: QuantityOrMetric | number): boolean {
  if (typeof part === 'number') return false
  if (isMetric(part)) return interpolates(part.numerator) || (part.denominator !== null && interpolates(part.denominator))
  const { node } = part
  return node.kind === 'measure' ? node.aggregate === 'percentile' : partsOf(node).some(interpolates)
}
