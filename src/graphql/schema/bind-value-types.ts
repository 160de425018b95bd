import { type GraphQLSchema, isInterfaceType } from 'graphql'
import { valueTypeOf } from '../sdl/value-type.js'
import type { CellView } from '../views.js'

/** Tells of which type a value is where a field gives values of any metric. */
export function bindValueTypes(schema: GraphQLSchema): void {
  const type = schema.getType('MetricValue')
  if (isInterfaceType(type)) type.resolveType = ({ metric }: CellView) => valueTypeOf(metric.format.form)
}
