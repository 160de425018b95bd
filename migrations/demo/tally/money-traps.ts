import type { Decimal } from 'decimal.js'
import { convert, Exact } from '../exchange.js'
import { dayOf } from '../instant.js'
import { redenomination } from '../redenomination.js'
import { sumOf } from './answer.js'
import type { Lookups } from './lookups.js'
import { isCounted, orderFacts } from './sales.js'
import { type Trap, trap } from './trap.js'

const revenueOf = (lookups: Lookups): Decimal => sumOf(orderFacts(lookups).map(({ row }) => row.euros))

const currencyTraps = (lookups: Lookups): readonly Trap[] => {
  const { orders, fxRates } = lookups.data
  const counted = orderFacts(lookups).map(({ row }) => row)
  const right = revenueOf(lookups)
  const quoted = new Set(fxRates.map(({ currency, day }) => `${currency} ${day}`))
  const hasRate = (currency: string, day: string) => currency === 'USD' || quoted.has(`${currency} ${day}`)
  const lastDay = '2025-12-31'
  const sameDay = counted.filter(({ order }) => {
    const day = dayOf(order.placedAt)
    return order.currency === 'EUR' || (hasRate(order.currency, day) && hasRate('EUR', day))
  })
  const foreign = orders.filter(({ currency }) => currency !== 'EUR').length
  const latest = sumOf(counted.map(({ order }) => convert(order.amount, order.currency, 'EUR', lastDay, lookups.perUsd)))
  const oldUnits = orders.filter(
    ({ currency, placedAt }) => currency === redenomination.currency && dayOf(placedAt) < redenomination.day,
  ).length
  return [
    trap(
      'currencies',
      foreign,
      'revenue in euros; naive: amounts added as they stand',
      right,
      sumOf(counted.map(({ order }) => order.amount)),
    ),
    trap(
      'missingRates',
      counted.length - sameDay.length,
      'revenue in euros; naive: only with a rate of the very day',
      right,
      sumOf(sameDay.map((row) => row.euros)),
    ),
    trap('redenomination', oldUnits, 'revenue in euros; naive: everything at the rates of the last day', right, latest),
  ]
}

const exactnessTraps = (lookups: Lookups): readonly Trap[] => {
  const { orders } = lookups.data
  const small = orders.filter(({ currency, amount, isTest }) => currency === 'EUR' && !isTest && new Exact(amount).lt(1))
  const floating = small.reduce((sum, { amount }) => sum + Number(amount), 0)
  const counted = orders.filter(isCounted)
  const inPounds = sumOf(
    counted.map(({ amount, currency, placedAt }) => convert(amount, currency, redenomination.currency, dayOf(placedAt), lookups.perUsd)),
  )
  const beyond = orders.filter(({ id }) => id > BigInt(Number.MAX_SAFE_INTEGER))
  return [
    trap(
      'cents',
      small.length,
      'the smallest orders, added up in euros; naive: as doubles',
      sumOf(small.map(({ amount }) => amount)),
      String(floating),
    ),
    trap(
      'bigIds',
      beyond.length,
      'different orders; naive: told apart by their ids as doubles',
      beyond.length,
      new Set(beyond.map(({ id }) => Number(id))).size,
    ),
    trap(
      'bigSums',
      counted.length,
      `revenue in ${redenomination.currency} at each day's rate; naive: in 32 bits`,
      inPounds,
      inPounds.trunc().mod(2 ** 32),
    ),
  ]
}

const testTrap = (lookups: Lookups): Trap => {
  const right = revenueOf(lookups)
  const tests = lookups.data.orders.filter(({ isTest, status }) => isTest && status !== 'cancelled')
  const taken = sumOf(tests.map(({ amount, currency, placedAt }) => convert(amount, currency, 'EUR', dayOf(placedAt), lookups.perUsd)))
  return trap('testOrders', tests.length, 'revenue in euros; naive: with test orders', right, right.plus(taken))
}

const cancelledTrap = (lookups: Lookups): Trap => {
  const real = lookups.data.orders.filter(({ isTest }) => !isTest)
  const right = real.filter(isCounted).length
  return trap('cancelledOrders', real.length - right, 'orders; naive: with cancelled ones', right, real.length)
}

/** Traps of money: currencies, missing rates, a re-denomination, exactness, test and cancelled orders. */
export const moneyTraps = (lookups: Lookups): readonly Trap[] => [
  ...currencyTraps(lookups),
  ...exactnessTraps(lookups),
  testTrap(lookups),
  cancelledTrap(lookups),
]
