import { migrationSource } from '../../migrations/index.js'
import type { Statement } from '../sql/statement.js'
import type { Warehouse, WarehouseRow } from '../warehouse/warehouse.js'
import { WarehouseError } from '../warehouse/warehouse-error.js'
import { migrationsTable } from './migrations-table.js'

/** What makes the demo company's tables of today, by name. */
export async function tablesOfToday(): Promise<readonly string[]> {
  return (await migrationSource.getMigrations([])).map(({ name }) => name)
}

/**
 * Whether the demo company of a database has today's tables and is filled, or was made before them or cut short. `unknown`: no demo company was made in
 * it, or it does not answer.
 */
export async function ageOfDemo(warehouse: Warehouse): Promise<'today' | 'older' | 'unknown'> {
  try {
    const rows = await ask(warehouse, `select name from ${migrationsTable}`)
    const made = new Set(rows.map(([name]) => name))
    if ((await tablesOfToday()).some((name) => !made.has(name))) return 'older'
    return (await ask(warehouse, 'select 1 from countries limit 1')).length === 0 ? 'older' : 'today'
  } catch (cause) {
    if (cause instanceof WarehouseError) return 'unknown'
    throw cause
  }
}

async function ask(warehouse: Warehouse, text: string): Promise<readonly WarehouseRow[]> {
  const statement: Statement = { text, parameters: [] }
  const { rows } = await warehouse.snapshot((run) => run(statement), { statements: 1 })
  return rows
}
