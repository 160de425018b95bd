import type { Window } from '../definition/quantity-tree.js'
import type { Instant } from '../kit/zoned-time.js'
import { earlier } from '../request/civil-length.js'
import { type ComparedPeriod, comparedPeriods } from '../request/compared-periods.js'
import { type Period, periodEnd, periodStart, periodsBetween } from '../request/period.js'
import type { Comparison, Request } from '../request/request.js'
import { isPlain, isState, type Timing } from './timing.js'

/** Which times count: `[from, until)`, either of which may be infinite; of a state, `until` is the edge, and `from` is not looked at. */
export interface Span {
  readonly from: Instant
  readonly until: Instant
}

/** The spans of a list of days, and which period each of them belongs to (from 1). */
export interface DaySpans {
  readonly spans: readonly Span[]
  readonly periodOf: readonly number[]
}

/** The spans of all periods and of the whole range; null where there is none. */
export interface PlacedSpans {
  /** One a period; null without a grain. */
  readonly cells: readonly (Span | null)[] | null
  readonly whole: Span | null
  /** Instead of one a period: one a day. */
  readonly days: { readonly cells: DaySpans | null; readonly whole: DaySpans } | null
  /** How many spans each period has: days that are over where days are asked, else one or none; null where each has its one. */
  readonly counts: SpanCounts | null
  /** Of a movement or a change: the other edges, one for each of the spans or days. */
  readonly others: { readonly cells: readonly (Span | null)[] | null; readonly whole: readonly (Span | null)[] } | null
}

/** How many spans count of each period, and of the whole range: where there is none, nothing is known. */
export interface SpanCounts {
  readonly cells: readonly number[] | null
  readonly whole: number
}

/** What a timing is placed in. */
type Setting = Pick<Request, 'periods' | 'range' | 'grain' | 'zone' | 'calendar' | 'now' | 'isAll'>

const everything: Span = { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY }

/** The times that count in each period, by all that is said around a measure. */
export function placeSpans(timing: Timing, setting: Setting): PlacedSpans {
  const none = { days: null, counts: null, others: null }
  if (isPlain(timing)) return { cells: setting.periods?.map(spanOf) ?? null, whole: setting.range ?? everything, ...none }
  if (timing.take !== null) return placeDays(timing, setting)
  const { cells, whole } = shifted(timing, setting)
  const place = (span: Span | null): Span | null => (span === null ? null : windowOf(span, timing.window, setting))
  const placed = { ...none, cells: cells?.map(place) ?? null, whole: place(whole), counts: countsOf({ cells, whole }) }
  if (!isState(timing)) return placed
  const edges = (edge: Edge) => ({ cells: cells?.map((span) => edgeOf(span, edge)) ?? null, whole: edgeOf(whole, edge) })
  const { own, other } = edgesOf(timing)
  if (other === null) return { ...placed, ...edges(own) }
  const others = edges(other)
  return { ...placed, ...edges(own), others: { cells: others.cells, whole: [others.whole] } }
}

/** One or none a period; null where none lacks its own. */
function countsOf({ cells, whole }: List): SpanCounts | null {
  const count = (span: Span | null): number => (span === null ? 0 : 1)
  return whole !== null && (cells ?? []).every((span) => span !== null) ? null : { cells: cells?.map(count) ?? null, whole: count(whole) }
}

type Edge = 'start' | 'end'

/** The edge at which rows are counted, and, of a movement, the one at which their entities are looked for. What changes is looked at from its end. */
function edgesOf({ edge, move, changeBy }: Timing): { readonly own: Edge; readonly other: Edge | null } {
  if (changeBy !== null) return { own: 'end', other: 'start' }
  if (move === null) return { own: edge ?? 'end', other: null }
  return move === 'came' ? { own: 'end', other: 'start' } : { own: 'start', other: 'end' }
}

const edgeOf = (span: Span | null, edge: Edge): Span | null =>
  span === null ? null : { from: span.from, until: edge === 'start' ? span.from : span.until }

const spanOf = ({ start, end }: Period): Span => ({ from: start, until: end })

type List = Pick<PlacedSpans, 'cells' | 'whole'>

