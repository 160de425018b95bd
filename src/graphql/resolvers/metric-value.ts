import { formatValue } from '../formatting/format-value.js'
import type { MoneyValueResolvers, NumberValueResolvers } from '../generated/resolver-types.js'
import type { CellView } from '../views.js'
import { caveatMessage } from './caveat-message.js'

/** What every value of a metric resolves, synchronously from its row; a new capability of all metrics is one more line here. */
export const metricValueFields = {
  value: ({ value }) => value.value,
  exact: ({ value }) => value.exact,
  formatted: ({ value, format, currency }, { locale }) =>
    formatValue({ value: value.exact ?? value.value, format, currency }, locale ?? 'en'),
  numerator: ({ value }) => value.numerator,
  denominator: ({ value }) => value.denominator,
  isComplete: (cell) => caveatsOf(cell).length === 0,
  caveats: (cell) => caveatsOf(cell).map((code) => ({ code, message: caveatMessage(code) })),
} satisfies NumberValueResolvers

/** What a value of money resolves besides. */
export const moneyValueFields: MoneyValueResolvers = { ...metricValueFields, currency: ({ currency }) => currency }

// What is true of the period is true of every value in it.
function caveatsOf({ value, row }: CellView) {
  return [...new Set([...(row.period?.caveats ?? []), ...value.caveats])]
}
