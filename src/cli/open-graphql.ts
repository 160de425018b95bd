import type { Logger } from 'pino'
import type { Catalog } from '../catalog/catalog.js'
import { createEtalon } from '../graphql/create-etalon.js'
import type { Warehouse } from '../warehouse/warehouse.js'
import type { Settings } from './settings.js'

/** What GraphQL answers with. */
export interface GraphqlParts {
  readonly catalog: Catalog
  readonly warehouse: Warehouse
  readonly settings: Pick<Settings, 'limits' | 'showStatements'>
  readonly logger: Logger
}

/** The Apollo server of the catalogue, and what makes a request's context. */
export function openGraphql({ catalog, warehouse, settings, logger }: GraphqlParts) {
  return createEtalon(
    { catalog, warehouse, limits: settings.limits },
    { showStatements: settings.showStatements, log: (cause) => logger.error({ err: cause }, 'a request failed') },
  )
}
