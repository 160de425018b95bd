import type { Over, QuantityNode, QuantityOrMetric } from '../../definition/quantity-tree.js'
import type { CatalogProblem } from '../catalog-problem.js'
import type { DefinitionIndex } from '../definition-index.js'
import { problem } from '../problem.js'
import { timedName } from '../timed-name.js'

/** The days of a period are taken together measure by measure: that is the mean of sums and differences, but not of ratios, and no least or greatest of either. */
export function dailyParts({ metricEntries }: DefinitionIndex): readonly CatalogProblem[] {
  return metricEntries.flatMap(({ owner, contents }) =>
    contents.timed.flatMap((node) => {
      // What holds no quantity is told by another rule.
      if (node.kind !== 'over' || !['quantity', 'metric'].includes(node.of.kind)) return []
      const [message, remedy] = findingOf(node) ?? []
      return message === undefined || remedy === undefined
        ? []
        : [problem(owner, 'DAILY_INVALID', `Its "${timedName(node)}" ${message}`, remedy)]
    }),
  )
}

function findingOf({ take, of }: Over): readonly [message: string, remedy: string] | null {
  if (take === 'first' || take === 'last' || measureOf(of) !== null) return null
  if (take === 'min' || take === 'max')
    return ['is of several measures, or of one times a constant.', 'It is of one measure, which may be over a window or at an edge.']
  if (hasRatio(of))
    return [
      'is of a ratio: a mean of ratios is no ratio of what they are made of.',
      'Divide two daily means, or ask the ratio for the whole period.',
    ]
  if (isLinear(of)) return null
  return [
    'is of a sum or difference of what is not always there, or of a product of measures.',
    'It is of one measure, or of sums and differences of counts and sums, which may be multiplied by constants.',
  ]
}

/** The measure that a part is, alone or over a window or at an edge; metrics are looked through. Null: it is arithmetic. */
function measureOf(part: QuantityOrMetric | number): Extract<QuantityNode, { readonly kind: 'measure' }> | null {
  if (typeof part === 'number') return null
  if (part.kind === 'metric') return part.denominator === null ? measureOf(part.numerator) : null
  if (part.node.kind === 'arithmetic') return null
  return part.node.kind === 'measure' ? part.node : measureOf(part.node.of)
}

function hasRatio(part: QuantityOrMetric | number): boolean {
  if (typeof part === 'number') return false
  if (part.kind === 'metric') return part.denominator !== null || hasRatio(part.numerator)
  const { node } = part
  if (node.kind === 'measure') return false
  if (node.kind !== 'arithmetic') return hasRatio(node.of)
  return (node.operator === 'divide' && typeof node.right !== 'number') || hasRatio(node.left) || hasRatio(node.right)
}

/** Whether the mean over days of a part is what comes of the means of its measures: all of them count a day without rows, or there is one, times constants. */
function isLinear(part: QuantityOrMetric | number): boolean {
  if (typeof part === 'number') return true
  if (part.kind === 'metric') return isLinear(part.numerator)
  const { node } = part
  if (node.kind === 'measure') return ['sum', 'count', 'countDistinct', 'countRepeated'].includes(node.aggregate)
  if (node.kind !== 'arithmetic') return isLinear(node.of)
  const { operator, left, right } = node
  if (operator === 'plus' || operator === 'minus') return isLinear(left) && isLinear(right)
  const [constant, other] = typeof left === 'number' ? [left, right] : [right, left]
  return typeof constant === 'number' && (isLinear(other) || measureOf(other) !== null)
}
