import { type Calendar, isoCalendar } from '../../src/definition/calendar.js'
import type { Grain } from '../../src/definition/quantity-tree.js'
import { formatInstant, type Instant, parseInstant } from '../../src/kit/zoned-time.js'
import { type ComparedPeriod, comparedPeriods } from '../../src/request/compared-periods.js'
import { type Period, periodsBetween } from '../../src/request/period.js'
import type { Comparison } from '../../src/request/request.js'
import { periodLabel } from '../../src/rows/period-label.js'

/** A question as far as its periods are concerned. `from` and `until` as in a range. */
export interface Cut {
  readonly from: string
  readonly until: string
  /** Left out: one period. */
  readonly grain?: Grain
  readonly zone?: string
  readonly calendar?: Calendar
  /** Left out: all is over. */
  readonly now?: string
}

const settingOf = ({ grain, zone = 'UTC', calendar = isoCalendar, from, until, now = '2030-01-01' }: Cut) => ({
  ...{ grain: grain ?? null, zone, calendar, now: instant(now, zone) },
  range: { from: instant(from, zone), until: instant(until, zone) },
})

function instant(text: string, zone: string): Instant {
  const read = parseInstant(text, zone)
  if (read === null) throw new Error(`${text} is no time.`)
  return read
}

function periodsOf(cut: Cut): readonly Period[] {
  const { grain, zone, calendar, range } = settingOf(cut)
  return grain === null ? [] : (periodsBetween(range.from, range.until, { grain, zone, calendar }, 10_000) ?? [])
}

/** The local times at which the periods begin and the last one ends: dates where all are midnights. */
export function edgesOf(cut: Cut): readonly string[] {
  const periods = periodsOf(cut)
  const instants = [...periods.map(({ start }) => start), ...periods.slice(-1).map(({ end }) => end)]
  return instants.map((each) => shown(each, cut.zone ?? 'UTC'))
}

/** What the periods are called. */
export function labelsOf(cut: Cut, locale: string | null = null): readonly string[] {
  const { grain, zone, calendar } = settingOf(cut)
  if (grain === null) return []
  return periodsOf(cut).map(({ start, civil }) => periodLabel({ start, civil, grain, zone, calendar }, locale))
}

/** What the periods are compared with, `start – end` with a `*` where it is partial; null: nothing. */
export function comparedOf(cut: Cut, comparison: Comparison): readonly (string | null)[] {
  return comparedPeriods({ ...settingOf(cut), periods: periodsOf(cut) }, comparison).periods.map((period) => spanText(period, cut))
}

/** What the whole range is compared with. */
export function comparedRange(cut: Cut, comparison: Comparison): string | null {
  return spanText(comparedPeriods({ ...settingOf(cut), periods: null }, comparison).whole, cut)
}

function spanText(period: ComparedPeriod | null, { zone = 'UTC' }: Cut): string | null {
  return period === null ? null : `${shown(period.start, zone)} – ${shown(period.end, zone)}${period.isPartial ? ' *' : ''}`
}

/** `2025-12-31` at midnight, else `2025-12-31T13:00+01:00`. */
function shown(at: Instant, zone: string): string {
  const text = formatInstant(at, zone)
  return text.slice(11, 19) === '00:00:00' ? text.slice(0, 10) : `${text.slice(0, 16)}${text.slice(19)}`
}
