import type { NumericKind, TimeKind, ValueKind } from './column-type.js'
import type { Expression, ExpressionNode, Predicate, Reach } from './expression-tree.js'
import { type Length, type LengthDeclaration, lengthOf } from './length.js'

/** Makes an expression: one constructor, so that all are frozen and look alike. */
export function expression<S extends string, K extends ValueKind, V extends string = string>(
  source: S,
  type: K,
  node: ExpressionNode,
  values: readonly V[] = [],
): Expression<S, K, V> {
  const reaches = Object.freeze({ [source]: true }) as Reach<S>
  return Object.freeze({ kind: 'expression', source, reaches, type, values, node: Object.freeze(node) })
}

/** Whether a value is an expression (and not a constant, a quantity or a dimension). */
export function isExpression(value: unknown): value is Expression {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'expression'
}

/** `end − start` of each row, in seconds with microseconds; null where either is missing. */
export function between<S extends string>(
  start: Expression<S, TimeKind>,
  end: Expression<NoInfer<S>, TimeKind>,
): Expression<S, 'duration'> {
  return expression(start.source, 'duration', { kind: 'between', start, end })
}

/** The closed set of values of several operands together; open (empty) as soon as one of them is open. */
function valuesOf(operands: readonly (Expression | number | string)[]): readonly string[] {
  const sets = operands.map((operand) => (typeof operand === 'object' ? operand.values : [String(operand)]))
  return sets.some((set) => set.length === 0) ? [] : [...new Set(sets.flat())]
}

/** `then` on the rows that the condition holds for, `otherwise` (null if left out) on the others. */
export function when<S extends string, K extends ValueKind, V extends string, const W extends string = never>(
  condition: Predicate<S>,
  then: Expression<S, K, V>,
  otherwise?: Expression<NoInfer<S>, NoInfer<K>, W> | number | W,
): Expression<S, K, V | W> {
  const values = valuesOf(otherwise === undefined ? [then] : [then, otherwise]) as readonly (V | W)[]
  return expression(then.source, then.type, { kind: 'when', condition, then, otherwise: otherwise ?? null }, values)
}

/** The first of the values that is not null. */
export function coalesce<S extends string, K extends ValueKind, V extends string, const W extends string = never>(
  first: Expression<S, K, V>,
  ...rest: readonly (Expression<NoInfer<S>, NoInfer<K>, W> | number | W)[]
): Expression<S, K, V | W> {
  const operands = [first, ...rest]
  return expression(first.source, first.type, { kind: 'coalesce', operands }, valuesOf(operands) as readonly (V | W)[])
}

/** The number that a text spells (digits, sign, one point); null for any other text. */
export function number<S extends string>(of: Expression<S, 'text'>): Expression<S, 'decimal'> {
  return expression(of.source, 'decimal', { kind: 'number', of })
}

/** The text in lower case. */
export function lower<S extends string>(of: Expression<S, 'text'>): Expression<S, 'text'> {
  return expression(of.source, 'text', { kind: 'lower', of })
}

/** The half-open bucket that a number falls in: `bucket(age, [18, 30])` gives `< 18`, `18 – 30` and `≥ 30`; null stays null. Groups come in the order of the edges. */
export function bucket<S extends string>(of: Expression<S, NumericKind>, edges: readonly number[]): Expression<S, 'text'> {
  return expression(of.source, 'text', { kind: 'bucket', of, edges: Object.freeze([...edges]) }, bucketLabels(edges))
}

/** The labels of the buckets, in order: one more than there are edges. */
export function bucketLabels(edges: readonly number[]): readonly string[] {
  const first = edges[0]
  const last = edges.at(-1)
  if (first === undefined || last === undefined) return []
  return [`< ${first}`, ...edges.slice(1).map((edge, index) => `${edges[index]} – ${edge}`), `≥ ${last}`]
}

const periodOf =
  (grain: 'day' | 'month' | 'quarter' | 'year') =>
  <S extends string>(of: Expression<S, TimeKind>): Expression<S, 'date'> =>
    expression(of.source, 'date', { kind: 'periodOf', of, grain })

/** The day of a time, in the request's zone. */
export const day = periodOf('day')
/** The first day of the month of a time, in the request's zone. */
export const month = periodOf('month')
/** The first day of the quarter of a time, in the request's zone. */
export const quarter = periodOf('quarter')
/** The first day of the year of a time, in the request's zone. */
export const year = periodOf('year')

/** A time so much later: `later(row.placedAt, { days: 30 })`. Days keep the time of day in the request's zone; months take the last day there is. */
export function later<S extends string, K extends TimeKind>(of: Expression<S, K>, by: LengthDeclaration): Expression<S, K> {
  return moved(of, lengthOf(by))
}

/** A time moved by a length, which may be negative. */
export function moved<S extends string, K extends TimeKind>(of: Expression<S, K>, by: Length): Expression<S, K> {
  return expression(of.source, of.type, { kind: 'later', of, by: Object.freeze(by) })
}

/** How long ago a time is: the seconds from it until now; less than 0 if it is to come. */
export function age<S extends string>(of: Expression<S, TimeKind>): Expression<S, 'duration'> {
  return expression(of.source, 'duration', { kind: 'age', of })
}
