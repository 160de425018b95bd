import type { CatalogDefinition } from '../../src/definition/catalog-definition.js'
import type { ColumnType } from '../../src/definition/column-type.js'
import type { AnySourceFacts } from '../../src/definition/source.js'
import type { Warehouse } from '../../src/warehouse/warehouse.js'
import { ask } from '../conformance/asking.js'
import { factsOf, physicalName } from './source-facts.js'
import type { TableRow, Tables } from './world.js'

/** The tables that a catalogue's sources read, with all of their rows, as the oracle takes them. */
export async function readTables(definition: CatalogDefinition, warehouse: Warehouse): Promise<Tables> {
  const tables: Record<string, readonly TableRow[]> = {}
  for (const source of definition.sources.map(factsOf)) {
    if (source.table === null) continue
    const rows = await readTable(source, warehouse)
    // Two sources may read one table, each its own columns of it.
    tables[source.table] = rows.map((row, index) => ({ ...tables[source.table ?? '']?.[index], ...row }))
  }
  return tables
}

async function readTable(source: AnySourceFacts, warehouse: Warehouse): Promise<readonly TableRow[]> {
  const columns = Object.entries(source.columns).map(([name, type]) => ({ name: physicalName(source, name), type }))
  const selected = columns.map(({ name, type }) => textSql(`"${name}"`, type)).join(', ')
  const table = (source.table ?? '')
    .split('.')
    .map((part) => `"${part}"`)
    .join('.')
  const rows = await ask(warehouse, `select ${selected} from ${table} order by ctid`)
  return rows.map((row) => Object.fromEntries(columns.map(({ name, type }, index) => [name, valueOfText(row[index] ?? null, type)])))
}

const moment = `'YYYY-MM-DD"T"HH24:MI:SS.US'`

function textSql(column: string, { type, zone }: ColumnType): string {
  if (type !== 'timestamp') return `${column}::text`
  return zone === undefined ? `to_char(${column} at time zone 'UTC', ${moment}) || 'Z'` : `to_char(${column}, ${moment})`
}

const valueOfText = (text: string | null, { type }: ColumnType) =>
  text === null || type !== 'boolean' ? text : text === 't' || text === 'true'