const stepsOf = ({ comparison, shifts }: Pick<Timing, 'comparison' | 'shifts'>) => [
  ...(comparison === null ? [] : [comparison]),
  ...shifts.map((by) => ({ kind: 'shift' as const, by })),
]

/** The periods up to now, compared and shifted. Of `all`, the whole is everything until now, which only a length can shift. */
function shifted({ comparison, shifts }: Timing, setting: Setting): List {
  const { now, isAll, range, periods, zone } = setting
  const cells = periods?.map(spanOf) ?? null
  const steps = stepsOf({ comparison, shifts })
  const ever = (until: Instant): Span => ({ from: Number.NEGATIVE_INFINITY, until })
  if (steps.length === 0) {
    const whole = isAll || range === null ? ever(now) : passed(range, now)
    return { cells: cells?.map((span) => passed(span, now)) ?? null, whole }
  }
  const moved = steppedBack({ cells, whole: isAll ? null : range }, steps, setting)
  if (!isAll || comparison !== null) return moved
  return { ...moved, whole: ever(shifts.reduce((until, length) => earlier(until, length, zone), now)) }
}

/** A list through all steps; what has passed of a running period is cut once, by the first of them. */
function steppedBack(list: List, steps: readonly Comparison[], setting: Setting): List {
  const [moved] = steps.reduce<readonly [List, Instant]>(
    ([before, now], step) => [stepped(before, step, { ...setting, now }), Number.POSITIVE_INFINITY],
    [list, setting.now],
  )
  return moved
}

/** What has passed of a span; nothing is known of one that has not begun. */
const passed = (span: Span, now: Instant): Span | null => (span.from < now ? upTo(span, now) : null)

const upTo = ({ from, until }: Span, now: Instant): Span => ({ from: Math.min(from, now), until: Math.min(until, now) })

/** Each span one step back: as a period, as far as it lies in one, else as a range. */
function stepped(list: List, step: Comparison, setting: Setting): List {
  const asRange = (range: Span | null): Span | null =>
    range === null ? null : spanOfCompared(comparedPeriods({ ...setting, periods: null, grain: null, range }, step).whole)
  const inOne = list.cells?.filter((span) => span !== null && liesInOne(span, setting)) ?? []
  const periods = inOne.flatMap((span) => (span === null ? [] : [{ start: span.from, end: span.until }]))
  const moved = comparedPeriods({ ...setting, periods, range: list.whole }, step)
  const there = new Map(inOne.map((span, index) => [span, spanOfCompared(moved.periods[index] ?? null)]))
  const cells = list.cells?.map((span) => (there.has(span) ? (there.get(span) ?? null) : asRange(span))) ?? null
  return { cells, whole: spanOfCompared(moved.whole) }
}

const spanOfCompared = (period: ComparedPeriod | null): Span | null => (period === null ? null : { from: period.start, until: period.end })

function liesInOne({ from, until }: Span, { grain, zone, calendar }: Setting): boolean {
  if (grain === null) return false
  const clockwork = { grain, zone, calendar }
  return until <= periodEnd(periodStart(from, clockwork), clockwork)
}

/** The rows that a window takes: up to now at the latest, where the span of a running day reaches further. */
function windowOf(span: Span, window: Window | null, { zone, calendar, now }: Setting): Span {
  if (window === null) return span
  const until = Math.min(span.until, now)
  switch (window.kind) {
    case 'rolling':
      return { from: earlier(until, window.length, zone), until }
    case 'toDate':
      return { from: periodStart(until - 1, { grain: window.unit, zone, calendar: window.calendar ?? calendar }), until }
    case 'allTime':
      return { from: Number.NEGATIVE_INFINITY, until }
  }
}

