import { isAdditive } from './additive.js'
import { exactSum, linesOf } from './lines.js'
import { type Property, wholeQuestion } from './property.js'

/** The groups and periods of an additive metric add up to its total, exactly. */
export const groupsAddUp: Property = {
  name: 'groups add up to the total',
  check: async ({ question, asking, answer }) => {
    const additive = question.fields.flatMap(({ metric }, index) =>
      isAdditive(asking.catalog.metrics.get(metric)?.metric ?? never) ? [index] : [],
    )
    if (answer === null || additive.length === 0) return 'not asked'
    const whole = wholeQuestion(question)
    const { rows, total, hasNextPage, statements } = await asking.one(whole)
    if (hasNextPage || total === null) return 'not asked'
    for (const index of additive) {
      const parts = rows.map((row) => row.values[index]?.exact ?? null)
      const sum = total.values[index]?.exact ?? null
      // Where a rate is missing, nothing is said of the whole either.
      if (parts.includes(null) && sum === null) continue
      if (sum !== null && exactSum(parts.filter((part) => part !== null)).eq(sum)) continue
      const message = `field ${index}: its rows add up to ${exactSum(parts.filter((part) => part !== null))}, its total is ${sum}`
      return { message, questions: [whole], got: linesOf({ rows, total }), wanted: [], sql: statements.map(({ sql }) => sql) }
    }
    return null
  },
}

const never = {
  kind: 'quantity',
  sources: {},
  unit: 'number',
  node: { kind: 'arithmetic', operator: 'divide', left: 0, right: 0 },
} as const
