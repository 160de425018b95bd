import { type FieldNode, type GraphQLResolveInfo, getArgumentValues, isObjectType } from 'graphql'
import type { Catalog } from '../../catalog/catalog.js'
import { canonical } from '../../kit/canonical.js'
import type { FieldQuestion, FilterQuestion } from '../../request/question.js'
import { comparisonName } from '../../request/read-comparisons.js'
import { checkLocales } from './check-locales.js'
import { selectedComparisons } from './selected-comparisons.js'
import type { Selection } from './selection.js'

/** The metric fields that rows select: each once, compared with all that any of its nodes is compared with. */
export function readMetricFields(
  rowFields: ReadonlyMap<string, readonly FieldNode[]>,
  info: GraphQLResolveInfo,
  catalog: Catalog,
): Pick<Selection, 'fields' | 'columns' | 'comparisons'> {
  const nodes = [...rowFields].flatMap(([name, all]) => (catalog.metrics.has(name) ? all : []))
  const fields = new Map<string, FieldQuestion>()
  const keys = new Map<FieldNode, string>()
  for (const node of nodes) {
    checkLocales(node, info)
    const field = readMetricField(node, info)
    keys.set(node, field.key)
    fields.set(field.key, merged(fields.get(field.key), field))
  }
  const order = [...fields.keys()]
  return {
    fields: [...fields.values()],
    columns: new Map([...keys].map(([node, key]) => [node, order.indexOf(key)])),
    comparisons: [...fields.values()].map(({ comparisons = [] }) => comparisons.map(comparisonName)),
  }
}

function readMetricField(node: FieldNode, info: GraphQLResolveInfo): FieldQuestion {
  const metric = node.name.value
  const rowType = info.schema.getType('MetricRow')
  const definition = isObjectType(rowType) ? rowType.getFields()[metric] : undefined
  const given = definition === undefined ? {} : getArgumentValues(definition, node, info.variableValues)
  // The schema's input types have checked both.
  const { where = null, segments = [] } = given as { where?: FilterQuestion | null; segments?: readonly string[] | null }
  const own = { where, segments: segments ?? [] }
  const isPlain = where === null && own.segments.length === 0
  const comparisons = definition === undefined ? [] : selectedComparisons(node, definition, info)
  return { key: isPlain ? metric : `${metric} ${canonical(own)}`, metric, ...own, ...(comparisons.length === 0 ? {} : { comparisons }) }
}

function merged(known: FieldQuestion | undefined, field: FieldQuestion): FieldQuestion {
  const all = [...(known?.comparisons ?? []), ...(field.comparisons ?? [])]
  if (all.length === 0) return known ?? field
  const comparisons = [...new Map(all.map((comparison) => [comparisonName(comparison), comparison])).values()]
  return { ...field, comparisons }
}
