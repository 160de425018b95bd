import { filledTables, generateDemo } from '../../migrations/demo/generate.js'
import { type FilledTable, physicalName } from '../../migrations/demo/table.js'
import type { TableRow, Tables } from './world.js'

/** The tables of the small demo company, as the oracle takes them: the generator's own rows, that no database has seen. */
export function demoTables(): Tables {
  const tables = Object.fromEntries(filledTables(generateDemo({ size: 'small' })).map((filled) => [filled.table.name, rowsOf(filled)]))
  return { ...tables, sold_by_category: soldByCategory(tables) }
}

/** What the view of that name shows: the lines of orders, once for each category of their product. */
function soldByCategory({ order_items: items = [], product_categories: links = [] }: Tables): readonly TableRow[] {
  return items.flatMap((item) =>
    links
      .filter((link) => link.product_id === item.product_id)
      .map(({ category_id = null, weight = null }) => ({ ...item, item_id: item.id ?? null, category_id, weight })),
  )
}

function rowsOf({ table, rows }: FilledTable): readonly TableRow[] {
  const columns = Object.entries(table.columns)
  return rows.map((row) => Object.fromEntries(columns.map(([name, type]) => [physicalName(name), cellOf(row[name] ?? null, type)])))
}

function cellOf(value: number | bigint | string | boolean | null, type: string): string | boolean | null {
  if (value === null || typeof value === 'boolean') return value
  return type.startsWith('timestamptz') ? new Date(Number(value) * 1000).toISOString() : String(value)
}
