import { type GraphQLSchema, isScalarType } from 'graphql'
import { scalarBehaviours } from '../scalars/scalar-behaviours.js'

/** Gives the scalars of a schema their behaviour: how inputs are read and outputs written. */
export function bindScalars(schema: GraphQLSchema): void {
  for (const [name, behaviour] of Object.entries(scalarBehaviours)) {
    const type = schema.getType(name)
    if (isScalarType(type)) Object.assign(type, behaviour)
  }
}
