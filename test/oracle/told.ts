import type { ValueKind } from '../../src/definition/column-type.js'
import type { Expression, Predicate } from '../../src/definition/expression-tree.js'
import type { Measure } from '../../src/definition/quantity-tree.js'
import type { Cell } from './cell.js'
import type { Row, World } from './world.js'

type Told<T extends Cell> = (row: Row, world: World) => T

const values = new WeakMap<Expression, Told<Cell>>()
const measures = new WeakMap<Measure, Measure>()

/** Tells the oracle what a value of the product's is, by code: it is then not read from its tree. */
export function tellValue(expression: Expression, value: Told<Cell>): void {
  values.set(expression, value)
}

/** Tells the oracle what a measure of the product's is, by another one. */
export function tellMeasure(measure: Measure, meaning: Measure): void {
  measures.set(measure, meaning)
}

/** A value of the rows of a source that there is no tree of; `name` tells it from others. */
export function toldValue(name: string, source: string, type: ValueKind, value: Told<Cell>): Expression {
  const expression: Expression = {
    ...{ kind: 'expression', source, reaches: { [source]: true }, type, values: [] },
    node: { kind: 'column', path: [], name },
  }
  tellValue(expression, value)
  return expression
}

/** A condition that there is no tree of. */
export function toldPredicate(name: string, source: string, holds: Told<boolean>): Predicate {
  const subject = toldValue(name, source, 'boolean', holds)
  return { kind: 'predicate', reaches: subject.reaches, node: { kind: 'comparison', operator: 'is', subject, values: [true] } }
}

/** What a value was told to be; undefined: it is its tree. */
export const valueTold = (expression: Expression): Told<Cell> | undefined => values.get(expression)

/** What a measure was told to be; undefined: it is its tree. */
export const measureTold = (measure: Measure): Measure | undefined => measures.get(measure)
