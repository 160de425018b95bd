import type { Metric, QuantityOrMetric } from '../definition/quantity-tree.js'
import type { Request } from '../request/request.js'

/** Whether a request asks what something is a day: over all time, only the data say which days there are. */
export function asksForDays({ fields }: Pick<Request, 'fields'>): boolean {
  return fields.some(({ metric }) => metricAsks(metric.metric))
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
  return node.kind === 'over' || asks(node.of)
}
