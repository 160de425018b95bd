import type { GraphQLResolveInfo } from 'graphql'
import type { CatalogFunnel } from '../../catalog/catalog.js'
import { stepMetricName } from '../../catalog/funnel-facts.js'
import type { FieldQuestion } from '../../request/question.js'
import type { Answer } from '../../rows/answer.js'
import { orRefused, refused } from '../errors/refuse.js'
import type { QueryResolvers } from '../generated/resolver-types.js'
import { Refusals } from '../refusals.js'
import { checkLocale } from '../selection/check-locales.js'
import { selectedDimensions } from '../selection/read-selection.js'
import { selectedFields } from '../selection/selected-fields.js'
import { readQuestion } from './read-question.js'
import { ungroupedDimensions } from './ungrouped-dimensions.js'

/** `Query.funnel`: a question about the metrics of its steps, answered together with all others of the request. */
export const funnel: NonNullable<QueryResolvers['funnel']> = async (_root, given, context, info) => {
  const asked = context.catalog.funnels.get(given.name)
  if (asked === undefined) throw new Error(`The schema knows the funnel "${given.name}" and the catalogue does not.`)
  const by = given.by ?? []
  const { dimensions, wants, wantsTimes } = selectionOf(info)
  const wrong = refused(ungroupedDimensions({ dimensions }, by, info), context)
  if (wrong !== undefined) throw wrong
  const whole = { having: null, top: null, subtotals: [], orderBy: [] }
  const question = readQuestion({ ...given, ...whole }, { fields: fieldsOf(asked, wantsTimes), wants })
  const answer = await orRefused(saidOnce(context.ask(question)), context, info, () => [])
  return { answer, asked, by }
}

/** The entities of all steps, then the times to those after the first. */
function fieldsOf({ funnel: { name }, steps }: CatalogFunnel, wantsTimes: boolean): readonly FieldQuestion[] {
  const field = (metric: string): FieldQuestion => ({ key: metric, metric, where: null, segments: [] })
  const times = wantsTimes ? steps.slice(1).map((_, place) => field(stepMetricName(name, 'time', place + 2))) : []
  return [...steps.map((_, place) => field(stepMetricName(name, 'entities', place + 1))), ...times]
}

function selectionOf(info: GraphQLResolveInfo) {
  const parts = selectedFields(info.fieldNodes, info)
  const rows = selectedFields([...(parts.get('nodes') ?? []), ...(parts.get('total') ?? [])], info)
  for (const node of selectedFields(rows.get('period') ?? [], info).get('label') ?? []) checkLocale(node, info)
  const stepFields = selectedFields(rows.get('steps') ?? [], info)
  return {
    dimensions: selectedDimensions(rows.get('dimensions') ?? [], info),
    wants: { rows: parts.has('nodes') || parts.has('pageInfo'), total: parts.has('total'), totalCount: false },
    wantsTimes: stepFields.has('medianTime') || stepFields.has('formattedMedianTime'),
  }
}

/** What is wrong with a funnel is wrong with each of its steps: it is said once. */
async function saidOnce(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer
  } catch (error) {
    if (!(error instanceof Refusals)) throw error
    throw new Refusals([...new Map(error.refusals.map((refusal) => [refusal.message, refusal])).values()])
  }
}
