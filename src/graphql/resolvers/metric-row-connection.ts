import type { MetricRowConnectionResolvers } from '../generated/resolver-types.js'
import { pageInfoOf, totalCountOf } from './page-info.js'
import { shownStatements } from './sql-statement.js'

/** What a page of rows resolves from its answer. */
export const metricRowConnectionFields: MetricRowConnectionResolvers = {
  nodes: (view) => view.answer.rows.map((row) => ({ row, view })),
  total: (view) => {
    const { total } = view.answer
    if (total === null) throw new Error('The total was asked for and the answer has none.')
    return { row: total, view }
  },
  pageInfo: ({ answer }) => pageInfoOf(answer),
  totalCount: ({ answer }) => totalCountOf(answer),
  statements: ({ answer }, _given, context) => shownStatements(answer, context),
  asOf: ({ answer }) => answer.asOf,
  now: ({ answer }) => answer.now,
}
