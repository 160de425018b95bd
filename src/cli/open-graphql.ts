import type { Catalog } from '../catalog/catalog.js'
import { createEtalon, type Etalon } from '../graphql/create-etalon.js'
import type { Warehouse } from '../warehouse/warehouse.js'
import type { Settings } from './settings.js'

/** What GraphQL answers with. */
export interface GraphqlParts {
  readonly catalog: Catalog
  readonly warehouse: Warehouse
  readonly settings: Pick<Settings, 'limits' | 'showStatements'>
  /** Takes every error that the client does not see. */
  readonly log: (cause: unknown) => void
}

/** The Apollo server of the catalogue, and what makes a request's context. */
export function openGraphql({ catalog, warehouse, settings, log }: GraphqlParts): Etalon {
  return createEtalon({ catalog, warehouse, limits: settings.limits }, { showStatements: settings.showStatements, log })
}
