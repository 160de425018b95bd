import type { Decimal } from 'decimal.js'
import { convert } from '../exchange.js'
import { dayOf } from '../instant.js'
import type { Order, Refund } from '../order-tables.js'
import { exactly, ratio, sumOf } from './answer.js'
import type { Fact } from './fact.js'
import type { Lookups } from './lookups.js'
import { type MetricTally, tallyMetric } from './metric-tally.js'

/** What an order took, or a refund gave back, in euros. */
export interface Sale {
  readonly kind: 'order' | 'refund'
  readonly order: Order
  readonly euros: Decimal
}

/** Whether an order counts: neither cancelled nor of a test. */
export const isCounted = (order: Order): boolean => order.status !== 'cancelled' && !order.isTest

const eurosOf = (amount: string, currency: string, at: number, { perUsd }: Lookups): Decimal =>
  convert(amount, currency, 'EUR', dayOf(at), perUsd)

/** The orders that count, at their time, in the groups of their user. */
export const orderFacts = (lookups: Lookups): readonly Fact<Sale>[] =>
  lookups.data.orders.filter(isCounted).map((order) => ({
    at: order.placedAt,
    keys: lookups.userKeys(order.userId),
    row: { kind: 'order', order, euros: eurosOf(order.amount, order.currency, order.placedAt, lookups) },
  }))

/** The refunds of orders that are no test, at the time of the refund, in the groups of the order's user. */
export const refundFacts = (lookups: Lookups): readonly Fact<Sale & { readonly refund: Refund }>[] =>
  lookups.data.refunds.flatMap((refund) => {
    const order = lookups.order(refund.orderId)
    if (!order || order.isTest) return []
    const euros = eurosOf(refund.amount, order.currency, refund.refundedAt, lookups)
    return [{ at: refund.refundedAt, keys: lookups.userKeys(order.userId), row: { kind: 'refund', order, euros, refund } }]
  })

/** The metrics of orders, revenue and refunds. */
export const tallySales = (lookups: Lookups): Readonly<Record<string, MetricTally>> => {
  const orders = orderFacts(lookups)
  const refunds: readonly Fact<Sale>[] = refundFacts(lookups)
  const dimensions = ['country', 'plan', 'channel', 'channelKind', 'campaign', 'platform'] as const
  const money = (rows: readonly Sale[]): Decimal => sumOf(rows.map((row) => row.euros))
  const net = (rows: readonly Sale[]): Decimal => sumOf(rows.map((row) => (row.kind === 'order' ? row.euros : row.euros.neg())))
  return {
    orders: tallyMetric({ facts: orders, dimensions, measure: (rows) => exactly(rows.length), isCrossed: true }),
    revenue: tallyMetric({ facts: orders, dimensions, measure: (rows) => exactly(money(rows)), isCrossed: true }),
    averageOrderValue: tallyMetric({ facts: orders, dimensions, measure: (rows) => ratio(money(rows), rows.length), isCrossed: true }),
    refunds: tallyMetric({ facts: refunds, dimensions, measure: (rows) => exactly(money(rows)) }),
    netRevenue: tallyMetric({ facts: [...orders, ...refunds], dimensions, measure: (rows) => exactly(net(rows)) }),
  }
}