/** Days instead of periods: the first or the last of each period, or all of them. */
function placeDays(timing: Timing, setting: Setting): PlacedSpans {
  const days = shiftedDays(timing, setting)
  const { own, other } = edgesOf(timing)
  const at = (edge: Edge) => (day: Span) =>
    isState(timing) ? (edgeOf(upTo(day, setting.now), edge) ?? day) : windowOf(day, timing.window, setting)
  const counts = { cells: days.cells?.map((some) => some.length) ?? null, whole: days.whole.length }
  const of = (edge: Edge) =>
    timing.take === 'first' || timing.take === 'last' ? chosen(days, timing.take, at(edge)) : spread(days, at(edge))
  const placed = of(own)
  const beside = other === null ? null : of(other)
  const others = beside === null ? null : { cells: beside.cells, whole: beside.whole }
  if (timing.take === 'first' || timing.take === 'last') {
    return { cells: placed.cells, whole: placed.whole[0] ?? null, days: null, counts, others }
  }
  const cells = days.cells === null ? null : { spans: present(placed.cells ?? []), periodOf: periodsOf(days.cells) }
  return {
    cells: null,
    whole: null,
    days: { cells, whole: { spans: present(placed.whole), periodOf: days.whole.map(() => 1) } },
    counts,
    others,
  }
}

interface Chosen {
  readonly cells: readonly (Span | null)[] | null
  readonly whole: readonly (Span | null)[]
}

/** One day of each period, and one of the range. */
function chosen({ cells, whole }: Days, take: 'first' | 'last', place: (day: Span) => Span): Chosen {
  const one = (some: readonly Span[]): Span | null => {
    const day = take === 'first' ? some[0] : some.at(-1)
    return day === undefined ? null : place(day)
  }
  return { cells: cells?.map(one) ?? null, whole: [one(whole)] }
}

/** All days of all periods, one after the other. */
const spread = ({ cells, whole }: Days, place: (day: Span) => Span): Chosen => ({
  cells: cells?.flat().map(place) ?? null,
  whole: whole.map(place),
})

const present = (spans: readonly (Span | null)[]): readonly Span[] => spans.filter((span) => span !== null)
const periodsOf = (cells: readonly (readonly Span[])[]): readonly number[] => cells.flatMap((some, index) => some.map(() => index + 1))

interface Days {
  readonly cells: readonly (readonly Span[])[] | null
  readonly whole: readonly Span[]
}

/** The days of each period that count; of shifted periods: of what lies as far back as those days, so that whole days are compared. */
function shiftedDays({ comparison, shifts, take }: Timing, setting: Setting): Days {
  const { periods, range, now, isAll } = setting
  const asked = { cells: periods?.map(spanOf) ?? null, whole: isAll ? null : range }
  // An interval has days of its own, whatever the days of what it is compared with.
  const isInterval = comparison?.kind === 'between'
  const list = isInterval ? stepped(asked, comparison, setting) : asked
  const daysIn = (span: Span | null) => (span === null ? [] : daysOf(span, now, setting))
  const days = {
    cells: list.cells?.map(daysIn) ?? null,
    // What something is a day has no answer over all time: which days there are would depend on what else is asked.
    whole: list.whole === null ? lastDayOfAll(take, setting) : daysIn(list.whole),
  }
  const steps = stepsOf({ comparison: isInterval ? null : comparison, shifts })
  if (steps.length === 0) return days
  const around = (some: readonly Span[]): Span | null => {
    const [first, last] = [some[0], some.at(-1)]
    return first === undefined || last === undefined ? null : { from: first.from, until: last.until }
  }
  const moved = steppedBack({ cells: days.cells?.map(around) ?? null, whole: around(days.whole) }, steps, setting)
  const all = (span: Span | null) => (span === null ? [] : daysOf(span, Number.POSITIVE_INFINITY, setting))
  return { cells: moved.cells?.map(all) ?? null, whole: all(moved.whole) }
}

/** Of all time, only the last day that is over is known whatever else is asked. */
function lastDayOfAll(take: Timing['take'], { zone, calendar, now }: Setting): readonly Span[] {
  if (take !== 'last') return []
  const clockwork = { grain: 'day' as const, zone, calendar }
  const until = periodStart(now, clockwork)
  return [{ from: periodStart(until - 1, clockwork), until }]
}

const mostDays = 100_000

/** The days of a span, cut to it, that are over; if there is none, the one that runs. */
function daysOf(span: Span, now: Instant, { zone, calendar }: Setting): readonly Span[] {
  if (span.from >= span.until) return []
  const days = periodsBetween(span.from, span.until, { grain: 'day', zone, calendar }, mostDays) ?? []
  const over = days.filter(({ end }) => end <= now)
  if (over.length > 0) return over.map(spanOf)
  return days.slice(0, 1).flatMap((day) => (day.start < now ? [spanOf(day)] : []))
}
