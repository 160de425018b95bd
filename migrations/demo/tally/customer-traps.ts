import { startOf } from '../civil-day.js'
import { months, now } from '../instant.js'
import { trapMonths } from '../subscription-traps.js'
import { customersAt, type HeldSubscription, heldSubscriptions, lostIn, paid } from './customers.js'
import { holding } from './holding.js'
import type { Lookups } from './lookups.js'
import { monthSpan } from './timed-tally.js'
import { type Trap, trap } from './trap.js'

/** The edge at which customers and money are asked for: the end of November 2025. */
export const novemberEnd = startOf('2025-12-01')

const startedBetween = (rows: readonly HeldSubscription[], accountId: number, from: string, until: string): boolean =>
  rows.some(({ subscription }) => {
    const { startedOn } = subscription
    return subscription.accountId === accountId && startedOn >= from && startedOn < until
  })

/** Customers who left and came back: on the day itself, within the month, later. */
const returnTraps = (rows: readonly HeldSubscription[]): readonly Trap[] => {
  const lost = (month: string): number => lostIn(rows, monthSpan(month), rows)
  const lostByMonth = months.reduce((sum, month) => sum + lost(month), 0)
  const left = paid(rows).flatMap(({ subscription: { accountId, endedOn, reason } }) =>
    endedOn !== null && (reason === 'cancelled' || reason === 'payment failed') ? [{ accountId, endedOn }] : [],
  )
  const sameDay = left.filter(({ accountId, endedOn }) => startedBetween(rows, accountId, endedOn, `${endedOn}+`))
  const rest = left.filter((one) => !sameDay.includes(one))
  const inMonth = rest.filter(({ accountId, endedOn }) => startedBetween(rows, accountId, endedOn, `${endedOn.slice(0, 7)}-32`))
  const back = rest.filter((one) => !inMonth.includes(one) && startedBetween(rows, one.accountId, one.endedOn, '9999'))
  const year = { start: startOf('2025-01-01'), end: now }
  const lostIn2025 = months.filter((month) => month.startsWith('2025')).reduce((sum, month) => sum + lost(month), 0)
  const question = 'customers lost, month by month, added up'
  return [
    trap('sameDayReturns', sameDay.length, `${question}; naive: all subscriptions that ended`, lostByMonth, left.length),
    trap('returnsWithinTheMonth', inMonth.length, `${question}; naive: those not begun again on the day`, lostByMonth, rest.length),
    trap('reactivations', back.length, 'customers lost in 2025; naive: those of its months added up', lostIn(rows, year, rows), lostIn2025),
  ]
}

const countTraps = (rows: readonly HeldSubscription[], trials: number, unpaid: number): readonly Trap[] => {
  const right = customersAt(rows, novemberEnd).size
  const held = holding(rows, novemberEnd)
  const free = held.filter(({ subscription }) => subscription.price === '0')
  const accounts = new Set(held.map(({ subscription }) => subscription.accountId)).size
  const { start, end } = monthSpan(trapMonths.seventeenDays)
  const during = paid(rows).filter(({ from, to }) => from < end && (to === null || to > start))
  const short = during.filter(({ from, to }) => from >= start && to !== null && to < end)
  const question = 'customers at the end of November 2025'
  return [
    trap('pricesOfZero', free.length, `${question}; naive: with those who pay nothing`, right, accounts),
    trap('parallelSubscriptions', paid(held).length - right, `${question}; naive: their subscriptions`, right, paid(held).length),
    trap('trialsWithoutPayment', unpaid, `${question}; naive: everybody who has tried`, right, trials),
    trap(
      'seventeenDays',
      short.length,
      `customers at the end of ${trapMonths.seventeenDays}; naive: at some time in it`,
      customersAt(rows, end).size,
      new Set(during.map(({ subscription }) => subscription.accountId)).size,
    ),
  ]
}

/** Traps in who is a customer: those who pay nothing, pay twice, only try, leave and come back. */
export const customerTraps = (lookups: Lookups): readonly Trap[] => {
  const rows = heldSubscriptions(lookups).map(({ row }) => row)
  const { trials } = lookups.data
  const begun = trials.filter(({ startedAt }) => startedAt < novemberEnd).length
  return [...countTraps(rows, begun, trials.filter(({ convertedAt }) => convertedAt === null).length), ...returnTraps(rows)]
}
