/** One value as the database has it: exact text, a boolean, or null. */
export type Cell = string | boolean | null

/** The physical types that generated columns have. */
export type SqlType =
  | 'smallint'
  | 'integer'
  | 'bigint'
  | 'numeric'
  | 'numeric(18,4)'
  | 'numeric(38,12)'
  | 'text'
  | 'uuid'
  | 'boolean'
  | 'date'
  | 'timestamptz'
  | 'timestamp'

/** A physical column. */
export interface PhysicalColumn {
  readonly name: string
  readonly type: SqlType
}

/** A row by physical column name. */
export type Row = { readonly [column: string]: Cell }

/** A physical table with all of its rows. */
export interface Table {
  readonly name: string
  readonly columns: readonly PhysicalColumn[]
  readonly rows: readonly Row[]
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
const quotedTable = (name: string): string => name.split('.').map(quoted).join('.')

/** The commands that make and fill the tables. */
export function tablesSql(tables: readonly Table[]): string {
  return tables.flatMap((table) => [createSql(table), ...insertSql(table)]).join(';\n')
}

function createSql({ name, columns }: Table): string {
  return `create table ${quotedTable(name)} (${columns.map((column) => `${quoted(column.name)} ${column.type}`).join(', ')})`
}

function insertSql({ name, columns, rows }: Table): readonly string[] {
  if (rows.length === 0) return []
  const lines = rows.map((row) => `(${columns.map((column) => literal(row[column.name] ?? null)).join(', ')})`)
  return [`insert into ${quotedTable(name)} (${columns.map((column) => quoted(column.name)).join(', ')}) values\n  ${lines.join(',\n  ')}`]
}

function literal(cell: Cell): string {
  if (cell === null) return 'null'
  if (typeof cell === 'boolean') return String(cell)
  return `'${cell.replaceAll("'", "''")}'`
}
