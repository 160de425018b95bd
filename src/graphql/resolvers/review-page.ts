import { comparisonName } from '../../request/read-comparisons.js'
import type { AnswerRow } from '../../rows/answer.js'
import type {
  ReviewBreakdownResolvers,
  ReviewGroupResolvers,
  ReviewLineResolvers,
  ReviewPointResolvers,
  ReviewResolvers,
} from '../generated/resolver-types.js'
import type { AnswerView, CellView, ComparisonView, ReviewLineView, ReviewView } from '../views.js'
import { goalOfCell } from './goal-status.js'
import { groupLabel, groupText } from './group-text.js'
import { localizedFields } from './localized-fields.js'
import { shownStatements } from './sql-statement.js'

/** What the page of a review resolves from its answers. */
export const reviewFields: ReviewResolvers = {
  name: ({ asked }) => asked.review.name,
  label: ({ asked }, language) => localizedFields.label(asked.review, language),
  description: ({ asked }, language) => localizedFields.description(asked.review, language),
  period: (view) => periodOf(lookedAt(view)),
  grain: ({ asked }) => asked.review.grain,
  comparedWith: ({ asked }) => asked.review.compare,
  lines: (view) => view.asked.metrics.map((metric, place) => ({ metric, place, view })),
  // Questions that share a statement each name it.
  statements: ({ page, breakdowns }, _given, context) => [
    ...new Set([page, ...breakdowns].flatMap(({ answer }) => shownStatements(answer, context))),
  ],
  asOf: ({ page }) => page.answer.asOf,
  now: ({ page }) => page.answer.now,
}

/** What a line resolves. */
export const reviewLineFields: ReviewLineResolvers = {
  metric: ({ metric }) => metric,
  isNorthStar: ({ metric }, _given, { catalog }) => catalog.definition.northStar === metric.metric,
  value: (line) => pageCell(line, lookedAt(line.view)),
  comparisons: (line) => comparisonsOf(pageCell(line, lookedAt(line.view)), line),
  goal: (line, _given, context) => goalOfCell(pageCell(line, lookedAt(line.view)), context),
  trend: (line) => line.view.page.answer.rows.map((row) => pageCell(line, row)),
  breakdowns: (line) =>
    line.view.asked.breakdowns.flatMap((breakdown, place) => {
      const answer = line.view.breakdowns[place]
      return answer === undefined || !breakdown.metrics.includes(line.metric) ? [] : [{ line, breakdown, answer }]
    }),
}

/** What a point of a trend resolves. */
export const reviewPointFields: ReviewPointResolvers = {
  period: ({ row }) => periodOf(row),
  value: (cell) => cell,
}

/** What a breakdown resolves. */
export const reviewBreakdownFields: ReviewBreakdownResolvers = {
  dimension: ({ breakdown }) => breakdown.dimension,
  rankedBy: ({ breakdown }) => breakdown.rankedBy,
  groups: ({ line, breakdown, answer }) => {
    const column = breakdown.metrics.indexOf(line.metric)
    const { rows } = answer.answer
    const ranked = [...rows.filter(({ kind }) => kind !== 'OTHER'), ...rows.filter(({ kind }) => kind === 'OTHER')]
    return ranked.map((row) => ({ line, cell: cellOf(line, row, column, answer) }))
  },
}

/** What a group of it resolves. */
export const reviewGroupFields: ReviewGroupResolvers = {
  kind: ({ cell }) => cell.row.kind,
  group: ({ cell: { row, view } }) => {
    const [dimension] = view.by
    const [value] = row.groups
    if (dimension === undefined || value === undefined) return null
    return { dimension, value: groupText(value), label: groupLabel(value), isNull: value === null }
  },
  value: ({ cell }) => cell,
  comparisons: ({ cell, line }) => comparisonsOf(cell, line),
}

/** The row of the period that is looked at. */
function lookedAt({ page }: ReviewView): AnswerRow {
  const row = page.answer.rows.at(-1)
  if (row === undefined) throw new Error('The page of a review has no row for its period.')
  return row
}

function periodOf({ period }: AnswerRow) {
  if (period === null) throw new Error('A row of a review has no period.')
  return period
}

const pageCell = (line: ReviewLineView, row: AnswerRow): CellView => cellOf(line, row, line.place, line.view.page)

function cellOf({ metric: { metric } }: ReviewLineView, row: AnswerRow, column: number, view: AnswerView): CellView {
  const value = row.values[column]
  if (value === undefined) throw new Error(`The answer has no value for "${metric.name}" of the review.`)
  return { value, row, metric, column, view }
}

/** What the review compares a value with; what a client compares it with besides is asked of the value itself. */
function comparisonsOf(cell: CellView, { view }: ReviewLineView): readonly ComparisonView[] {
  const names = cell.view.selection.comparisons[cell.column] ?? []
  return view.asked.review.compare.map((named) => {
    const comparison = cell.value.comparisons[names.indexOf(comparisonName({ named }))]
    if (comparison === undefined) throw new Error(`The answer does not compare "${cell.metric.name}" as the review does.`)
    return { comparison, cell }
  })
}
