import type { CatalogMetric } from '../../catalog/catalog.js'
import type { Context } from '../context.js'
import { formatValue } from '../formatting/format-value.js'
import type { MoneyValueResolvers, NumberValueResolvers } from '../generated/resolver-types.js'
import type { CellView } from '../views.js'
import { caveatMessage } from './caveat-message.js'
import { comparisonOfCell } from './comparison.js'
import { goalOfCell } from './goal-status.js'

/** What every value of a metric resolves, synchronously from its row; a new capability of all metrics is one more line here. */
export const metricValueFields = {
  value: ({ value }) => value.value,
  exact: ({ value }) => value.exact,
  formatted: ({ value, metric, view }, { locale }) =>
    formatValue({ value: value.exact ?? value.value, format: metric.format, currency: view.answer.currency }, locale ?? 'en'),
  numerator: ({ value }) => value.numerator,
  denominator: ({ value }) => value.denominator,
  openWindow: ({ value }) => value.openWindow,
  isComplete: (cell) => caveatsOf(cell).length === 0,
  caveats: (cell) => caveatsOf(cell).map((code) => ({ code, message: caveatMessage(code) })),
  compare: comparisonOfCell,
  goal: (cell, _given, context) => goalOfCell(cell, context),
  metric: ({ metric }, _given, context) => listed(metric.name, context),
} satisfies NumberValueResolvers

/** What a value of money resolves besides. */
export const moneyValueFields: MoneyValueResolvers = { ...metricValueFields, currency: ({ view }) => view.answer.currency }

function listed(name: string, { catalog }: Context): CatalogMetric {
  const metric = catalog.metrics.get(name)
  if (metric === undefined) throw new Error(`The catalogue does not list the answered metric "${name}".`)
  return metric
}

// What is true of the period is true of every value in it.
function caveatsOf({ value, row }: CellView) {
  return [...new Set([...(row.period?.caveats ?? []), ...value.caveats])]
}
