import type { TableRow, Tables } from './oracle.js'

/** The types of the bakery's columns, where they are not text. */
const types: { readonly [column: string]: string } = {
  ...{ age: 'int', level: 'int', pieces: 'int', paid: 'numeric', per_euro: 'numeric', day: 'date' },
  ...{ at: 'timestamptz', done_at: 'timestamptz', since: 'timestamptz' },
}
const numbered = ['person', 'sale', 'gift']

/** The bakery's tables and rows as SQL. Ids are whole numbers in the database. */
export function bakerySql(tables: Tables): string {
  return Object.entries(tables)
    .map(([table, rows]) => {
      const columns = Object.keys(rows[0] ?? {})
      const declared = columns.map((column) => `"${column}" ${typeOf(table, column)}`)
      return `create table "${table}" (${declared.join(', ')}); insert into "${table}" values ${rows.map(rowSql).join(', ')};`
    })
    .join('\n')
}

function typeOf(table: string, column: string): string {
  const isId = column === 'person' || (column === 'id' && numbered.includes(table))
  return isId ? 'bigint' : (types[column] ?? 'text')
}

const rowSql = (row: TableRow): string =>
  `(${Object.values(row)
    .map((value) => (value === null ? 'null' : `'${value}'`))
    .join(', ')})`
