import type { CatalogSource } from '../../catalog/catalog.js'
import type { Owner } from '../../catalog/catalog-problem.js'

/** The source that a problem of its table names. */
export function sourceOwner({ name, definedAt }: CatalogSource): Owner {
  return { kind: 'source', name, file: definedAt }
}
