import type { Warehouse } from '../warehouse/warehouse.js'
import { WarehouseError } from '../warehouse/warehouse-error.js'

const NOTHING_THERE =
  'This is the demo company’s catalogue: name yours with --config or ETALON_CONFIG. The database holds no demo company; "etalon migrate" and "etalon seed" write it there.'

/** What to do where a database lacks the demo company; null where it is there, or where the database does not answer (the server says so then). */
export async function missingDemo(warehouse: Warehouse): Promise<string | null> {
  const statement = { text: 'select 1 from countries limit 1', parameters: [] }
  try {
    const { rows } = await warehouse.snapshot((run) => run(statement), { statements: 1 })
    return rows.length > 0 ? null : NOTHING_THERE
  } catch (cause) {
    if (!(cause instanceof WarehouseError)) throw cause
    return cause.code === 'MISSING_TABLE_OR_COLUMN' ? NOTHING_THERE : null
  }
}
