import { convert } from '../exchange.js'
import { dayOf, monthOf } from '../instant.js'
import { isLater } from '../refunds.js'
import { rareCountry, silentMonths } from '../silent-months.js'
import { sumOf } from './answer.js'
import type { Lookups } from './lookups.js'
import { orderFacts, refundFacts } from './sales.js'
import { type Trap, trap } from './trap.js'

const month = '2025-01'

/** Traps of refunds: in a later month, of a part, of more than the order (so that a month of a country is negative), of a test order. */
export const refundTraps = (lookups: Lookups): readonly Trap[] => {
  const refunds = refundFacts(lookups)
  const euros = (facts: readonly { readonly row: (typeof refunds)[number]['row'] }[]) => sumOf(facts.map(({ row }) => row.euros))
  const later = refunds.filter(({ row }) => isLater(row.order, row.refund))
  const partial = refunds.filter(({ row }) => row.order.status === 'paid')
  const orderEuros = sumOf(
    refunds.map(({ row: { order } }) => convert(order.amount, order.currency, 'EUR', dayOf(order.placedAt), lookups.perUsd)),
  )
  const inMonth = euros(refunds.filter(({ at }) => monthOf(at) === month))
  const byOrder = euros(refunds.filter(({ row }) => monthOf(row.order.placedAt) === month))
  const silent = silentMonths[1] ?? ''
  const negative = refunds.filter(({ at, keys }) => keys.country === rareCountry && monthOf(at) === silent)
  const sales = orderFacts(lookups).filter(({ at, keys }) => keys.country === rareCountry && monthOf(at) === silent)
  const net = sumOf(sales.map(({ row }) => row.euros)).minus(euros(negative))
  const tooMuch = refunds.filter(({ row: { order, refund } }) => order.currency === 'EUR' && Number(refund.amount) > Number(order.amount))
  const ofTests = lookups.data.refunds.filter((refund) => lookups.order(refund.orderId)?.isTest)
  const testEuros = sumOf(ofTests.map(({ amount }) => amount))
  return [
    trap('laterRefunds', later.length, `refunds of ${month} in euros; naive: of the orders of that month`, inMonth, byOrder),
    trap('partialRefunds', partial.length, 'refunds in euros; naive: the whole amount of refunded orders', euros(refunds), orderEuros),
    trap('refundLargerThanOrder', tooMuch.length, `net revenue of ${rareCountry} in ${silent} in euros; naive: never below 0`, net, 0),
    trap(
      'testRefunds',
      ofTests.length,
      'refunds in euros; naive: with those of test orders',
      euros(refunds),
      euros(refunds).plus(testEuros),
    ),
  ]
}
