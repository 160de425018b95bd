import { type Comparison, comparedSpan, shifted } from './compared.js'
import { around, daysOf, lastDay } from './days.js'
import { hasBegun, type Span } from './span.js'
import type { Timekeeping } from './timekeeping.js'
import type { Timing } from './timing.js'

/** Where a value is asked: a span of the answer, or what it is compared with. `place`: the how manieth span of the answer it is, from 0. */
export interface Placed {
  readonly span: Span
  readonly place: number
  readonly compared: Comparison | null
}

/** The spans whose rows make a value: one, or one a day where days are taken together. Null: there is no such time. */
export function spansOf({ span, place, compared }: Placed, timing: Timing, time: Timekeeping): readonly Span[] | null {
  const shiftedBack = (from: Span | null): Span | null =>
    timing.reduce((at, node) => (at === null || node.kind !== 'shift' ? at : shifted(at, node.by, time)), from)
  const moved = (from: Span): Span | null => shiftedBack(compared === null ? from : comparedSpan(from, compared, place, time))
  if (!timing.some(({ kind }) => kind === 'over')) {
    // A value that has a time of its own has none where nothing has passed.
    if (compared === null && timing.length > 0 && !hasBegun(span)) return null
    const there = moved(span)
    return there === null ? null : [there]
  }
  // Nothing is before all time.
  if (span.start === null && compared !== null && compared.kind !== 'between') return null
  const take = timing.find((node) => node.kind === 'over')?.take
  const chosen = (some: readonly Span[]) => (take === 'first' ? some.slice(0, 1) : take === 'last' ? some.slice(-1) : some)
  // An interval has days of its own, whatever the days of what it is compared with.
  const isInterval = compared?.kind === 'between'
  const own = isInterval ? comparedSpan(span, compared, place, time) : span
  if (own === null) return null
  const days = own.start === null && take === 'last' ? [lastDay(time)] : daysOf(own, false, time)
  const isMoved = (compared !== null && !isInterval) || timing.some(({ kind }) => kind === 'shift')
  if (!isMoved) return chosen(days)
  // Whole days are compared with whole days: of a running period those that are over.
  const all = around(days, own)
  if (all === null) return []
  const there = isInterval ? shiftedBack(all) : moved(all)
  return there === null ? null : chosen(daysOf(there, true, time))
}
