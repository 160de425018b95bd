import type { Constant, Dimension, Expression, Predicate } from '../../src/definition/expression-tree.js'
import { type Cell, compareCells, constantCell, textIn, textOf } from './cell.js'
import { lowerCase } from './expressions.js'
import type { Row, World } from './world.js'

/** Rule 8: whether a predicate holds for a row. It does or it does not: `not p` holds exactly where `p` does not. */
export function holds({ node }: Predicate, row: Row, world: World): boolean {
  switch (node.kind) {
    case 'and':
      return node.parts.every((part) => world.holds(part, row))
    case 'or':
      return node.parts.some((part) => world.holds(part, row))
    case 'not':
      return !world.holds(node.part, row)
    case 'comparison':
      return compares(node, row, world)
  }
}

function compares(node: Extract<Predicate['node'], { kind: 'comparison' }>, row: Row, world: World): boolean {
  const subject = columnOf(node.subject, row.source.name)
  const cell = world.evaluate(subject, row)
  const [first = null] = node.values
  const constant = (value: Constant) => constantCell(value, subject.type)
  const placed = (isPlaced: (order: number) => boolean): boolean => cell !== null && isPlaced(compareCells(cell, constant(first)))
  switch (node.operator) {
    case 'is':
    case 'isIn':
      return node.values.some((value) => isSame(cell, constant(value)))
    case 'isNot':
    case 'notIn':
      return !node.values.some((value) => isSame(cell, constant(value)))
    case 'above':
      return placed((order) => order > 0)
    case 'from':
      return placed((order) => order >= 0)
    case 'below':
    case 'until':
      return placed((order) => order < 0)
    case 'contains':
      return cell !== null && (lowerCase(textIn(cell)) ?? '').includes(lowerCase(String(first)))
  }
}

const isSame = (one: Cell, other: Cell): boolean => (one === null || other === null ? one === other : textOf(one) === textOf(other))

/** The column by which a source has a dimension. */
export function columnOf(subject: Expression | Dimension, source: string): Expression {
  if (subject.kind === 'expression') return subject
  const column = subject.from.find((candidate) => candidate.source === source)
  if (column === undefined) throw new Error(`"${subject.name}" does not reach "${source}".`)
  return column
}
