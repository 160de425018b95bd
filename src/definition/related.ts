import type { NumericKind, TimeKind, ValueKind } from './column-type.js'
import { expression } from './expression.js'
import type { Expression, Predicate, Related } from './expression-tree.js'
import type { Quantity, Unit } from './quantity-tree.js'
import { refuseUnknown } from './unknown-options.js'

/** A value found in the rows of another source, for each row of the source `from`. */
export function related<S extends string, K extends ValueKind, V extends string = string>(
  from: S,
  type: K,
  found: Related,
  values: readonly V[] = [],
): Expression<S, K, V> {
  return expression(from, type, { kind: 'related', related: Object.freeze(found) }, values)
}

/** The kind of a value that the rows of an entity come to. */
type KindOf<U extends Unit> = U extends 'number' ? 'integer' | 'decimal' : U

/**
 * What the rows of a source come to for each row of another, up to now: `perEntity(sum(revenue), { of: users.id, by: orders.userId })`. It is one value a
 * row, however many rows it is made of: a filter, a dimension (in a `bucket`), or something to be added up. Counts and sums of no rows are 0; money of which
 * some amount has no exchange rate is null.
 */
export function perEntity<S extends string, T extends string, U extends Unit>(
  measure: Quantity<T, U>,
  { of, by }: { readonly of: Expression<S>; readonly by: Expression<NoInfer<T>> },
): Expression<S, KindOf<U>> {
  const { node } = measure
  if (node.kind !== 'measure')
    throw new TypeError('A value per entity is of one measure: a count, a sum, an average, a least or a greatest.')
  const { source, filters, at, aggregate } = node
  const found: Related = {
    // Whether it can be taken of rows is the catalogue's finding.
    ...{ source, take: aggregate as Related['take'], of: node.of, match: Object.freeze([{ own: of, other: by }]) },
    ...{ filters, at, after: null, before: null },
  }
  return related(of.source, kindOf(found), found) as Expression<S, KindOf<U>>
}

function kindOf({ take, of }: Related): NumericKind {
  if (of === null || take === 'count' || take === 'countDistinct') return 'integer'
  return of.type === 'integer' && take === 'average' ? 'decimal' : (of.type as NumericKind)
}

/** Which rows a position counts, and by which time; left out: all, by the time of the source. */
export interface PositionOptions<S extends string> {
  readonly at?: Expression<S, TimeKind>
  readonly where?: Predicate<S> | readonly Predicate<S>[]
}

/**
 * Which of its entity's rows each row is, from 1, in their order of time: a customer's first order, its second. Rows that happen together go by their key.
 * Null of rows that `where` leaves out, that are of nobody, or that are not before now.
 */
export function position<S extends string>(
  of: Expression<S> | readonly Expression<S>[],
  options: PositionOptions<NoInfer<S>> = {},
): Expression<S, 'integer'> {
  refuseUnknown('a position', options, { at: true, where: true })
  const { at, where = [] } = options
  const entity = 'kind' in of ? [of] : of
  const filters = 'kind' in where ? [where] : where
  const source = entity[0]?.source
  if (source === undefined) throw new TypeError('A position needs at least one column that says whose a row is.')
  return expression(source, 'integer', {
    ...{ kind: 'position', of: Object.freeze([...entity]), at: at ?? null },
    filters: Object.freeze([...filters]),
  })
}
