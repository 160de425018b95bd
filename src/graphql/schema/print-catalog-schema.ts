import { printSchema } from 'graphql'
import type { Catalog } from '../../catalog/catalog.js'
import { buildCatalogSchema } from './build-catalog-schema.js'

/** The whole schema of a catalogue in SDL, in the order in which it is declared: what `schema/schema.graphql` holds. */
export function printCatalogSchema(catalog: Catalog): string {
  return `${printSchema(buildCatalogSchema(catalog))}\n`
}
