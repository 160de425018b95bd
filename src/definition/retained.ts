import type { Events } from './events.js'
import { later } from './expression.js'
import type { Expression } from './expression-tree.js'
import { countOf, decided, timeOfEvent } from './found-events.js'
import type { LengthDeclaration } from './length.js'
import { isPresent } from './predicate.js'
import type { Quantity, Ripe } from './quantity-tree.js'
import { eventTime } from './source-time.js'
import { type OptionsOf, refuseUnknown } from './unknown-options.js'

/** How who comes back is written: how long after a start, and for how long it counts. */
export interface RetainedDeclaration<S extends string, R extends string> {
  readonly start: Events<S>
  readonly return: Events<R>
  /** Whose events they are: of the source of the start, and of that of the return. */
  readonly by: readonly [Expression<NoInfer<S>>, Expression<NoInfer<R>>]
  /** `{ days: 30 }`: the length after the start at which the time to come back begins. */
  readonly after: LengthDeclaration
  /** How long that time is; left out: a day. */
  readonly during?: LengthDeclaration
  /** Whoever comes back later counts too, up to now. */
  readonly orAfter?: boolean
}

/** Who comes back a fixed time after a start: each start counts once, at its own time, as soon as it is known whether it is followed by a return. */
export interface Retained<S extends string = string> {
  /** The starts that could be followed by a return. */
  readonly base: Quantity<S, 'number'>
  /** Those of them that were. */
  readonly retained: Quantity<S, 'number'>
}

const options: OptionsOf<RetainedDeclaration<string, string>> = {
  ...{ start: true, return: true, by: true, after: true, during: true, orAfter: true },
}

/** Who comes back on a day after a start (or in another length of time): day 1, 7 or 30, as a metric over time. */
export function retained<S extends string, R extends string>(declaration: RetainedDeclaration<S, R>): Retained<S> {
  refuseUnknown('what is retained', declaration, options)
  const { start, by, after, during = { days: 1 }, orAfter = false } = declaration
  const from = later(eventTime(start), after)
  const until = later(from, during)
  const ripe: Ripe = Object.freeze({ at: until, filters: start.filters })
  const at = timeOfEvent(start.source, 'first', declaration.return, [by], {
    after: { time: from, included: true },
    before: orAfter ? null : { time: until, included: false },
  })
  const returning: Events<S> = { ...start, filters: Object.freeze([...start.filters, isPresent(at)]) }
  return Object.freeze({ base: decided(countOf(start), ripe), retained: decided(countOf(returning), ripe) })
}
