import { daysAfter, daysBetween } from './civil-day.js'
import { dayOf, days, now } from './instant.js'
import { type Random, randomStream } from './random.js'
import type { DemoVolume } from './size.js'
import type { Subscription } from './subscription-tables.js'
import { type RowOf, table } from './table.js'

export const accountDailyTable = table('account_daily', {
  day: 'date',
  accountId: 'integer',
  seatsUsed: 'integer',
  balance: 'numeric',
})
export type AccountDay = RowOf<typeof accountDailyTable>

/** Trap: the last days of two months, on which the nightly job did not run for anybody. */
export const daysWithoutSnapshot: readonly string[] = ['2024-11-30', '2025-05-30', '2025-05-31', '2025-09-29', '2025-09-30']

/** Only customers from before that day have a history that is worth looking at. */
export const watchedFrom = '2024-04-01'

/** The accounts with the most seats, of those that paid early on. */
const largest = (subscriptions: readonly Subscription[], count: number): readonly number[] => {
  const seats = new Map<number, number>()
  for (const { accountId, seats: some, price, startedOn } of subscriptions) {
    if (price !== '0' && startedOn < watchedFrom) seats.set(accountId, Math.max(some, seats.get(accountId) ?? 0))
  }
  return [...seats]
    .toSorted(([one, few], [other, many]) => many - few || one - other)
    .slice(0, count)
    .map(([accountId]) => accountId)
}

const seatsOn = (own: readonly Subscription[], day: string): number =>
  own.reduce((sum, { seats, startedOn, endedOn }) => sum + (startedOn <= day && (endedOn === null || endedOn > day) ? seats : 0), 0)

/** One account from its first day on; on the day it leaves once more, with nothing, and then no longer. */
const daysOf = (random: Random, accountId: number, own: readonly Subscription[]): readonly AccountDay[] => {
  let share = 0.6
  let balance = random.integer(100, 900)
  const first = own.map(({ startedOn }) => startedOn).sort()[0] ?? dayOf(now)
  return days.slice(Math.max(0, daysBetween(days[0] ?? first, first))).flatMap((day) => {
    const seats = seatsOn(own, day)
    if (seats === 0 && seatsOn(own, daysAfter(day, -1)) === 0) return []
    share = Math.min(1, Math.max(0.2, share + (random.unit() - 0.49) * 0.04))
    balance = balance < 60 ? balance + 500 : balance - random.integer(0, 12)
    const isMissing = random.chance(0.02) || daysWithoutSnapshot.includes(day)
    // The day on which somebody leaves is never missing: else they would be carried forward for ever.
    if (isMissing && seats > 0) return []
    return [{ day, accountId, seatsUsed: Math.round(seats * share), balance: seats === 0 ? '0' : `${balance}.5` }]
  })
}

/** What the largest accounts use and have left, one row a day. Traps: a level that can not be added up over days; days that are missing. */
export const makeAccountDaily = (volume: DemoVolume, subscriptions: readonly Subscription[]): readonly AccountDay[] => {
  const random = randomStream('account_daily')
  return largest(subscriptions, volume.watchedAccounts).flatMap((accountId) =>
    daysOf(
      random,
      accountId,
      subscriptions.filter((subscription) => subscription.accountId === accountId),
    ),
  )
}
