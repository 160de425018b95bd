import { Decimal } from 'decimal.js'
import { makeBasket, plainOrder } from './basket.js'
import { edgeInstants } from './edge-instants.js'
import { convert, type PerUsd } from './exchange.js'
import { beginning, day, dayOf, instant, months, now } from './instant.js'
import type { Basket } from './order-tables.js'
import { type Random, randomStream } from './random.js'
import { rareCountry, silentMonths } from './silent-months.js'
import type { User } from './users.js'

/** How many orders each trap takes, whatever the size. */
export const orderTrapCounts = { edges: 200, cents: 10, unknownUser: 8, withoutItems: 15, itemsWithoutOrder: 5 } as const

/** When the order is placed that is refunded for more than it cost, in the month after, in which its country orders nothing. */
export const overRefunded = {
  placedAt: instant('2025-01-20T15:00:00Z'),
  refundedAt: instant('2025-02-10T09:30:00Z'),
  share: '1.5',
} as const

/** A user who has paid before, of that country if there is one. */
const payerAt = (random: Random, payers: readonly User[], country: string, at: number): User => {
  const able = payers.filter((user) => (user.firstPaidAt ?? now) < at && user.country !== rareCountry)
  const local = able.filter((user) => user.country === country)
  return random.pick(local.length > 0 ? local : able)
}

const cents = (random: Random, payers: readonly User[]): Basket[] =>
  Array.from({ length: orderTrapCounts.cents }, (_, index) => {
    const placedAt = instant('2025-03-05T12:00:00Z') + index * 20 * day
    const amount = index % 2 === 0 ? '0.1' : '0.2'
    const user = payerAt(random, payers, 'DE', placedAt)
    return {
      order: { ...plainOrder, userId: user.id, placedAt, currency: 'EUR', amount },
      items: [{ productId: 6, qty: 1, price: amount }],
    }
  })

/** One order a month of the rare country, so that only the planted months are silent; one of them is the one refunded for too much. */
const rareOrders = (random: Random, payers: readonly User[], perUsd: PerUsd): Basket[] => {
  const rare = payers.find((user) => user.country === rareCountry)
  if (!rare) throw new Error('No user of the rare country pays.')
  const loud = months.filter((month) => !silentMonths.includes(month))
  return loud.map((month) => makeBasket(random, rare, instant(`${month}-20T15:00:00Z`), perUsd))
}

/** Traps: orders at the edges of days in four zones, of 10 and 20 cents, of users whom nobody knows, and those of the rare country. */
export const trapBaskets = (users: readonly User[], payers: readonly User[], perUsd: PerUsd): readonly Basket[] => {
  const random = randomStream('order traps')
  const edges = edgeInstants().map(({ country, at }) => makeBasket(random, payerAt(random, payers, country, at), at, perUsd))
  const unknown = Array.from({ length: orderTrapCounts.unknownUser }, (_, index): Basket => {
    const basket = makeBasket(random, random.pick(payers), beginning + (index + 1) * 80 * day + 3600, perUsd)
    return { ...basket, order: { ...basket.order, userId: users.length + 1000 + index } }
  })
  return [...edges, ...cents(random, payers), ...unknown, ...rareOrders(random, payers, perUsd)]
}

/** Trap: orders of test users, as large as it takes to make revenue 8 % higher where they are not left out. */
export const testBaskets = (baskets: readonly Basket[], users: readonly User[], count: number, perUsd: PerUsd): readonly Basket[] => {
  const random = randomStream('test orders')
  const testers = users.filter((user) => user.isTest && user.createdAt < now - 60 * day)
  const revenue = baskets
    .filter(({ order }) => order.status !== 'cancelled')
    .reduce((sum, { order }) => sum.plus(convert(order.amount, order.currency, 'EUR', dayOf(order.placedAt), perUsd)), new Decimal(0))
  const price = revenue
    .times('0.08')
    .div(count * 10)
    .toDecimalPlaces(2)
  return Array.from({ length: count }, () => {
    const tester = random.pick(testers)
    const placedAt = random.integer(tester.createdAt + day, now - day)
    const order = { ...plainOrder, userId: tester.id, placedAt, currency: 'EUR', amount: price.times(10).toString(), isTest: true }
    return { order, items: [{ productId: random.integer(1, 40), qty: 10, price: price.toString() }] }
  })
}
