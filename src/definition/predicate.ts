import type { ValueKind } from './column-type.js'
import type { ComparisonOperator, Constant, Dimension, Expression, Predicate, PredicateNode, Reach } from './expression-tree.js'

/** What can be compared: a row value, or a dimension (which then holds for every source that it reaches). */
export interface Subject<S extends string, K extends ValueKind, V extends string> {
  readonly kind: 'expression' | 'dimension'
  readonly reaches: Reach<S>
  readonly type: K
  readonly values: readonly V[]
}

/** The constants that a value of a kind can be compared with. */
export type ConstantOf<K extends ValueKind, V extends string> = K extends 'text'
  ? V
  : K extends 'boolean'
    ? boolean
    : K extends 'date' | 'timestamp'
      ? string
      : number | string

type Ordered = Exclude<ValueKind, 'text' | 'boolean' | 'id'>

function predicate<S extends string>(reaches: Reach<S>, node: PredicateNode): Predicate<S> {
  return Object.freeze({ kind: 'predicate', reaches, node: Object.freeze(node) })
}

/** Builds a comparison from parts that are known only at run time: what requests and policies use. */
export function comparison<S extends string>(
  subject: { readonly reaches: Reach<S> },
  operator: ComparisonOperator,
  values: readonly Constant[],
): Predicate<S> {
  // The public builders type their subject; here it is one of the two by construction.
  const known = subject as unknown as Expression | Dimension
  return predicate(subject.reaches, { kind: 'comparison', operator, subject: known, values: Object.freeze([...values]) })
}

/** The value equals the constant; `null` asks for rows without a value. */
export function is<S extends string, K extends ValueKind, V extends string>(
  of: Subject<S, K, V>,
  value: NoInfer<ConstantOf<K, V>> | null,
): Predicate<S> {
  return comparison(of, 'is', [value])
}

/** The exact complement of `is`: rows without a value pass. */
export function isNot<S extends string, K extends ValueKind, V extends string>(
  of: Subject<S, K, V>,
  value: NoInfer<ConstantOf<K, V>> | null,
): Predicate<S> {
  return comparison(of, 'isNot', [value])
}

/** The value is one of the constants. */
export function isIn<S extends string, K extends ValueKind, V extends string>(
  of: Subject<S, K, V>,
  values: readonly (NoInfer<ConstantOf<K, V>> | null)[],
): Predicate<S> {
  return comparison(of, 'isIn', values)
}

/** The exact complement of `isIn`: rows without a value pass, unless null is listed. */
export function notIn<S extends string, K extends ValueKind, V extends string>(
  of: Subject<S, K, V>,
  values: readonly (NoInfer<ConstantOf<K, V>> | null)[],
): Predicate<S> {
  return comparison(of, 'notIn', values)
}

/** There is no value. */
export const isNull = <S extends string, K extends ValueKind, V extends string>(of: Subject<S, K, V>): Predicate<S> =>
  comparison(of, 'is', [null])

/** There is a value. */
export const isPresent = <S extends string, K extends ValueKind, V extends string>(of: Subject<S, K, V>): Predicate<S> =>
  comparison(of, 'isNot', [null])

const ordered =
  (operator: ComparisonOperator) =>
  <S extends string, K extends Ordered, V extends string>(of: Subject<S, K, V>, value: NoInfer<ConstantOf<K, V>>): Predicate<S> =>
    comparison(of, operator, [value])

/** Greater than the constant. */
export const above = ordered('above')
/** Less than the constant. */
export const below = ordered('below')
/** At least the constant (for times: at or after it). */
export const from = ordered('from')
/** Less than the constant (for times: before it): the open end of a half-open range. */
export const until = ordered('until')

/** The text holds the given text, whatever the case. */
export function contains<S extends string>(of: Subject<S, 'text', string>, value: string): Predicate<S> {
  return comparison(of, 'contains', [value])
}

/** The sources that all of the parts reach. */
type Shared<P extends readonly Predicate<never>[]> = keyof P[number]['reaches'] & string

function shared<P extends readonly Predicate<never>[]>(parts: P): Reach<Shared<P>> {
  const [first, ...rest] = parts.map((part) => Object.keys(part.reaches))
  const names = (first ?? []).filter((name) => rest.every((others) => others.includes(name)))
  return Object.freeze(Object.fromEntries(names.map((name) => [name, true]))) as unknown as Reach<Shared<P>>
}

/** Every part holds. */
export function and<const P extends readonly [Predicate<never>, ...Predicate<never>[]]>(...parts: P): Predicate<Shared<P>> {
  return predicate(shared(parts), { kind: 'and', parts: Object.freeze(parts) as unknown as readonly Predicate[] })
}

/** At least one part holds. */
export function or<const P extends readonly [Predicate<never>, ...Predicate<never>[]]>(...parts: P): Predicate<Shared<P>> {
  return predicate(shared(parts), { kind: 'or', parts: Object.freeze(parts) as unknown as readonly Predicate[] })
}

/** The part does not hold: its exact complement, rows without a value included. */
export function not<S extends string>(part: Predicate<S>): Predicate<S> {
  return predicate(part.reaches, { kind: 'not', part })
}
