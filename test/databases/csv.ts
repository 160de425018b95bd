/** A table as a file has it: its column names, and rows of fields, an empty one as null. */
export interface CsvTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | null)[])[]
}

/** Reads separated values with a header line and no quotes, as the public data sets are written. */
export function readCsv(text: string, separator: string): CsvTable {
  const [header = '', ...lines] = text.split(/\r?\n/).filter((line) => line !== '')
  const columns = header.split(separator)
  const rows = lines.map((line) => line.split(separator).map((field) => (field.trim() === '' ? null : field)))
  const odd = rows.find((row) => row.length !== columns.length)
  if (odd) throw new Error(`a line has ${odd.length} fields under ${columns.length} columns: ${odd.join(separator)}`)
  return { columns, rows }
}

/** The rows as INSERT commands of a thousand each; the database reads each field as its column's type. */
export function insertCommands(table: string, { columns, rows }: CsvTable): string[] {
  const head = `insert into ${table} (${columns.map((column) => `"${column}"`).join(', ')}) values\n`
  const starts = Array.from({ length: Math.ceil(rows.length / 1000) }, (_, index) => index * 1000)
  return starts.map(
    (start) =>
      head +
      rows
        .slice(start, start + 1000)
        .map(tuple)
        .join(',\n'),
  )
}

function tuple(row: readonly (string | null)[]): string {
  return `(${row.map((field) => (field === null ? 'null' : `'${field.replaceAll("'", "''")}'`)).join(', ')})`
}
