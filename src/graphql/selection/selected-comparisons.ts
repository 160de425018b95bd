import { type FieldNode, type GraphQLField, type GraphQLResolveInfo, getArgumentValues, getNamedType, isObjectType } from 'graphql'
import type { ComparisonQuestion } from '../../request/question.js'
import type { MetricValueCompareArgs } from '../generated/resolver-types.js'
import { selectedFields } from './selected-fields.js'

/** What the `compare` fields below a metric field compare it with, in document order. */
export function selectedComparisons(
  node: FieldNode,
  metricField: GraphQLField<unknown, unknown>,
  info: GraphQLResolveInfo,
): readonly ComparisonQuestion[] {
  const nodes = selectedFields([node], info).get('compare') ?? []
  const valueType = getNamedType(metricField.type)
  const definition = isObjectType(valueType) ? valueType.getFields().compare : undefined
  if (definition === undefined) return []
  // The schema's input types have checked the arguments.
  return nodes.map((each) => comparisonOf(getArgumentValues(definition, each, info.variableValues) as MetricValueCompareArgs))
}

/** The comparison that the arguments of a `compare` field ask for. */
export function comparisonOf({ to, align, week53 }: MetricValueCompareArgs): ComparisonQuestion {
  return { named: to.named ?? null, shift: to.shift ?? null, between: to.between ?? null, align: align ?? null, week53: week53 ?? null }
}
