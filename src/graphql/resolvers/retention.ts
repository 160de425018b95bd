import type { GraphQLResolveInfo } from 'graphql'
import { orRefused, refused } from '../errors/refuse.js'
import type { QueryResolvers } from '../generated/resolver-types.js'
import { checkLocale } from '../selection/check-locales.js'
import { selectedDimensions } from '../selection/read-selection.js'
import { selectedFields } from '../selection/selected-fields.js'
import { readRange } from './read-question.js'
import { ungroupedDimensions } from './ungrouped-dimensions.js'

/** `Query.retention`: one question for each root field; those of one request are answered together. */
export const retention: NonNullable<QueryResolvers['retention']> = async (_root, given, context, info) => {
  const by = given.by ?? []
  const { dimensions, wantsValues } = selectionOf(info)
  const wrong = refused(ungroupedDimensions({ dimensions }, by, info), context)
  if (wrong !== undefined) throw wrong
  const question = {
    ...{ retention: given.name, range: readRange(given.range), grain: given.grain, by, where: given.where ?? null, wantsValues },
    ...{ timeZone: given.timeZone ?? null, calendar: given.calendar ?? null, currency: given.currency ?? null },
    ...{ offsets: given.offsets ?? null, unbounded: given.unbounded ?? null, rolling: given.rolling ?? null },
  }
  const answer = await orRefused(context.askRetention(question), context, info, () => [])
  return { answer, by }
}

/** What is selected of the cohorts and their cells; a locale that is none is refused. */
function selectionOf(info: GraphQLResolveInfo) {
  const parts = selectedFields(info.fieldNodes, info)
  const rows = selectedFields([...(parts.get('cohorts') ?? []), ...(parts.get('total') ?? [])], info)
  const cells = selectedFields(rows.get('cells') ?? [], info)
  const values = cells.get('values') ?? []
  const labels = selectedFields(rows.get('period') ?? [], info).get('label') ?? []
  for (const node of [...labels, ...(cells.get('formatted') ?? []), ...(selectedFields(values, info).get('formatted') ?? [])]) {
    checkLocale(node, info)
  }
  return { dimensions: selectedDimensions(rows.get('dimensions') ?? [], info), wantsValues: values.length > 0 }
}
