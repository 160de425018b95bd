import type { Catalog } from '../catalog/catalog.js'
import type { Warehouse } from '../warehouse/warehouse.js'
import { loadCatalog } from './load-catalog.js'
import { openWarehouse, type WarehouseChoice } from './open-warehouse.js'

/** What questions are answered with. */
export interface OpenParts {
  readonly catalog: Catalog
  readonly warehouse: Warehouse
}

/** Loads the catalogue while the database opens. Where either fails nothing stays open, and a wrong catalogue is what is told first. */
export async function openParts(choice: WarehouseChoice): Promise<OpenParts> {
  const [catalog, warehouse] = await Promise.allSettled([loadCatalog(choice.settings), openWarehouse(choice)])
  if (catalog.status === 'fulfilled' && warehouse.status === 'fulfilled') return { catalog: catalog.value, warehouse: warehouse.value }
  if (warehouse.status === 'fulfilled') await warehouse.value.close()
  throw catalog.status === 'rejected' ? catalog.reason : warehouse.status === 'rejected' ? warehouse.reason : undefined
}
