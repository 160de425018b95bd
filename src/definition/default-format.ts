import { duration, type Format, plainNumber } from './format.js'
import { money } from './money.js'
import type { Measure, QuantityNode, QuantityOrMetric, Unit } from './quantity-tree.js'

/** Plain numbers that need not be whole: up to two decimals. */
const withDecimals: Format = Object.freeze({ ...plainNumber, decimals: 2 })

/** How a metric is shown that says nothing: by its unit; a plain number that need not be whole has up to two decimals. */
export function defaultFormat(unit: Unit, numerator: QuantityOrMetric, denominator: QuantityOrMetric | null): Format {
  if (unit === 'money') return money.inReportingCurrency
  if (unit === 'duration') return duration
  return denominator === null && isWhole(numerator) ? plainNumber : withDecimals
}

/** Whether a quantity can only be a whole number, by how it is computed. */
function isWhole(part: QuantityOrMetric | number): boolean {
  if (typeof part === 'number') return Number.isInteger(part)
  if (part.kind === 'metric') return part.denominator === null && isWhole(part.numerator)
  // A definition without types may hold anything here; the catalogue finds it.
  return part.kind !== 'quantity' || isWholeNode(part.node)
}

function isWholeNode(node: QuantityNode): boolean {
  switch (node.kind) {
    case 'measure':
      return isWholeMeasure(node)
    case 'arithmetic':
      return node.operator !== 'divide' && isWhole(node.left) && isWhole(node.right)
    case 'over':
      return node.take !== 'mean' && isWhole(node.of)
    default:
      return isWhole(node.of)
  }
}

function isWholeMeasure({ aggregate, of }: Measure): boolean {
  if (aggregate === 'average' || aggregate === 'percentile') return false
  return aggregate === 'count' || aggregate === 'countDistinct' || aggregate === 'countRepeated' || of?.type === 'integer'
}
