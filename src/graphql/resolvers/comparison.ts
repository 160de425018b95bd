import { comparisonName } from '../../request/read-comparisons.js'
import { formatChange } from '../formatting/format-change.js'
import { formatValue } from '../formatting/format-value.js'
import type { ComparisonResolvers, MetricValueCompareArgs } from '../generated/resolver-types.js'
import { comparisonOf } from '../selection/selected-comparisons.js'
import type { CellView, ComparisonView } from '../views.js'
import { caveatMessage } from './caveat-message.js'

/** What a value is compared with by a `compare` field: the answer has it where the field has it among its comparisons. */
export function comparisonOfCell(cell: CellView, given: MetricValueCompareArgs): ComparisonView {
  const index = cell.view.selection.comparisons[cell.column]?.indexOf(comparisonName(comparisonOf(given))) ?? -1
  const comparison = cell.value.comparisons[index]
  if (comparison === undefined) throw new Error(`The answer has no comparison for the selected field "${cell.metric.name}".`)
  return { comparison, cell }
}

/** What a comparison resolves, in the form of the value that is compared. */
export const comparisonFields: ComparisonResolvers = {
  value: ({ comparison }) => comparison.value,
  exact: ({ comparison }) => comparison.exact,
  formatted: ({ comparison: { exact, value }, cell: { metric, view } }, { locale }) =>
    formatValue({ value: exact ?? value, format: metric.format, currency: view.answer.currency }, locale ?? 'en'),
  numerator: ({ comparison }) => comparison.numerator,
  denominator: ({ comparison }) => comparison.denominator,
  change: ({ comparison }) => comparison.change,
  changeExact: ({ comparison }) => comparison.changeExact,
  changeRatio: ({ comparison }) => comparison.changeRatio,
  formattedChange: ({ comparison: { changeExact, change }, cell: { metric, view } }, { locale }) =>
    formatChange({ value: changeExact ?? change, format: metric.format, currency: view.answer.currency }, locale ?? 'en'),
  start: ({ comparison }) => comparison.start,
  end: ({ comparison }) => comparison.end,
  isPartial: ({ comparison }) => comparison.isPartial,
  isComplete: ({ comparison }) => comparison.caveats.length === 0,
  caveats: ({ comparison }) => comparison.caveats.map((code) => ({ code, message: caveatMessage(code) })),
}
