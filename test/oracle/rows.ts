import type { Predicate } from '../../src/definition/expression-tree.js'
import type { AnySourceFacts } from '../../src/definition/source.js'
import { type Cell, readCell } from './cell.js'
import { factsOf, physicalName } from './source-facts.js'
import type { Row, TableRow, World } from './world.js'

/** Rule 11: the rows of a source that may be seen. A union's are those of its parts, each in its own scope, one below the other. */
export function visibleRows(source: AnySourceFacts, scope: readonly Predicate[], world: World): readonly Row[] {
  const all = source.parts.length === 0 ? tableRows(source, world) : unionRows(source, world)
  return all.filter((row) => scope.every((predicate) => world.holds(predicate, row)))
}

function tableRows(source: AnySourceFacts, { tables }: World): readonly Row[] {
  const table = tables[source.table ?? '']
  if (table === undefined) throw new Error(`There is no table "${source.table}".`)
  return table.map((row) => remembered(source, (column) => tableCell(source, column, row)))
}

function tableCell(source: AnySourceFacts, column: string, row: TableRow): Cell {
  const type = source.columns[column]
  const raw = row[physicalName(source, column)]
  if (type === undefined || raw === undefined) throw new Error(`"${source.name}" has no column "${column}".`)
  return readCell(raw, type)
}

function unionRows(union: AnySourceFacts, world: World): readonly Row[] {
  return union.parts.flatMap((part) =>
    world.rows(factsOf(part.source)).map((row) =>
      remembered(union, (column) => {
        const of = part.columns[column]
        if (of === undefined) throw new Error(`A part of "${union.name}" has no column "${column}".`)
        return world.evaluate(of, row)
      }),
    ),
  )
}

function remembered(source: AnySourceFacts, read: (column: string) => Cell): Row {
  const known = new Map<string, Cell>()
  const cell = (column: string): Cell => {
    const found = known.get(column)
    if (found !== undefined) return found
    const value = read(column)
    known.set(column, value)
    return value
  }
  return { source, cell }
}
