import { missingMetric } from '../errors/missing-metric.js'
import { orRefused, refused } from '../errors/refuse.js'
import type { QueryResolvers } from '../generated/resolver-types.js'
import { readSelection } from '../selection/read-selection.js'
import { nodesOfField } from '../selection/selection.js'
import { readQuestion } from './read-question.js'
import { ungroupedDimensions } from './ungrouped-dimensions.js'

/** `Query.metrics`: one question for each root field; those of one request are answered together. */
export const metrics: NonNullable<QueryResolvers['metrics']> = async (_root, given, context, info) => {
  const selection = readSelection(info, context.catalog)
  const missing = missingMetric(selection.fields, context.catalog, info)
  const wrong = refused([...missing, ...ungroupedDimensions(selection, given.by ?? [], info)], context)
  if (wrong !== undefined) throw wrong
  const question = readQuestion(given, selection)
  const answer = await orRefused(context.ask(question), context, info, (key) => nodesOfField(selection, key))
  return { answer, selection, by: given.by ?? [], isFiltered: question.where !== null || question.segments.length > 0 }
}
