import { sumOf } from './answer.js'
import { itemFacts } from './items.js'
import type { Lookups } from './lookups.js'
import { orderFacts } from './sales.js'
import { type Trap, trap } from './trap.js'

const itemTraps = (lookups: Lookups): readonly Trap[] => {
  const { orders, orderItems } = lookups.data
  const counted = orderFacts(lookups).map(({ row }) => row)
  const itemsOf = new Map<bigint, number>()
  for (const { orderId } of orderItems) itemsOf.set(orderId, (itemsOf.get(orderId) ?? 0) + 1)
  const withItems = counted.filter(({ order }) => itemsOf.has(order.id)).length
  const bare = orders.filter(({ id }) => !itemsOf.has(id)).length
  const fanned = sumOf(counted.map(({ order, euros }) => euros.times(Math.max(1, itemsOf.get(order.id) ?? 0))))
  const lost = orderItems.filter(({ orderId }) => !lookups.order(orderId)).length
  return [
    trap('ordersWithoutItems', bare, 'orders; naive: after an inner join to their items', counted.length, withItems),
    trap('itemsWithoutOrder', lost, 'order items; naive: after an inner join to their order', orderItems.length, orderItems.length - lost),
    trap(
      'fanOut',
      [...itemsOf.values()].filter((count) => count > 1).length,
      'revenue in euros; naive: after a join to the items',
      sumOf(counted.map(({ euros }) => euros)),
      fanned,
    ),
  ]
}

const bridgeTrap = (lookups: Lookups): Trap => {
  const { productCategories } = lookups.data
  const lines = itemFacts(lookups).map(({ row }) => row)
  const categoriesOf = (productId: number) => productCategories.filter((link) => link.productId === productId).length
  const doubled = sumOf(lines.map(({ item, quantity }) => quantity.times(categoriesOf(item.productId))))
  const many = new Set(productCategories.filter(({ weight }) => weight !== '1').map(({ productId }) => productId)).size
  const sold = sumOf(lines.map(({ quantity }) => quantity))
  return trap('bridge', many, 'items sold, added up over categories; naive: once in each category', sold, doubled)
}

const orphanTrap = (lookups: Lookups): Trap => {
  const { orders } = lookups.data
  const counted = orderFacts(lookups)
  const orphans = orders.filter(({ userId }) => !lookups.user(userId)).length
  const known = counted.filter(({ row }) => lookups.user(row.order.userId)).length
  return trap('ordersOfNobody', orphans, 'orders by country, added up; naive: after an inner join to users', counted.length, known)
}

/** Traps of joins: parents without children, children without parents, fan-out, and a bridge. */
export const joinTraps = (lookups: Lookups): readonly Trap[] => [...itemTraps(lookups), bridgeTrap(lookups), orphanTrap(lookups)]
