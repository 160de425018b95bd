import { makeBasket } from './basket.js'
import type { PerUsd } from './exchange.js'
import { now } from './instant.js'
import { momentBetween } from './moment.js'
import type { Basket, Order, OrderItem } from './order-tables.js'
import { orderTrapCounts, testBaskets, trapBaskets } from './order-traps.js'
import { type Random, randomStream } from './random.js'
import { afterSilence } from './silent-months.js'
import type { DemoVolume } from './size.js'
import type { User } from './users.js'

/** Trap: ids start above 2^53, where JavaScript's numbers can no longer tell neighbours apart. */
export const firstOrderId = 9_007_199_254_740_993n

const firstOrders = (random: Random, payers: readonly User[], perUsd: PerUsd): Basket[] =>
  payers.map((user) => makeBasket(random, user, user.firstPaidAt ?? now, perUsd))

/** Later orders of those who have paid once; a twelfth of them is cancelled. */
const laterOrders = (random: Random, payers: readonly User[], count: number, perUsd: PerUsd): Basket[] => {
  const cancelled = random.some(count, Math.round(count / 12))
  return Array.from({ length: count }, (_, index) => {
    const user = random.pick(payers)
    const from = (user.firstPaidAt ?? now) + 1
    const placedAt = afterSilence(user.country, momentBetween(random, from, user.deletedAt ?? now))
    const basket = makeBasket(random, user, Math.min(placedAt, now - 60), perUsd)
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
