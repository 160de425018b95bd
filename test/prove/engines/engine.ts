import type { Warehouse } from '../../../src/warehouse/warehouse.js'
import type { Table } from '../world/table.js'

/** A database that is emptied and filled again for each world. */
export interface ProvingEngine {
  readonly name: 'pglite' | 'postgres'
  readonly warehouse: Warehouse
  /** How many questions it answers at a time. */
  readonly lanes: number
  /** Replaces all tables. */
  readonly load: (tables: readonly Table[]) => Promise<void>
  readonly close: () => Promise<void>
}
