import type { TimeKind } from './column-type.js'
import type { Events } from './events.js'
import type { Bound, Expression, Related, Take } from './expression-tree.js'
import { count, type MeasureDetail } from './measure.js'
import { quantity } from './quantity.js'
import type { Quantity, Ripe, Unit } from './quantity-tree.js'
import { related } from './related.js'
import { eventTime } from './source-time.js'

/** Two values that must be equal: of the row that looks, and of the events that are looked for. */
export type Pair = readonly [own: Expression, other: Expression]

/** Between which times of the row events are looked for; null: without end. */
export interface Between {
  readonly after: Bound | null
  readonly before: Bound | null
}

/** When the first or last event is that belongs to a row of the source `from`; null where there is none. */
export function timeOfEvent<S extends string>(
  from: S,
  take: Extract<Take, 'first' | 'last'>,
  events: Events,
  pairs: readonly Pair[],
  bounds: Between,
): Expression<S, TimeKind> {
  const time = eventTime(events)
  const found = foundIn(events, take, time, pairs, bounds)
  return related(from, time.type, found)
}

/** Events looked for by a row: what of which of them. */
export function foundIn(
  { source, filters, at }: Events,
  take: Take,
  of: Expression | null,
  pairs: readonly Pair[],
  { after, before }: Between,
): Related {
  const match = Object.freeze(pairs.map(([own, other]) => Object.freeze({ own, other })))
  return { source, take, of, match, filters, at, after, before }
}

/** What events are told by, as a measure says it. */
export function detailsOf<S extends string>({ filters, at }: Events<S>): readonly MeasureDetail<S>[] {
  // Events are typed by their source, and so is all that they are made of.
  return [...filters, ...(at === null ? [] : [{ at }])] as readonly MeasureDetail<S>[]
}

/** Events, counted. */
export const countOf = <S extends string>(events: Events<S>): Quantity<S, 'number'> => count(events.of(), ...detailsOf(events))

/** A measure whose rows count when they are decided; those that wait for it are counted apart. */
export function decided<S extends string, U extends Unit>(of: Quantity<S, U>, ripe: Ripe): Quantity<S, U> {
  return of.node.kind === 'measure' ? quantity(of.sources, of.unit, { ...of.node, ripe }) : of
}
