import { type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo, getArgumentValues, isObjectType } from 'graphql'
import type { Catalog } from '../../catalog/catalog.js'
import { canonical } from '../../kit/canonical.js'
import type { FieldQuestion, FilterQuestion } from '../../request/question.js'
import { checkLocales } from './check-locales.js'
import { selectedFields } from './selected-fields.js'
import type { Selection } from './selection.js'

/** Reads what a root field of rows selects: which metric fields with which filters, which dimensions, which parts of the answer. */
export function readSelection(info: GraphQLResolveInfo, catalog: Catalog): Selection {
  const parts = selectedFields(info.fieldNodes, info)
  const has = (name: string) => parts.has(name)
  const rowFields = selectedFields([...(parts.get('nodes') ?? []), ...(parts.get('total') ?? [])], info)
  return {
    ...readMetricFields(rowFields, info, catalog),
    dimensions: selectedDimensions(rowFields.get('dimensions') ?? [], info),
    wants: { rows: has('nodes') || has('pageInfo'), total: has('total'), totalCount: has('totalCount') },
  }
}

function readMetricFields(
  rowFields: ReadonlyMap<string, readonly FieldNode[]>,
  info: GraphQLResolveInfo,
  catalog: Catalog,
): Pick<Selection, 'fields' | 'columns'> {
  const rowType = info.schema.getType('MetricRow')
  const fields = new Map<string, FieldQuestion>()
  const keys = new Map<FieldNode, string>()
  for (const [name, nodes] of rowFields) {
    if (!catalog.metrics.has(name) || !isObjectType(rowType)) continue
    for (const node of nodes) {
      const field = readMetricField(name, node, rowType, info)
      checkLocales(node, info)
      keys.set(node, field.key)
      if (!fields.has(field.key)) fields.set(field.key, field)
    }
  }
  const order = [...fields.keys()]
  return { fields: [...fields.values()], columns: new Map([...keys].map(([node, key]) => [node, order.indexOf(key)])) }
}

function readMetricField(metric: string, node: FieldNode, rowType: GraphQLObjectType, info: GraphQLResolveInfo): FieldQuestion {
  const definition = rowType.getFields()[metric]
  const given = definition === undefined ? {} : getArgumentValues(definition, node, info.variableValues)
  // The schema's input types have checked both.
  const { where = null, segments = [] } = given as { where?: FilterQuestion | null; segments?: readonly string[] | null }
  const own = { where, segments: segments ?? [] }
  const isPlain = where === null && own.segments.length === 0
  return { key: isPlain ? metric : `${metric} ${canonical(own)}`, metric, ...own }
}

function selectedDimensions(nodes: readonly FieldNode[], info: GraphQLResolveInfo): ReadonlyMap<string, readonly FieldNode[]> {
  return new Map([...selectedFields(nodes, info)].filter(([name]) => !name.startsWith('__')))
}
