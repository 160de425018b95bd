import { startOf } from '../civil-day.js'
import { day, monthOf, now } from '../instant.js'
import { type Answer, exactly, ratio } from './answer.js'
import type { Lookups } from './lookups.js'
import { type Span, type TimedTally, tallyTimed } from './timed-tally.js'
import { visitFacts } from './traffic.js'

interface Visit {
  readonly at: number
  readonly userId: number | null
}

/** How many different users began a visit in a span. */
export const usersIn = (visits: readonly Visit[], { start, end }: Span): number =>
  new Set(visits.flatMap(({ at, userId }) => (at >= start && at < end ? [userId] : []))).size

/** The UTC days of a span that are over; where none is, the one that is running. */
const daysIn = ({ start, end }: Span): readonly Span[] => {
  const all = Array.from({ length: Math.ceil((end - start) / day) }, (_, index) => start + index * day)
  const over = all.filter((from) => from + day <= now).map((from) => ({ start: from, end: from + day }))
  return over.length > 0 ? over : [{ start: end - (end % day), end }]
}

const lastOf = (span: Span): Span => daysIn(span).at(-1) ?? span

const rolling =
  (days: number) =>
  (visits: readonly Visit[], span: Span): number => {
    const { end } = lastOf(span)
    return usersIn(visits, { start: end - days * day, end })
  }

const sinceFirst = (visits: readonly Visit[], span: Span): number => {
  const { end } = lastOf(span)
  return usersIn(visits, { start: startOf(`${monthOf(end - 1)}-01`), end })
}

const daily = (visits: readonly Visit[], span: Span): Answer => {
  const days = daysIn(span)
  const [start, end] = [days[0]?.start ?? span.start, days.at(-1)?.end ?? span.end]
  const seen = new Set(visits.flatMap(({ at, userId }) => (at >= start && at < end ? [`${Math.floor(at / day)} ${userId}`] : [])))
  return ratio(seen.size, days.length)
}

const sticking = (visits: readonly Visit[], span: Span): Answer => {
  const { numerator = '0', denominator = '1' } = daily(visits, span)
  // The mean over the users of the month: the days go below, so that only one division rounds.
  const { value } = ratio(numerator, rolling(28)(visits, span) * Number(denominator))
  return { value }
}

/** The metrics of users by the day, through trailing windows and since the first of the month. */
export const tallyActiveUsers = (lookups: Lookups): Readonly<Record<string, TimedTally>> => {
  const rows = visitFacts(lookups)
    .filter(({ row }) => row.userId !== null)
    .map(({ at, keys, row }) => ({ keys, row: { at, userId: row.userId } }))
  const exact = { rows, dimensions: ['platform', 'country', 'plan', 'channel', 'channelKind'], isExact: true } as const
  const counted = (count: (visits: readonly Visit[], span: Span) => number) =>
    tallyTimed<Visit>({ ...exact, measure: (visits, span) => exactly(count(visits, span)) })
  return {
    dailyActiveUsers: tallyTimed<Visit>({ ...exact, isExact: false, measure: daily }),
    weeklyActiveUsers: counted(rolling(7)),
    monthlyActiveUsers: counted(rolling(28)),
    monthlyActiveUsers30: counted(rolling(30)),
    monthlyActiveUsersCalendar: counted(sinceFirst),
    stickiness: tallyTimed<Visit>({ ...exact, isExact: false, measure: sticking }),
  }
}
