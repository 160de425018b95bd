import { migrationSource } from '../../migrations/index.js'
import type { Statement } from '../sql/statement.js'
import type { Warehouse, WarehouseRow } from '../warehouse/warehouse.js'
import { WarehouseError } from '../warehouse/warehouse-error.js'
import { migrationsTable } from './migrations-table.js'

/**
 * Whether a database holds a demo company that was made before today's tables, or one whose making was cut short. Of a database that no demo
 * company was made in, or that does not answer, it is not for us to say.
 */
export async function isOlderDemo(warehouse: Warehouse): Promise<boolean> {
  try {
    const rows = await ask(warehouse, `select name from ${migrationsTable}`)
    const made = new Set(rows.map(([name]) => name))
    const wanted = await migrationSource.getMigrations([])
    if (wanted.some((migration) => !made.has(migration.name))) return true
    return (await ask(warehouse, 'select 1 from countries limit 1')).length === 0
  } catch (cause) {
    if (cause instanceof WarehouseError) return false
    throw cause
  }
}

async function ask(warehouse: Warehouse, text: string): Promise<readonly WarehouseRow[]> {
  const statement: Statement = { text, parameters: [] }
  const { rows } = await warehouse.snapshot((run) => run(statement), { statements: 1 })
  return rows
}
