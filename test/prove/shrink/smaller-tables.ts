import type { Table } from '../world/table.js'

/** The same tables with fewer rows in one of them: large pieces first, then row by row. */
export function fewerRows(tables: readonly Table[]): readonly (readonly Table[])[] {
  return tables.flatMap((table, index) => {
    const { rows } = table
    const sizes = [rows.length, Math.ceil(rows.length / 2), Math.ceil(rows.length / 4), 1].filter((size) => size > 0)
    return [...new Set(sizes)].flatMap((size) =>
      Array.from({ length: Math.ceil(rows.length / size) }, (_, piece) =>
        tables.with(index, { ...table, rows: rows.filter((_row, row) => row < piece * size || row >= (piece + 1) * size) }),
      ),
    )
  })
}

/** The same tables with one cell made null. */
export function fewerCells(tables: readonly Table[]): readonly (readonly Table[])[] {
  return tables.flatMap((table, index) =>
    table.rows.flatMap((row, place) =>
      table.columns.flatMap(({ name }) =>
        row[name] === null ? [] : [tables.with(index, { ...table, rows: table.rows.with(place, { ...row, [name]: null }) })],
      ),
    ),
  )
}
