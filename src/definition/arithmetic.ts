import type { NumericKind } from './column-type.js'
import { expression, isExpression } from './expression.js'
import type { ArithmeticOperator, Expression, Reach } from './expression-tree.js'
import { quantity } from './quantity.js'
import type { Quantity, QuantityOrMetric, Unit } from './quantity-tree.js'

/** Anything that carries the sources and the unit of a quantity. */
interface Measurable<S extends string, U extends Unit> {
  readonly kind: 'quantity' | 'metric'
  readonly sources: Reach<S>
  readonly unit: U
}

/** The unit of a product: at most one of its factors may carry one. */
type Product<A extends Unit, B extends Unit> = A extends 'number' ? B : A
/** The unit of a quotient: like over like is a plain number. */
type Quotient<A extends Unit, B extends Unit> = A extends B ? 'number' : A
/** The kind of a row value's sum or difference: of whole numbers a whole number, else decimal; seconds and money stay what they are. */
type Sum<A extends NumericKind, B extends NumericKind> = A extends 'money' | 'duration'
  ? A
  : B extends 'money' | 'duration'
    ? B
    : A extends 'integer'
      ? B
      : 'decimal'
/** A row value of the same unit as another: plain numbers go with plain numbers only. */
type Alike<K extends NumericKind> = K extends 'integer' | 'decimal' ? 'integer' | 'decimal' : K

/** The kind of a row value's quotient: money and seconds stay what they are, unless they are divided by their like. */
type RowQuotient<A extends NumericKind, B extends NumericKind> = A extends 'money' | 'duration' ? (A extends B ? 'decimal' : A) : 'decimal'

type Side = Expression | QuantityOrMetric | number

function combine(operator: ArithmeticOperator, left: Side, right: Side, unit: Unit): Expression | Quantity {
  const row = isExpression(left) ? left : isExpression(right) ? right : undefined
  if (row !== undefined) return onRows(operator, left as Expression | number, right as Expression | number, row)
  const sides = [left, right] as readonly (QuantityOrMetric | number)[]
  const sources = Object.assign({}, ...sides.map((side) => (typeof side === 'number' ? {} : side.sources)))
  return quantity(Object.freeze(sources), unit, { kind: 'arithmetic', operator, left: sides[0] ?? 0, right: sides[1] ?? 0 })
}

function onRows(operator: ArithmeticOperator, left: Expression | number, right: Expression | number, row: Expression): Expression {
  const kinds = [left, right].map((side) => (isExpression(side) ? side.type : 'integer'))
  const special = kinds.find((kind) => kind === 'money' || kind === 'duration')
  const like = kinds[0] === kinds[1]
  const plain =
    operator !== 'divide' &&
    kinds.every((kind) => kind === 'integer') &&
    [left, right].every((side) => isExpression(side) || Number.isInteger(side))
  const type = special !== undefined && !(operator === 'divide' && like) ? special : plain ? 'integer' : 'decimal'
  return expression(row.source, type, { kind: 'arithmetic', operator, left, right })
}

const unitsOf = (side: Side): Unit => (typeof side === 'number' || isExpression(side) ? 'number' : side.unit)

/** The sum of two row values or of two quantities of one unit. */
export function plus<S extends string, A extends NumericKind>(
  left: Expression<S, A>,
  right: Expression<NoInfer<S>, Alike<NoInfer<A>>> | number,
): Expression<S, Sum<A, A>>
export function plus<A extends string, B extends string, U extends Unit>(
  left: Measurable<A, U>,
  right: Measurable<B, NoInfer<U>>,
): Quantity<A | B, U>
export function plus<A extends string>(left: Measurable<A, 'number'>, right: number): Quantity<A, 'number'>
export function plus<A extends string>(left: number, right: Measurable<A, 'number'>): Quantity<A, 'number'>
export function plus(left: object | number, right: object | number): object {
  return combine('plus', left as Side, right as Side, unitsOf((typeof left === 'number' ? right : left) as Side))
}

/** The difference of two row values or of two quantities of one unit. */
export function minus<S extends string, A extends NumericKind>(
  left: Expression<S, A>,
  right: Expression<NoInfer<S>, Alike<NoInfer<A>>> | number,
): Expression<S, Sum<A, A>>
export function minus<A extends string, B extends string, U extends Unit>(
  left: Measurable<A, U>,
  right: Measurable<B, NoInfer<U>>,
): Quantity<A | B, U>
export function minus<A extends string>(left: Measurable<A, 'number'>, right: number): Quantity<A, 'number'>
export function minus<A extends string>(left: number, right: Measurable<A, 'number'>): Quantity<A, 'number'>
export function minus(left: object | number, right: object | number): object {
  return combine('minus', left as Side, right as Side, unitsOf((typeof left === 'number' ? right : left) as Side))
}

/** The product of two row values or of two quantities, one of which is a plain number. */
export function times<S extends string, A extends NumericKind>(
  left: Expression<S, A>,
  right: Expression<NoInfer<S>, 'integer' | 'decimal'> | number,
): Expression<S, Sum<A, A>>
export function times<A extends string, B extends string, U extends Unit>(
  left: Measurable<A, U>,
  right: Measurable<B, 'number'>,
): Quantity<A | B, Product<U, 'number'>>
export function times<A extends string, B extends string, U extends Unit>(
  left: Measurable<A, 'number'>,
  right: Measurable<B, U>,
): Quantity<A | B, U>
export function times<A extends string, U extends Unit>(left: Measurable<A, U>, right: number): Quantity<A, U>
export function times<A extends string, U extends Unit>(left: number, right: Measurable<A, U>): Quantity<A, U>
export function times(left: object | number, right: object | number): object {
  const [a, b] = [unitsOf(left as Side), unitsOf(right as Side)]
  return combine('times', left as Side, right as Side, a === 'number' ? b : a)
}

/** The quotient of two row values or of two quantities; null where the divisor is 0 or missing. Never integer division. */
export function divide<S extends string, A extends NumericKind, B extends NumericKind = 'integer'>(
  left: Expression<S, A>,
  right: Expression<NoInfer<S>, B> | number,
): Expression<S, RowQuotient<A, B>>
export function divide<A extends string, B extends string, U extends Unit, W extends Unit>(
  left: Measurable<A, U>,
  right: Measurable<B, W>,
): Quantity<A | B, Quotient<U, W>>
export function divide<A extends string, U extends Unit>(left: Measurable<A, U>, right: number): Quantity<A, U>
export function divide<A extends string>(left: number, right: Measurable<A, 'number'>): Quantity<A, 'number'>
export function divide(left: object | number, right: object | number): object {
  const [a, b] = [unitsOf(left as Side), unitsOf(right as Side)]
  return combine('divide', left as Side, right as Side, a === b ? 'number' : a)
}
