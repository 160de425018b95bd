import type { Warehouse } from '../warehouse/warehouse.js'
import { WarehouseError } from '../warehouse/warehouse-error.js'
import type { Settings } from './settings.js'

const NOTHING_THERE =
  'This is the demo company’s catalogue: name yours with --config or ETALON_CONFIG. The database holds no demo company; "etalon migrate" and "etalon seed" write it there.'

/**
 * What to do where the demo company's catalogue is to be asked of a database that lacks it; null where it is there, where the catalogue is
 * another, or where the database does not answer (which is said elsewhere).
 */
export async function missingDemo({ config, databaseUrl }: Settings, warehouse: Warehouse): Promise<string | null> {
  if (config !== null || databaseUrl === null) return null
  const statement = { text: 'select 1 from countries limit 1', parameters: [] }
  try {
    const { rows } = await warehouse.snapshot((run) => run(statement), { statements: 1 })
    return rows.length > 0 ? null : NOTHING_THERE
  } catch (cause) {
    if (!(cause instanceof WarehouseError)) throw cause
    return cause.code === 'MISSING_TABLE_OR_COLUMN' ? NOTHING_THERE : null
  }
}
