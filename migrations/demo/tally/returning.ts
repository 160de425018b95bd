import { day, now } from '../instant.js'
import type { User } from '../users.js'
import { type Answer, ratio } from './answer.js'
import type { Fact } from './fact.js'
import type { Lookups } from './lookups.js'
import { type MetricTally, tallyMetric } from './metric-tally.js'

/** Somebody who signed up, with the times of their sessions in order. */
export interface Newcomer {
  readonly user: User
  readonly visits: readonly number[]
}

/** All who signed up, test users left out, at the time of their sign-up. */
export const newcomerFacts = (lookups: Lookups): readonly Fact<Newcomer>[] => {
  const visitsOf = new Map<number, number[]>()
  for (const { userId, startedAt } of lookups.data.sessions) {
    if (userId !== null) visitsOf.set(userId, [...(visitsOf.get(userId) ?? []), startedAt])
  }
  return lookups.data.users
    .filter(({ isTest }) => !isTest)
    .map((user) => ({ at: user.createdAt, keys: lookups.userKeys(user.id), row: { user, visits: visitsOf.get(user.id) ?? [] } }))
}

type Stretch = (user: User) => readonly [from: number, until: number]

const dayAfter =
  (days: number): Stretch =>
  ({ createdAt }) => [createdAt + days * day, createdAt + (days + 1) * day]

/** The same moment some months on; where that month has no such day, on its last. */
const monthsAfter = (at: number, count: number): number => {
  const date = new Date(at * 1000)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + count]
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return Date.UTC(year, month, Math.min(date.getUTCDate(), lastDay)) / 1000 + (at % day)
}

const monthAfterYear: Stretch = ({ createdAt }) => [monthsAfter(createdAt, 12), monthsAfter(createdAt, 13)]

/** The share of newcomers with a session in a stretch of time, of those for whom it is over; `open` are the others. */
const shareBack = (newcomers: readonly Newcomer[], stretch: Stretch): Answer & { readonly open: string } => {
  const over = newcomers.filter(({ user }) => stretch(user)[1] <= now)
  const back = over.filter(({ user, visits }) => {
    const [from, until] = stretch(user)
    return visits.some((at) => at >= from && at < until)
  })
  return { ...ratio(back.length, over.length), open: String(newcomers.length - over.length) }
}

/** The share of newcomers who come back on the day that begins so many days after their sign-up. */
export const backAfter = (newcomers: readonly Newcomer[], days: number): Answer => shareBack(newcomers, dayAfter(days))

/** Who comes back so long after the sign-up, in the month of the sign-up. */
export const tallyReturning = (lookups: Lookups): Readonly<Record<string, MetricTally>> => {
  const facts = newcomerFacts(lookups)
  const dimensions = ['channel', 'channelKind', 'campaign', 'country', 'plan', 'platform'] as const
  const tally = (stretch: Stretch): MetricTally => tallyMetric({ facts, dimensions, measure: (rows) => shareBack(rows, stretch) })
  return {
    day1Retention: tally(dayAfter(1)),
    day7Retention: tally(dayAfter(7)),
    day30Retention: tally(dayAfter(30)),
    day90Retention: tally(dayAfter(90)),
    annualRetention: tally(monthAfterYear),
  }
}
