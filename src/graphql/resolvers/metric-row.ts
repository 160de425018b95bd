import type { GraphQLFieldResolver } from 'graphql'
import type { Catalog, CatalogMetric } from '../../catalog/catalog.js'
import type { Context } from '../context.js'
import type { MetricRowResolvers } from '../generated/resolver-types.js'
import type { CellView, RowView } from '../views.js'
import { groupLabel, groupText } from './group-text.js'

/** What every row resolves, whatever the catalogue. */
export const metricRowFields: MetricRowResolvers = {
  id: ({ row }) => row.id,
  kind: ({ row }) => row.kind,
  period: ({ row }) => row.period,
  dimensions: (row) => row,
  groups: ({ row, view }) =>
    view.by.flatMap((dimension, index) => {
      const value = row.groups[index]
      if (value === undefined) return []
      return [{ dimension, value: groupText(value), label: groupLabel(value), isNull: value === null }]
    }),
}

/** One resolver for each metric of the catalogue: the value that the answer has for this very field node. */
export function metricFields({ metrics }: Catalog): Record<string, GraphQLFieldResolver<RowView, Context>> {
  return Object.fromEntries([...metrics].map(([name, metric]) => [name, metricField(metric)]))
}

function metricField({ metric }: CatalogMetric): GraphQLFieldResolver<RowView, Context> {
  return ({ row, view }, _given, _context, info): CellView => {
    const node = info.fieldNodes[0]
    const column = node === undefined ? undefined : view.selection.columns.get(node)
    const value = column === undefined ? undefined : row.values[column]
    if (column === undefined || value === undefined) throw new Error(`The answer has no value for the selected field "${metric.name}".`)
    return { value, row, metric, column, view }
  }
}

/** One resolver for each dimension of the catalogue: its value in the row's group. */
export function dimensionFields({ dimensions }: Catalog): Record<string, GraphQLFieldResolver<RowView, Context>> {
  return Object.fromEntries(
    [...dimensions.keys()].map((name) => [name, ({ row, view }: RowView) => row.groups[view.by.indexOf(name)] ?? null]),
  )
}
