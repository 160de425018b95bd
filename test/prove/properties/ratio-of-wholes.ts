import { isMetric } from '../../../src/definition/metric.js'
import type { QuantityOrMetric } from '../../../src/definition/quantity-tree.js'
import type { AnswerValue } from '../../../src/rows/answer.js'
import { isNear, lineOf, quotient } from './lines.js'
import type { Property } from './property.js'

/** A ratio is its numerator over its denominator in every row and in the total, null where the denominator is 0 or nothing. */
export const ratioOfWholes: Property = {
  name: 'a ratio is numerator over denominator',
  check: async ({ question, asking, answer }) => {
    if (answer === null) return 'not asked'
    const ratios = question.fields.map(({ metric }) => {
      const found = asking.catalog.metrics.get(metric)?.metric
      return found !== undefined && isRatio(found)
    })
    if (!ratios.includes(true)) return 'not asked'
    const rows = [...answer.rows, ...(answer.total === null ? [] : [answer.total])]
    const wrong = rows.find((row) => row.values.some((value, index) => ratios[index] === true && !isQuotient(value)))
    if (wrong === undefined) return null
    const sql = answer.statements.map((statement) => statement.sql)
    return { message: `no quotient: ${lineOf(wrong)}`, questions: [question], got: rows.map(lineOf), wanted: [], sql }
  },
}

function isRatio(part: QuantityOrMetric): boolean {
  if (isMetric(part)) return part.denominator !== null || isRatio(part.numerator)
  const { node } = part
  switch (node.kind) {
    case 'measure':
      return node.aggregate === 'average'
    case 'arithmetic':
      return node.operator === 'divide'
    case 'over':
      return isDivided(node.of) || (node.take === 'mean' && isOneMeasure(node.of))
    default:
      return isRatio(node.of)
  }
}

/** Whether no arithmetic is in a quantity: days are taken together inside of it. */
const isOneMeasure = (part: QuantityOrMetric): boolean =>
  !isMetric(part) && (part.node.kind === 'measure' || (part.node.kind !== 'arithmetic' && isOneMeasure(part.node.of)))

/** Whether the sides of a ratio stay where days are taken together: arithmetic stays outside of days. */
function isDivided(part: QuantityOrMetric): boolean {
  if (isMetric(part)) return part.denominator !== null || isDivided(part.numerator)
  return part.node.kind === 'arithmetic' && part.node.operator === 'divide'
}

function isQuotient({ value, exact, numerator, denominator }: AnswerValue): boolean {
  return exact === null && isNear(value, quotient(numerator, denominator))
}
