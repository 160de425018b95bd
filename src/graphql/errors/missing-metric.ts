import type { GraphQLError, GraphQLResolveInfo } from 'graphql'
import type { Catalog } from '../../catalog/catalog.js'
import type { FieldQuestion } from '../../request/question.js'
import { userError } from './user-error.js'

/** The error of a question without a metric: groups are those that have a row in a metric, so there is nothing to answer. */
export function missingMetric(fields: readonly FieldQuestion[], catalog: Catalog, info: GraphQLResolveInfo): readonly GraphQLError[] {
  if (fields.length > 0) return []
  const [example = 'orders'] = catalog.metrics.keys()
  const message = `No metric is asked for: add at least one, such as "${example}", to the rows or to the total.`
  return [userError(message, { code: 'METRIC_MISSING' }, info)]
}
