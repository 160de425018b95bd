import type { Decimal } from 'decimal.js'
import { startOf } from '../civil-day.js'
import { convert, Exact } from '../exchange.js'
import { monthsOf } from '../subscription-price.js'
import type { Subscription } from '../subscription-tables.js'
import { exactly, ratio, sumOf } from './answer.js'
import { type Held, holding } from './holding.js'
import type { Lookups } from './lookups.js'
import { type Placed, type Span, type TimedTally, tallyTimed } from './timed-tally.js'

/** A subscription as it holds, with what it costs a month in euros, at the rate of the day it began. */
export interface HeldSubscription extends Held {
  readonly subscription: Subscription
  readonly euros: Decimal
}

/** All subscriptions in the groups of their own and of their account. */
export const heldSubscriptions = (lookups: Lookups): readonly Placed<HeldSubscription>[] =>
  lookups.data.subscriptions.map((subscription) => {
    const { plan, billingPeriod, team, startedOn, endedOn, price, currency } = subscription
    const { country = null, segment = null, channelId = null } = lookups.account(subscription.accountId) ?? {}
    const monthly = new Exact(price).div(monthsOf(billingPeriod)).toFixed()
    const euros = convert(monthly, currency, 'EUR', startedOn, lookups.perUsd)
    return {
      keys: { plan, billingPeriod, team, country, segment, ...lookups.channelKeys(channelId) },
      row: { subscription, euros, from: startOf(startedOn), to: endedOn === null ? null : startOf(endedOn) },
    }
  })

/** Those that cost something. */
export const paid = (rows: readonly HeldSubscription[]): readonly HeldSubscription[] =>
  rows.filter(({ subscription }) => subscription.price !== '0')

/** The customers at an edge. */
export const customersAt = (rows: readonly HeldSubscription[], edge: number): ReadonlySet<number> =>
  new Set(holding(paid(rows), edge).map(({ subscription }) => subscription.accountId))

/** What all subscriptions bring in a month, at an edge. */
export const recurringAt = (rows: readonly HeldSubscription[], edge: number): Decimal =>
  sumOf(holding(rows, edge).map(({ euros }) => euros))

/** Of the customers at the start, how many are not at the end, in whatever group. */
export const lostIn = (rows: readonly HeldSubscription[], { start, end }: Span, everybody: readonly HeldSubscription[]): number => {
  const still = customersAt(everybody, end)
  return [...customersAt(rows, start)].filter((account) => !still.has(account)).length
}

/** Of the customers at the start, how many are still there at the end, in whatever group. */
export const keptIn = (rows: readonly HeldSubscription[], span: Span, everybody: readonly HeldSubscription[]): number =>
  customersAt(rows, span.start).size - lostIn(rows, span, everybody)

/** The metrics of subscriptions and customers. */
export const tallyCustomers = (lookups: Lookups): Readonly<Record<string, TimedTally>> => {
  const rows = heldSubscriptions(lookups)
  const dimensions = ['plan', 'country', 'channel', 'channelKind', 'segment', 'billingPeriod', 'team'] as const
  const exact = { rows, dimensions, isExact: true }
  const shares = { ...exact, isExact: false }
  const atStart = (some: readonly HeldSubscription[], { start }: Span): number => customersAt(some, start).size
  return {
    monthlyRecurringRevenue: tallyTimed({ ...exact, measure: (some, { end }) => exactly(recurringAt(some, end)) }),
    annualRecurringRevenue: tallyTimed({ ...exact, measure: (some, { end }) => exactly(recurringAt(some, end).times(12)) }),
    activeCustomers: tallyTimed({ ...exact, measure: (some, { end }) => exactly(customersAt(some, end).size) }),
    activeSubscriptions: tallyTimed({ ...exact, measure: (some, { end }) => exactly(holding(paid(some), end).length) }),
    customersLost: tallyTimed({ ...exact, measure: (some, span, all) => exactly(lostIn(some, span, all)) }),
    churnRate: tallyTimed({ ...shares, measure: (some, span, all) => ratio(lostIn(some, span, all), atStart(some, span)) }),
    retentionRate: tallyTimed({ ...shares, measure: (some, span, all) => ratio(keptIn(some, span, all), atStart(some, span)) }),
  }
}
