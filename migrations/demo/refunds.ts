import { Decimal } from 'decimal.js'
import { day, dayOf, monthOf, now } from './instant.js'
import type { Order, Refund } from './order-tables.js'
import { overRefunded } from './order-traps.js'
import { type Random, randomStream } from './random.js'
import { decimalsOf, redenomination } from './redenomination.js'
import type { DemoVolume } from './size.js'

type Draft = Omit<Refund, 'id'>

/** What a share of an order is on the day of its refund: in the new unit where the currency lost its zeros in between. */
const shareOf = (order: Order, share: string, refundedAt: number): string => {
  const [ordered, refunded] = [dayOf(order.placedAt), dayOf(refundedAt)]
  const isOldUnit = order.currency === redenomination.currency && ordered < redenomination.day && refunded >= redenomination.day
  const amount = new Decimal(order.amount).times(share).div(isOldUnit ? redenomination.factor : 1)
  return amount.toDecimalPlaces(decimalsOf(order.currency, refunded)).toString()
}

const draft = (order: Order, share: string, refundedAt: number): Draft => ({
  orderId: order.id,
  refundedAt,
  amount: shareOf(order, share, refundedAt),
})

/** Half of the refunds come in a later month, half give all the money back. */
const ordinary = (random: Random, order: Order): Draft => {
  const wait = random.chance(0.5) ? random.integer(20 * day, 60 * day) : random.integer(7200, 10 * day)
  const refundedAt = Math.min(order.placedAt + wait, now - 60)
  return draft(order, random.chance(0.5) ? '1' : random.pick(['0.3', '0.5', '0.7']), refundedAt)
}

/** Two refunds of test orders, and the one that is larger than its order. */
const planted = (orders: readonly Order[]): readonly Draft[] => {
  const tests = orders.filter((order) => order.isTest).slice(0, 2)
  const tooMuch = orders.find((order) => order.placedAt === overRefunded.placedAt)
  if (!tooMuch) throw new Error('The order to be refunded for too much is missing.')
  return [...tests.map((order) => draft(order, '1', order.placedAt + 3600)), draft(tooMuch, overRefunded.share, overRefunded.refundedAt)]
}

/** The refunds, and the orders with their status brought up to date (`refunded` where all the money went back). Traps: partial, in a later month, too much, of a test order. */
export const makeRefunds = (volume: DemoVolume, orders: readonly Order[]): { refunds: readonly Refund[]; orders: readonly Order[] } => {
  const random = randomStream('refunds')
  const special = planted(orders)
  const able = orders.filter(
    (order) => order.status === 'paid' && !order.isTest && order.placedAt < now - 3 * day && order.placedAt !== overRefunded.placedAt,
  )
  const chosen = random.some(able.length, volume.refunds - special.length)
  const rest = able.filter((_, index) => chosen.has(index)).map((order) => ordinary(random, order))
  const refunds = [...special, ...rest]
    .toSorted((one, other) => one.refundedAt - other.refundedAt)
    .map((refund, index) => ({ id: index + 1, ...refund }))
  const refundOf = new Map(refunds.map((refund) => [refund.orderId, refund]))
  return { refunds, orders: orders.map((order) => (isWhole(order, refundOf.get(order.id)) ? { ...order, status: 'refunded' } : order)) }
}

const isWhole = (order: Order, refund: Refund | undefined): boolean =>
  refund !== undefined && new Decimal(refund.amount).gte(shareOf(order, '1', refund.refundedAt))

/** Whether a refund came in another month than its order. */
export const isLater = (order: Order, refund: Refund): boolean => monthOf(order.placedAt) !== monthOf(refund.refundedAt)
