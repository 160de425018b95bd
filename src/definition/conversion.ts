import type { TimeKind } from './column-type.js'
import type { Events } from './events.js'
import { between, later } from './expression.js'
import type { Expression } from './expression-tree.js'
import { countOf, decided, detailsOf, timeOfEvent } from './found-events.js'
import type { LengthDeclaration } from './length.js'
import { average, median, percentile } from './measure.js'
import { isPresent } from './predicate.js'
import type { Quantity, Ripe } from './quantity-tree.js'
import { eventTime } from './source-time.js'
import { type OptionsOf, refuseUnknown } from './unknown-options.js'

/** How a conversion is written: who does one thing, and then another within a length of time. */
export interface ConversionDeclaration<S extends string, T extends string> {
  readonly from: Events<S>
  readonly to: Events<T>
  /** Whose events they are: of the source of `from`, and of that of `to`. */
  readonly by: readonly [Expression<NoInfer<S>>, Expression<NoInfer<T>>]
  /** `{ days: 30 }`: what follows at the end of it is too late. */
  readonly within: LengthDeclaration
  /** What both events must have in common beside their entity. */
  readonly same?: readonly (readonly [Expression<NoInfer<S>>, Expression<NoInfer<T>>])[]
}

/**
 * What a conversion is measured by. Each event of `from` counts once, at its own time and in its own groups, as soon as its window is over: `openWindow`
 * of an answer says how many still wait.
 */
export interface Conversion<S extends string = string> {
  /** The events that could convert. */
  readonly base: Quantity<S, 'number'>
  /** Those of them that did: never more than `base`. */
  readonly converted: Quantity<S, 'number'>
  /** How long those took. */
  readonly averageTime: Quantity<S, 'duration'>
  readonly medianTime: Quantity<S, 'duration'>
  readonly p90Time: Quantity<S, 'duration'>
  /** When an event converted; null where it did not, or not yet. */
  readonly at: Expression<S, TimeKind>
}

const options: OptionsOf<ConversionDeclaration<string, string>> = { from: true, to: true, by: true, within: true, same: true }

/**
 * Who does one thing and then another within a length of time. What follows is after the event, or at the very moment of it where the two are of different
 * sources; of the same source it is always later.
 */
export function conversion<S extends string, T extends string>(declaration: ConversionDeclaration<S, T>): Conversion<S> {
  refuseUnknown('a conversion', declaration, options)
  const { from, to, by, within, same = [] } = declaration
  const start = eventTime(from)
  const end = later(start, within)
  const isOther = (from.source as string) !== to.source
  const at = timeOfEvent(from.source, 'first', to, [by, ...same], {
    after: { time: start, included: isOther },
    before: { time: end, included: false },
  })
  const ripe: Ripe = Object.freeze({ at: end, filters: from.filters })
  const converting: Events<S> = { ...from, filters: Object.freeze([...from.filters, isPresent(at)]) }
  const details = detailsOf(converting)
  const time = between(start, at)
  return Object.freeze({
    base: decided(countOf(from), ripe),
    converted: decided(countOf(converting), ripe),
    averageTime: decided(average(time, ...details), ripe),
    medianTime: decided(median(time, ...details), ripe),
    p90Time: decided(percentile(time, 0.9, ...details), ripe),
    at,
  })
}
