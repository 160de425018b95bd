import { buildASTSchema, type GraphQLSchema, parse } from 'graphql'
import type { Catalog } from '../../catalog/catalog.js'
import { catalogResolvers } from '../resolvers/catalog-resolvers.js'
import { catalogSdl } from '../sdl/catalog-sdl.js'
import { withoutMissingTypes } from '../sdl/without-missing-types.js'
import { baseSchemaText } from './base-schema-text.js'
import { bindEnumValues } from './bind-enum-values.js'
import { bindResolvers } from './bind-resolvers.js'
import { bindScalars } from './bind-scalars.js'
import { bindValueTypes } from './bind-value-types.js'
import { catalogEnumValues } from './catalog-enum-values.js'

/** The schema of a catalogue, with its resolvers: it runs in any GraphQL server that hands them a `Context`. */
export function buildCatalogSchema(catalog: Catalog): GraphQLSchema {
  const document = withoutMissingTypes(parse(`${baseSchemaText()}\n${catalogSdl(catalog)}`, { noLocation: true }))
  const schema = buildASTSchema(document)
  bindScalars(schema)
  bindEnumValues(schema, catalogEnumValues(catalog))
  bindResolvers(schema, catalogResolvers(catalog))
  bindValueTypes(schema)
  return schema
}
