import type { Catalog } from '../../catalog/catalog.js'
import type { AnySourceFacts } from '../../definition/source.js'
import { bound, type Fragment, fragment, toStatement } from '../../sql/fragment.js'
import { tableName } from '../../sql/tables.js'
import type { Warehouse, WarehouseRow } from '../../warehouse/warehouse.js'

/** A column as the database has it: the name of its type (of a domain, the type below it), whether that is an enum, whether it may be null. */
export interface PhysicalColumn {
  readonly type: string
  readonly isEnum: boolean
  readonly isRequired: boolean
}

/** A source beside the table that it was declared on. */
export interface PhysicalTable {
  readonly source: AnySourceFacts
  readonly exists: boolean
  readonly isReadable: boolean
  readonly columns: ReadonlyMap<string, PhysicalColumn>
  /** The columns of each unique index that holds for all rows. */
  readonly uniqueKeys: readonly (readonly string[])[]
}

/** What the database has for each source of a catalogue, and the names of all of its tables and views. */
export interface PhysicalDatabase {
  readonly tables: readonly PhysicalTable[]
  readonly names: readonly string[]
}

/** Reads from PostgreSQL's own catalogue what it has for each source: tables, views and materialised views alike. */
export async function readTables({ sources }: Catalog, warehouse: Warehouse): Promise<PhysicalDatabase> {
  const declared = [...sources.values()].filter((source) => source.table !== null)
  const asked = bound(
    declared.map((source) => toStatement(tableName(source)).text),
    'text[]',
  )
  return warehouse.snapshot(async (run) => {
    const rowsOf = async (query: Fragment) => (await run(toStatement(query))).rows
    const rows = { tables: await rowsOf(tables(asked)), columns: await rowsOf(columns(asked)), keys: await rowsOf(uniqueKeys(asked)) }
    const names = await rowsOf(everyName)
    return {
      tables: declared.map((source, index) => physicalTable(source, String(index + 1), rows)),
      names: names.map(([name]) => name ?? ''),
    }
  })
}

const found = (asked: Fragment): Fragment => fragment`
  from unnest(${asked}) with ordinality as asked (name, position)
  join pg_class as relation on relation.oid = to_regclass(asked.name)`

const tables = (asked: Fragment): Fragment => fragment`
  select asked.position, has_table_privilege(relation.oid, 'select') ${found(asked)}`

const columns = (asked: Fragment): Fragment => fragment`
  select asked.position, attribute.attname, coalesce(base.typname, own.typname), coalesce(base.typtype, own.typtype) = 'e',
    attribute.attnotnull or own.typnotnull ${found(asked)}
  join pg_attribute as attribute on attribute.attrelid = relation.oid and attribute.attnum > 0 and not attribute.attisdropped
  join pg_type as own on own.oid = attribute.atttypid
  left join pg_type as base on own.typtype = 'd' and base.oid = own.typbasetype`

// A partial index, or one on an expression, says nothing about all rows.
const uniqueKeys = (asked: Fragment): Fragment => fragment`
  select asked.position, index.indexrelid, attribute.attname ${found(asked)}
  join pg_index as index on index.indrelid = relation.oid and index.indisunique and index.indisvalid
    and index.indpred is null and index.indexprs is null
  join pg_attribute as attribute on attribute.attrelid = relation.oid
    and attribute.attnum = any((index.indkey::int2[])[0:index.indnkeyatts - 1])`

const everyName = fragment`
  select case when pg_table_is_visible(relation.oid) then relation.relname else space.nspname || '.' || relation.relname end
  from pg_class as relation
  join pg_namespace as space on space.oid = relation.relnamespace
  where relation.relkind in ('r', 'p', 'v', 'm', 'f') and space.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
  order by 1`

interface Rows {
  readonly tables: readonly WarehouseRow[]
  readonly columns: readonly WarehouseRow[]
  readonly keys: readonly WarehouseRow[]
}

function physicalTable(source: AnySourceFacts, position: string, rows: Rows): PhysicalTable {
  const own = (all: readonly WarehouseRow[]) => all.filter((row) => row[0] === position)
  const [table] = own(rows.tables)
  const keys = new Map<string, string[]>()
  for (const [, index, name] of own(rows.keys)) keys.set(index ?? '', [...(keys.get(index ?? '') ?? []), name ?? ''])
  return {
    source,
    exists: table !== undefined,
    isReadable: table?.[1] === 't',
    columns: new Map(
      own(rows.columns).map(([, name, type, isEnum, isRequired]) => [
        name ?? '',
        { type: type ?? '', isEnum: isEnum === 't', isRequired: isRequired === 't' },
      ]),
    ),
    uniqueKeys: [...keys.values()],
  }
}
