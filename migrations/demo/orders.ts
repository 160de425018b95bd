import { makeBasket } from './basket.js'
import { createdBy, oneOf } from './created-by.js'
import type { PerUsd } from './exchange.js'
import { now } from './instant.js'
import { growingMoment } from './moment.js'
import type { Basket, Order, OrderItem } from './order-tables.js'
import { orderTrapCounts, testBaskets, trapBaskets } from './order-traps.js'
import { type Random, randomStream } from './random.js'
import { afterSilence } from './silent-months.js'
import type { DemoVolume } from './size.js'
import type { User } from './users.js'

/** Trap: ids start above 2^53, where JavaScript's numbers can no longer tell neighbours apart. */
const firstOrderId = 9_007_199_254_740_993n

/** A user in the order of first payment. */
interface Payer {
  readonly user: User
  readonly createdAt: number
}

const firstOrders = (random: Random, payers: readonly User[], perUsd: PerUsd): Basket[] =>
  payers.map((user) => makeBasket(random, user, user.firstPaidAt ?? now, perUsd))

/** Who orders at that time: somebody who has paid before and is still there. */
const buyerAt = (random: Random, payers: readonly Payer[], at: number): User | undefined => {
  const user = oneOf(random, payers, createdBy(payers, at - 1))?.user
  return user && (user.deletedAt ?? now) > at ? user : undefined
}

const laterOrder = (random: Random, payers: readonly Payer[], perUsd: PerUsd): Basket => {
  const at = growingMoment(random)
  const user = buyerAt(random, payers, at)
  const placedAt = user ? afterSilence(user.country, at) : now
  return user && placedAt < now ? makeBasket(random, user, placedAt, perUsd) : laterOrder(random, payers, perUsd)
}

/** Later orders of those who have paid once; an eighth of them is cancelled. */
const laterOrders = (random: Random, users: readonly User[], count: number, perUsd: PerUsd): Basket[] => {
  const cancelled = random.some(count, Math.round(count / 8))
  const payers = users.map((user) => ({ user, createdAt: user.firstPaidAt ?? now })).sort((one, other) => one.createdAt - other.createdAt)
  return Array.from({ length: count }, (_, index) => {
    const basket = laterOrder(random, payers, perUsd)
    return cancelled.has(index) ? { ...basket, order: { ...basket.order, status: 'cancelled' } } : basket
  })
}

const withoutItems = (random: Random, baskets: readonly Basket[]): readonly Basket[] => {
  const emptied = random.some(baskets.length, orderTrapCounts.withoutItems)
  return baskets.map((basket, index) => (emptied.has(index) ? { ...basket, items: [] } : basket))
}

/** Orders and their items. Traps: those of `order-traps.ts`, orders without items, and items whose order does not exist. */
export const makeOrders = (
  volume: DemoVolume,
  users: readonly User[],
  perUsd: PerUsd,
): { orders: readonly Order[]; items: readonly OrderItem[] } => {
  const random = randomStream('orders')
  const payers = users.filter((user) => user.firstPaidAt !== null)
  const planted = trapBaskets(users, payers, perUsd)
  const tests = Math.round(volume.orders * 0.01)
  const later = Math.max(0, volume.orders - payers.length - planted.length - tests)
  const ordinary = withoutItems(random, [...firstOrders(random, payers, perUsd), ...laterOrders(random, payers, later, perUsd)])
  const real = [...ordinary, ...planted]
  const baskets = [...real, ...testBaskets(real, users, tests, perUsd)].toSorted((one, other) => one.order.placedAt - other.order.placedAt)
  const orders = baskets.map(({ order }, index) => ({ id: firstOrderId + BigInt(index), ...order }))
  const lost = Array.from({ length: orderTrapCounts.itemsWithoutOrder }, (_, index) => ({
    orderId: firstOrderId + BigInt(baskets.length + 100 + index),
    productId: index + 1,
    qty: 1,
    price: '9.9',
  }))
  const items = baskets.flatMap((basket, index) => basket.items.map((item) => ({ orderId: firstOrderId + BigInt(index), ...item })))
  return { orders, items: [...items, ...lost].map((item, index) => ({ id: index + 1, ...item })) }
}
