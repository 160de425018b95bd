import type { Decimal } from 'decimal.js'
import { startOf } from '../civil-day.js'
import { convert, Exact } from '../exchange.js'
import { monthsOf } from '../subscription-price.js'
import type { Subscription } from '../subscription-tables.js'
import { trapMonths } from '../subscription-traps.js'
import { sumOf } from './answer.js'
import { novemberEnd } from './customer-traps.js'
import { customersAt, type HeldSubscription, heldSubscriptions, keptIn, recurringAt } from './customers.js'
import { holding } from './holding.js'
import type { Lookups } from './lookups.js'
import { type Trap, trap } from './trap.js'

const priceTraps = (lookups: Lookups, rows: readonly HeldSubscription[]): readonly Trap[] => {
  const right = recurringAt(rows, novemberEnd)
  const of = (price: (subscription: Subscription) => Decimal, isConverted = true): Decimal =>
    sumOf(
      holding(rows, novemberEnd).map(({ subscription }) => {
        const { currency, startedOn } = subscription
        const amount = price(subscription)
        return isConverted ? convert(amount.toFixed(), currency, 'EUR', startedOn, lookups.perUsd) : amount
      }),
    )
  const monthly = ({ price, billingPeriod }: Subscription): Decimal => new Exact(price).div(monthsOf(billingPeriod))
  const has = (billingPeriod: string) => lookups.data.subscriptions.filter((each) => each.billingPeriod === billingPeriod).length
  const foreign = lookups.data.subscriptions.filter(({ currency }) => currency !== 'EUR').length
  const question = 'monthly recurring revenue at the end of November 2025 in euros'
  return [
    trap(
      'annualPrices',
      has('year'),
      `${question}; naive: prices as they stand`,
      right,
      of(({ price }) => new Exact(price)),
    ),
    trap(
      'threeYearPrice',
      has('three years'),
      `${question}; naive: whatever is not monthly is annual`,
      right,
      of(({ price, billingPeriod }) => new Exact(price).div(billingPeriod === 'month' ? 1 : 12)),
    ),
    trap('subscriptionCurrencies', foreign, `${question}; naive: prices of all currencies added up`, right, of(monthly, false)),
  ]
}

const changeTrap = (rows: readonly HeldSubscription[]): Trap => {
  const month = trapMonths.upAndDown
  const [start, end] = [startOf(`${month}-01`), startOf('2025-07-01')]
  const during = rows.filter(({ from, to }) => from < end && (to === null || to > start))
  const twice = during.filter(({ from, to }) => from >= start && to !== null && to < end).length
  const all = sumOf(during.map(({ euros }) => euros))
  const question = `monthly recurring revenue at the end of ${month} in euros; naive: of everything active at some time in it`
  return trap('upAndDownInAMonth', twice, question, recurringAt(rows, end), all)
}

const costTrap = (lookups: Lookups, rows: readonly HeldSubscription[]): Trap => {
  const span = { start: startOf('2025-11-01'), end: novemberEnd }
  const costs = lookups.data.retentionCosts.filter(({ month }) => month === '2025-11-01')
  const kept = keptIn(rows, span, rows)
  const each = (amounts: readonly Decimal.Value[]): Decimal => sumOf(amounts).div(kept).toSignificantDigits(20)
  return trap(
    'retentionCurrencies',
    lookups.data.retentionCosts.filter(({ currency }) => currency !== 'EUR').length,
    'retention cost of November 2025 in euros; naive: costs of all currencies added up',
    each(costs.map(({ cost, currency, month }) => convert(cost, currency, 'EUR', month, lookups.perUsd))),
    each(costs.map(({ cost }) => cost)),
  )
}

const churnTrap = (lookups: Lookups): Trap => {
  const placed = heldSubscriptions(lookups)
  const rows = placed.map(({ row }) => row)
  const span = { start: startOf('2025-10-01'), end: startOf('2025-11-01') }
  const starting = customersAt(rows, span.start)
  const rate = (some: readonly HeldSubscription[]): Decimal => {
    const start = customersAt(some, span.start).size
    return new Exact(start - keptIn(some, span, rows)).div(start)
  }
  const countries = [...new Set(placed.map(({ keys }) => keys.country))]
  const groups = countries.map((country) => placed.filter(({ keys }) => keys.country === country).map(({ row }) => row))
  const rates = groups.filter((group) => customersAt(group, span.start).size > 0).map(rate)
  const mean = sumOf(rates).div(rates.length).toSignificantDigits(20)
  const question = 'churn rate of October 2025; naive: the mean of the countries’ rates'
  return trap('unequalChurn', starting.size, question, rate(rows).toSignificantDigits(20), mean)
}

/** Traps in recurring money: annual and three-year prices, currencies, changes within a month; and in what is divided by customers. */
export const recurringTraps = (lookups: Lookups): readonly Trap[] => {
  const rows = heldSubscriptions(lookups).map(({ row }) => row)
  return [...priceTraps(lookups, rows), changeTrap(rows), costTrap(lookups, rows), churnTrap(lookups)]
}
