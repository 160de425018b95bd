import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql'
import type { Context } from '../context.js'

/** Resolvers by type and field, as graphql-js calls them; the codegen types have proved those of the base schema. */
export interface ResolverMap {
  readonly [type: string]: { readonly [field: string]: GraphQLFieldResolver<never, Context, never> }
}

/** Gives the fields of a schema their resolvers. A field that the schema left out (a catalogue without that part) needs none. */
export function bindResolvers(schema: GraphQLSchema, resolvers: ResolverMap): void {
  for (const [typeName, fields] of Object.entries(resolvers)) {
    const type = schema.getType(typeName)
    if (!isObjectType(type)) continue
    for (const [name, resolve] of Object.entries(fields)) {
      const field = type.getFields()[name]
      // What a parent's resolver returns is what its field's resolver takes: graphql-js has no way to say so.
      if (field !== undefined) field.resolve = resolve as GraphQLFieldResolver<unknown, Context>
    }
  }
}
