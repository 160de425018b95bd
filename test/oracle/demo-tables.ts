import { filledTables, generateDemo } from '../../migrations/demo/generate.js'
import { type FilledTable, physicalName } from '../../migrations/demo/table.js'
import type { TableRow, Tables } from './world.js'

/** The tables of the small demo company, as the oracle takes them: the generator's own rows, that no database has seen. */
export function demoTables(): Tables {
  return Object.fromEntries(filledTables(generateDemo({ size: 'small' })).map((filled) => [filled.table.name, rowsOf(filled)]))
}

function rowsOf({ table, rows }: FilledTable): readonly TableRow[] {
  const columns = Object.entries(table.columns)
  return rows.map((row) => Object.fromEntries(columns.map(([name, type]) => [physicalName(name), cellOf(row[name] ?? null, type)])))
}

function cellOf(value: number | bigint | string | boolean | null, type: string): string | boolean | null {
  if (value === null || typeof value === 'boolean') return value
  return type.startsWith('timestamptz') ? new Date(Number(value) * 1000).toISOString() : String(value)
}
