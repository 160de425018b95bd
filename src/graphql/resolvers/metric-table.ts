import { missingMetric } from '../errors/missing-metric.js'
import { orRefused, refused } from '../errors/refuse.js'
import type { MetricTableResolvers, QueryResolvers } from '../generated/resolver-types.js'
import { selectedFields } from '../selection/selected-fields.js'
import { pageInfoOf, totalCountOf } from './page-info.js'
import { readQuestion } from './read-question.js'
import { shownStatements } from './sql-statement.js'
import { tableColumns } from './table-columns.js'

/** `Query.metricTable`: the same question with the metrics as an argument. */
export const metricTable: NonNullable<QueryResolvers['metricTable']> = async (_root, given, context, info) => {
  const { metrics, ...rest } = given
  const fields = [...new Set(metrics)].map((metric) => ({ key: metric, metric, where: null, segments: [] }))
  const missing = refused(missingMetric(fields, context.catalog, info), context)
  if (missing !== undefined) throw missing
  const parts = selectedFields(info.fieldNodes, info)
  const wants = { rows: true, total: false, totalCount: parts.has('totalCount') }
  const question = readQuestion(rest, { fields, wants })
  const answer = await orRefused(context.ask(question), context, info, () => [])
  return { answer, by: given.by ?? [], metrics: fields.map((field) => field.metric), hasPeriods: question.grain !== null }
}

/** What a table resolves from its answer. */
export const metricTableFields: MetricTableResolvers = {
  columns: (table, _given, { catalog }) => tableColumns(table, catalog),
  rowCount: ({ answer }) => answer.rows.length,
  pageInfo: ({ answer }) => pageInfoOf(answer),
  totalCount: ({ answer }) => totalCountOf(answer),
  statements: ({ answer }, _given, context) => shownStatements(answer, context),
  asOf: ({ answer }) => answer.asOf,
  now: ({ answer }) => answer.now,
}
