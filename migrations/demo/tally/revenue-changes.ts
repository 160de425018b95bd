import { Decimal } from 'decimal.js'
import { type Answer, exactly, ratio, sumOf } from './answer.js'
import { customersAt, type HeldSubscription, heldSubscriptions, paid } from './customers.js'
import type { DimensionName } from './fact.js'
import { holding } from './holding.js'
import type { Lookups } from './lookups.js'
import { type Span, type TimedTally, tallyTimed } from './timed-tally.js'

const kinds = ['new', 'reactivated', 'expansion', 'contraction', 'churned', 'transferredIn', 'transferredOut'] as const

/** What recurring revenue at a start became by an end: what of it changed and why, in euros a month. */
type Changes = Readonly<Record<(typeof kinds)[number], Decimal>> & { readonly start: Decimal }

/** What each account pays at an edge. */
const paymentsAt = (rows: readonly HeldSubscription[], edge: number): ReadonlyMap<number, Decimal> => {
  const payments = new Map<number, Decimal>()
  for (const { subscription, euros } of holding(paid(rows), edge)) {
    payments.set(subscription.accountId, euros.plus(payments.get(subscription.accountId) ?? 0))
  }
  return payments
}

/** Each account of a group beside itself at both edges; whether it is there at all is asked of everybody's rows. */
const changesIn = (rows: readonly HeldSubscription[], { start, end }: Span, everybody: readonly HeldSubscription[]): Changes => {
  const [before, after] = [paymentsAt(rows, start), paymentsAt(rows, end)]
  const [were, are] = [customersAt(everybody, start), customersAt(everybody, end)]
  const ever = new Set(paid(everybody).flatMap(({ from, subscription }) => (from < start ? [subscription.accountId] : [])))
  const parts = new Map<string, Decimal>()
  const add = (kind: (typeof kinds)[number], amount: Decimal) => parts.set(kind, amount.plus(parts.get(kind) ?? 0))
  for (const [account, amount] of after) {
    const earlier = before.get(account)
    if (!were.has(account)) add(ever.has(account) ? 'reactivated' : 'new', amount)
    else if (earlier === undefined) add('transferredIn', amount)
    else if (amount.gt(earlier)) add('expansion', amount.minus(earlier))
    else add('contraction', earlier.minus(amount))
  }
  for (const [account, amount] of before) {
    if (!are.has(account)) add('churned', amount)
    else if (!after.has(account)) add('transferredOut', amount)
  }
  const of = (kind: (typeof kinds)[number]): Decimal => parts.get(kind) ?? new Decimal(0)
  return {
    ...{ start: sumOf([...before.values()]), new: of('new'), reactivated: of('reactivated'), expansion: of('expansion') },
    ...{ contraction: of('contraction'), churned: of('churned'), transferredIn: of('transferredIn'), transferredOut: of('transferredOut') },
  }
}

/** By what recurring revenue changes, and the rates that follow. */
export const tallyRevenueChanges = (lookups: Lookups): Readonly<Record<string, TimedTally>> => {
  const rows = heldSubscriptions(lookups)
  const dimensions: readonly DimensionName[] = ['plan', 'country', 'channel', 'channelKind', 'segment', 'billingPeriod', 'team']
  const tally = (answer: (changes: Changes) => Answer, isExact: boolean): TimedTally =>
    tallyTimed({ rows, dimensions, isExact, measure: (some, span, all) => answer(changesIn(some, span, all)) })
  return {
    ...Object.fromEntries(kinds.map((kind) => [`${kind}Mrr`, tally((changes) => exactly(changes[kind]), true)])),
    revenueChurnRate: tally(({ churned, start }) => ratio(churned, start), false),
    netRevenueRetention: tally(
      ({ start, expansion, contraction, churned }) => ratio(start.plus(expansion).minus(contraction).minus(churned), start),
      false,
    ),
    grossRevenueRetention: tally(({ start, contraction, churned }) => ratio(start.minus(contraction).minus(churned), start), false),
  }
}
