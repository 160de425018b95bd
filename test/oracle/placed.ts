import { type Comparison, comparedSpan, shifted } from './compared.js'
import { around, daysOf, lastDay } from './days.js'
import type { Span } from './span.js'
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
  const moved = (from: Span): Span | null => {
    const there = compared === null ? from : comparedSpan(from, compared, place, time)
    return timing.reduce<Span | null>((at, node) => (at === null || node.kind !== 'shift' ? at : shifted(at, node.by, time)), there)
  }
  if (!timing.some(({ kind }) => kind === 'over')) {
    const there = moved(span)
    return there === null ? null : [there]
  }
  // Nothing is before all time.
  if (span.start === null && compared !== null && compared.kind !== 'between') return null
  const take = timing.find((node) => node.kind === 'over')?.take
  const chosen = (some: readonly Span[]) => (take === 'first' ? some.slice(0, 1) : take === 'last' ? some.slice(-1) : some)
  const days = span.start === null && take === 'last' ? [lastDay(time)] : daysOf(span, false, time)
  if (compared === null && !timing.some(({ kind }) => kind === 'shift')) return chosen(days)
  // Whole days are compared with whole days: of a running period those that are over.
  const all = around(days, span)
  if (all === null) return []
  const there = moved(all)
  return there === null ? null : chosen(daysOf(there, compared?.kind !== 'between', time))
}
