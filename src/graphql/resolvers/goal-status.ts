import { isFlow } from '../../catalog/is-flow.js'
import { currenciesOf } from '../../definition/money.js'
import type { Context } from '../context.js'
import { formatValue } from '../formatting/format-value.js'
import type { GoalStatusResolvers } from '../generated/resolver-types.js'
import { type GoalSpan, goalStanding } from '../goal/goal-standing.js'
import { rowTarget } from '../goal/row-target.js'
import type { CellView, GoalView } from '../views.js'

/** How a value stands towards its metric's goal; null where it has none, or none for this row. */
export function goalOfCell(cell: CellView, { catalog, seesAll }: Context): GoalView | null {
  const { metric, row, view, value } = cell
  const { goal } = metric
  if (goal === null) return null
  // A target is an amount of the catalogue's own currency: in another it is another number.
  if (metric.unit === 'money' && view.answer.currency !== currenciesOf(catalog.definition).reporting) return null
  const target = rowTarget(goal, metric, { row, by: view.by, isFiltered: !seesAll() || isFiltered(cell) })
  if (target === null) return null
  const { time } = view.answer
  const isScaled = goal.per !== undefined && isFlow(metric)
  const standing = goalStanding({ goal, target, value: value.value, span: spanOf(cell), isScaled, time })
  return standing === null ? null : { standing, goal, cell }
}

function isFiltered({ view, column }: CellView): boolean {
  const field = view.selection.fields[column]
  return view.isFiltered || (field !== undefined && (field.where !== null || field.segments.length > 0))
}

function spanOf({ row: { period }, view }: CellView): GoalSpan {
  return period === null ? view.answer.time.range : [Date.parse(period.start), Date.parse(period.end)]
}

/** What the standing of a value resolves. */
export const goalStatusFields: GoalStatusResolvers = {
  direction: ({ goal }) => goal.direction,
  target: ({ standing }) => standing.target,
  formattedTarget: ({ standing, cell }, { locale }) =>
    formatValue({ value: standing.target, format: cell.metric.format, currency: cell.view.answer.currency }, locale ?? 'en'),
  baseline: ({ standing }) => standing.baseline,
  status: ({ standing }) => standing.status,
  progress: ({ standing }) => standing.progress,
  expectedByNow: ({ standing }) => standing.expectedByNow,
  since: ({ goal }) => goal.since ?? null,
  by: ({ goal }) => goal.by ?? null,
}
