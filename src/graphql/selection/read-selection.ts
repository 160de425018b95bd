import type { FieldNode, GraphQLResolveInfo } from 'graphql'
import type { Catalog } from '../../catalog/catalog.js'
import { checkLocale } from './check-locales.js'
import { readMetricFields } from './read-metric-fields.js'
import { selectedFields } from './selected-fields.js'
import type { Selection } from './selection.js'

/** Reads what a root field of rows selects: which metric fields with which filters, which dimensions, which parts of the answer. */
export function readSelection(info: GraphQLResolveInfo, catalog: Catalog): Selection {
  const parts = selectedFields(info.fieldNodes, info)
  const has = (name: string) => parts.has(name)
  const rowFields = selectedFields([...(parts.get('nodes') ?? []), ...(parts.get('total') ?? [])], info)
  for (const node of selectedFields(rowFields.get('period') ?? [], info).get('label') ?? []) checkLocale(node, info)
  return {
    ...readMetricFields(rowFields, info, catalog),
    dimensions: selectedDimensions(rowFields.get('dimensions') ?? [], info),
    wants: { rows: has('nodes') || has('pageInfo'), total: has('total'), totalCount: has('totalCount') },
  }
}

/** The fields of `dimensions { … }` that are selected, with their nodes. */
export function selectedDimensions(nodes: readonly FieldNode[], info: GraphQLResolveInfo): ReadonlyMap<string, readonly FieldNode[]> {
  return new Map([...selectedFields(nodes, info)].filter(([name]) => !name.startsWith('__')))
}
