import type { ValueKind } from '../../src/definition/column-type.js'
import type { Expression, Predicate } from '../../src/definition/expression-tree.js'
import type { Cell } from './cell.js'
import type { Row, World } from './world.js'

type Told<T extends Cell> = (row: Row, world: World) => T

const values = new WeakMap<Expression, Told<Cell>>()

/** A value of the rows of a source that the oracle is told by code, not by a tree of the product's; `name` tells it from others. */
export function toldValue(name: string, source: string, type: ValueKind, value: Told<Cell>): Expression {
  const expression: Expression = {
    ...{ kind: 'expression', source, reaches: { [source]: true }, type, values: [] },
    node: { kind: 'column', path: [], name },
  }
  values.set(expression, value)
  return expression
}

/** A condition that the oracle is told by code. */
export function toldPredicate(name: string, source: string, holds: Told<boolean>): Predicate {
  const subject = toldValue(name, source, 'boolean', holds)
  return { kind: 'predicate', reaches: subject.reaches, node: { kind: 'comparison', operator: 'is', subject, values: [true] } }
}

/** What a value was told to be; undefined: it is a tree. */
export const valueTold = (expression: Expression): Told<Cell> | undefined => values.get(expression)
