import { type FieldNode, type GraphQLResolveInfo, getArgumentValues, isInterfaceType } from 'graphql'
import type { ComparisonQuestion } from '../../request/question.js'
import type { MetricValueCompareArgs } from '../generated/resolver-types.js'
import { checkLocale, checkLocales } from './check-locales.js'
import { comparisonOf } from './selected-comparisons.js'
import { selectedFields } from './selected-fields.js'

/** What a `review` field selects of its page: what is not selected is not computed. */
export interface ReviewSelection {
  readonly wantsTrend: boolean
  readonly wantsComparisons: boolean
  readonly wantsBreakdowns: boolean
  readonly wantsGroupComparisons: boolean
  /** What the `compare` fields below values compare them with. */
  readonly comparisons: readonly ComparisonQuestion[]
}

/** Reads what a `review` field selects; a locale that is none is refused. */
export function readReviewSelection(info: GraphQLResolveInfo): ReviewSelection {
  const page = selectedFields(info.fieldNodes, info)
  const lines = below(page, ['lines'], info)
  const trend = below(lines, ['trend'], info)
  const groups = below(below(lines, ['breakdowns'], info), ['groups'], info)
  const values = [lines, trend, groups].flatMap((parts) => parts.get('value') ?? [])
  for (const value of values) checkLocales(value, info)
  const written = [...below(lines, ['comparisons', 'goal'], info), ...below(groups, ['comparisons'], info)]
  const periods = [...below(page, ['period'], info), ...below(trend, ['period'], info)]
  for (const [, nodes] of [...written, ...periods]) for (const node of nodes) checkLocale(node, info)
  return {
    wantsTrend: lines.has('trend'),
    wantsComparisons: lines.has('comparisons'),
    wantsBreakdowns: lines.has('breakdowns'),
    wantsGroupComparisons: groups.has('comparisons'),
    comparisons: valueComparisons(values, info),
  }
}

type Fields = ReadonlyMap<string, readonly FieldNode[]>

const below = (parts: Fields, names: readonly string[], info: GraphQLResolveInfo): Fields =>
  selectedFields(
    names.flatMap((name) => parts.get(name) ?? []),
    info,
  )

function valueComparisons(values: readonly FieldNode[], info: GraphQLResolveInfo): readonly ComparisonQuestion[] {
  const type = info.schema.getType('MetricValue')
  const definition = isInterfaceType(type) ? type.getFields().compare : undefined
  if (definition === undefined) return []
  const nodes = selectedFields(values, info).get('compare') ?? []
  // The schema's input types have checked the arguments.
  return nodes.map((node) => comparisonOf(getArgumentValues(definition, node, info.variableValues) as MetricValueCompareArgs))
}
