import { exactly, ratio } from './answer.js'
import type { Lookups } from './lookups.js'
import { type MetricTally, tallyMetric } from './metric-tally.js'
import { orderFacts, type Sale } from './sales.js'

const customersOf = (sales: readonly Sale[]): number => new Set(sales.map(({ order }) => order.userId)).size

/** Who ordered twice or more among some orders. */
const repeatersOf = (sales: readonly Sale[]): number => {
  const counts = new Map<number | null, number>()
  for (const { order } of sales) counts.set(order.userId, (counts.get(order.userId) ?? 0) + 1)
  return [...counts.values()].filter((count) => count > 1).length
}

/** The first order of each customer that counts, by its id. */
const firstOrders = (sales: readonly Sale[]): ReadonlySet<bigint> => {
  const first = new Map<number | null, Sale['order']>()
  for (const { order } of sales) {
    const known = first.get(order.userId)
    if (known === undefined || order.placedAt < known.placedAt) first.set(order.userId, order)
  }
  return new Set([...first.values()].map(({ id }) => id))
}

/** What customers order again: those with two or more orders in a period, those with an order that is not their first, and how many such orders there are. */
export const tallyRepeats = (lookups: Lookups): Readonly<Record<string, MetricTally>> => {
  const facts = orderFacts(lookups)
  const first = firstOrders(facts.map(({ row }) => row))
  const isAgain = ({ order }: Sale): boolean => !first.has(order.id)
  const dimensions = ['country', 'plan', 'channel', 'channelKind', 'campaign', 'platform'] as const
  return {
    repeatPurchaseRate: tallyMetric({ facts, dimensions, measure: (rows) => ratio(repeatersOf(rows), customersOf(rows)) }),
    lifetimeRepeatRate: tallyMetric({ facts, dimensions, measure: (rows) => ratio(customersOf(rows.filter(isAgain)), customersOf(rows)) }),
    repeatOrders: tallyMetric({ facts: facts.filter(({ row }) => isAgain(row)), dimensions, measure: (rows) => exactly(rows.length) }),
  }
}
