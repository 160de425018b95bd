import type { Table } from '../world/table.js'
import { fewer } from './fewer.js'

/** The same tables with fewer rows in one of them. */
export function fewerRows(tables: readonly Table[]): readonly (readonly Table[])[] {
  return tables.flatMap((table, index) => fewer(table.rows).map((rows) => tables.with(index, { ...table, rows })))
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
