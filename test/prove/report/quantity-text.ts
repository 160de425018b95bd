import type { Metric, QuantityOrMetric } from '../../../src/definition/quantity-tree.js'
import { dimensionVariable, expressionText, predicateText, sourceVariable } from './expression-text.js'

/** What a metric is called in written code. */
export const metricVariable = (name: string): string => `${name}Metric`

/** A quantity as the code that makes it. */
function quantityText(part: QuantityOrMetric | number): string {
  if (typeof part === 'number') return String(part)
  if (part.kind === 'metric') return metricVariable(part.name)
  const { node } = part
  if (node.kind === 'arithmetic') return `${node.operator}(${quantityText(node.left)}, ${quantityText(node.right)})`
  const { aggregate, of, filters, at, fraction, source } = node
  const counted = of === null ? sourceVariable(source) : expressionText(of)
  const details = [...filters.map((filter) => predicateText(filter)), ...(at === null ? [] : [`{ at: ${expressionText(at)} }`])]
  return `${aggregate}(${[counted, ...(fraction === null ? [] : [fraction]), ...details].join(', ')})`
}

/** The declaration of a metric. */
export function metricText({ name, numerator, denominator, filters, dimensions, finestGrain }: Metric): string {
  const parts = [
    `name: '${name}', description: 'A metric.', numerator: ${quantityText(numerator)}`,
    ...(denominator === null ? [] : [`denominator: ${quantityText(denominator)}`]),
    ...(filters.length === 0 ? [] : [`filters: [${filters.map((filter) => predicateText(filter)).join(', ')}]`]),
    ...(dimensions === null ? [] : [`dimensions: [${dimensions.map((dimension) => dimensionVariable(dimension.name)).join(', ')}]`]),
    ...(finestGrain === null ? [] : [`grain: { finest: '${finestGrain}' }`]),
    'format: plainNumber',
  ]
  return `const ${metricVariable(name)} = metric({ ${parts.join(', ')} })`
}
