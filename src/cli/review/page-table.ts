import { stripVTControlCharacters } from 'node:util'
import pc from 'picocolors'

/** A column of a page: its heading, and what it says of a row. */
export interface Column<T> {
  readonly head: string
  readonly text: (row: T) => string
  readonly isRight?: boolean
  /** Left out where the page is too narrow for it, the last one first. */
  readonly isOptional?: boolean
}

/** The width that a page fits into: optional columns give way, then the first one. */
const pageWidth = 120
const leastFirst = 24

/** A table of rows that fits the page. */
export async function tableOf<T>(columns: readonly Column<T>[], rows: readonly T[]): Promise<string> {
  const { default: Table } = await import('cli-table3')
  const cells = rows.map((row) => columns.map(({ text }) => text(row)))
  const widest = Math.max(0, ...cells.map(([name = '']) => name.length))
  const left = pageWidth - restWidth(columns, cells)
  if (left < Math.min(widest, leastFirst) && columns.at(-1)?.isOptional === true) return tableOf(columns.slice(0, -1), rows)
  const first = Math.max(leastFirst, left)
  const table = new Table({
    head: columns.map(({ head }) => pc.bold(head)),
    colAligns: columns.map(({ isRight }) => (isRight === true ? 'right' : 'left')),
    // The table would colour itself, whether it is read by a person or by a program.
    style: { head: [], border: pc.isColorSupported ? ['gray'] : [], compact: true },
  })
  for (const [name = '', ...others] of cells) table.push([shortened(name, first), ...others])
  return table.toString()
}

/** What all columns but the first take, with their borders and spaces. */
function restWidth<T>(columns: readonly Column<T>[], cells: readonly (readonly string[])[]): number {
  const widths = columns.map(({ head }, place) => Math.max(head.length, ...cells.map((row) => visibleLength(row[place] ?? ''))))
  return widths.slice(1).reduce((sum, width) => sum + width + 3, 0) + 4
}

const shortened = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text)

/** How many characters a reader sees: colours take no room. */
const visibleLength = (text: string): number => stripVTControlCharacters(text).length
