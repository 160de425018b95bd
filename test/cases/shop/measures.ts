import {
  above,
  average,
  coalesce,
  count,
  countDistinct,
  divide,
  duration,
  from,
  is,
  isIn,
  isNot,
  isPresent,
  max,
  median,
  metric,
  min,
  minus,
  money,
  percentage,
  percentile,
  plus,
  sum,
  times,
  when,
} from '../../../src/definition/index.js'
import { country, member } from './dimensions.js'
import { catalogue, levels, orderLines, orders, orderTags, refunds, tickets, touches, transfers, visits } from './sources.js'

const description = 'A metric of the cases.'
const moneyOf = money(orders.amount, { currency: orders.currency, at: orders.placedAt })

const orderCount = metric({ name: 'orderCount', description, numerator: count(orders) })
const units = metric({ name: 'units', description, numerator: sum(orders.units) })
const weight = metric({ name: 'weight', description, numerator: sum(orders.weight) })
const buyers = metric({ name: 'buyers', description, numerator: countDistinct(orders.userId) })
const revenue = metric({ name: 'revenue', description, numerator: sum(moneyOf) })
const refundCount = metric({ name: 'refundCount', description, numerator: count(refunds) })
const refundAmount = metric({ name: 'refundAmount', description, numerator: sum(refunds.amount) })
const ticketCount = metric({ name: 'ticketCount', description, numerator: count(tickets) })
const refundShare = metric({
  name: 'refundShare',
  description,
  numerator: count(refunds),
  denominator: count(orders),
  format: percentage,
})

export const metrics = [
  ...[orderCount, units, weight, buyers, revenue, refundCount, refundAmount, ticketCount, refundShare],
  metric({ name: 'averageUnits', description, numerator: average(orders.units) }),
  metric({ name: 'leastWeight', description, numerator: min(orders.weight) }),
  metric({ name: 'greatestWeight', description, numerator: max(orders.weight, isNot(orders.status, 'paid')) }),
  metric({ name: 'medianUnits', description, numerator: median(orders.total) }),
  metric({ name: 'highTotal', description, numerator: percentile(orders.total, 0.9) }),
  metric({ name: 'medianDelay', description, numerator: median(orders.delay), format: duration }),
  metric({ name: 'delay', description, numerator: sum(orders.delay) }),
  metric({ name: 'webCount', description, numerator: count(orders, is(orders.channel, 'web')) }),
  metric({ name: 'paidByPayment', description, numerator: count(orders, { at: orders.paidAt }, is(orders.status, 'paid')) }),
  metric({ name: 'dueCount', description, numerator: count(orders, { at: orders.due }) }),
  metric({ name: 'total', description, numerator: sum(orders.total) }),
  metric({ name: 'spare', description, numerator: sum(orders.spare) }),
  metric({ name: 'share', description, numerator: average(orders.share) }),
  metric({ name: 'paidUnits', description, numerator: sum(orders.paidUnits) }),
  metric({ name: 'points', description, numerator: sum(orders.points) }),
  metric({ name: 'pointed', description, numerator: count(orders, isPresent(orders.points)) }),
  metric({ name: 'heavy', description, numerator: sum(orders.heavy) }),
  metric({ name: 'convertedRevenue', description, numerator: sum(orders.converted) }),
  metric({ name: 'frenchUnits', description, numerator: sum(when(is(orders.user.countryCode, 'FR'), orders.units)) }),
  metric({ name: 'unitsPerOrder', description, numerator: sum(orders.units), denominator: count(orders) }),
  metric({
    name: 'paidShare',
    description,
    numerator: count(orders, is(orders.status, 'paid')),
    denominator: count(orders),
    format: percentage,
  }),
  metric({ name: 'unitsPerBuyer', description, numerator: units, denominator: buyers }),
  metric({ name: 'refundedUnits', description, numerator: minus(sum(orders.units), sum(refunds.units)) }),
  metric({ name: 'netUnits', description, numerator: minus(units, times(plus(sum(refunds.units), 1), 0.1)) }),
  metric({ name: 'contacts', description, numerator: plus(plus(orderCount, refundCount), ticketCount) }),
  metric({ name: 'ticketsPerOrder', description, numerator: ticketCount, denominator: orderCount }),
  metric({ name: 'shareSquared', description, numerator: times(divide(refundCount, orderCount), divide(refundCount, orderCount)) }),
  metric({ name: 'memberUnits', description, numerator: units, filters: [is(member, true)] }),
  metric({ name: 'europeanShare', description, numerator: refundCount, denominator: orderCount, filters: [isIn(country, ['FR', 'DE'])] }),
  metric({ name: 'monthlyUnits', description, numerator: units, grain: { finest: 'month' } }),
  metric({ name: 'people', description, numerator: countDistinct(touches.userId) }),
  metric({ name: 'touches', description, numerator: count(touches) }),
  metric({ name: 'lineValue', description, numerator: sum(orderLines.value, { at: orderLines.order.placedAt }) }),
  metric({ name: 'lineCount', description, numerator: count(orderLines, { at: orderLines.order.placedAt }) }),
  metric({ name: 'taggedOrders', description, numerator: sum(orderTags.weight, { at: orderTags.order.placedAt }) }),
  metric({ name: 'openTime', description, numerator: average(tickets.open) }),
  metric({ name: 'urgent', description, numerator: count(tickets, from(tickets.priority, 3)) }),
  metric({ name: 'transferred', description, numerator: sum(money(transfers.amount, { currency: transfers.currency, at: transfers.at })) }),
  metric({ name: 'transferredInOne', description, numerator: sum(transfers.inOne) }),
  metric({ name: 'transferCount', description, numerator: count(transfers) }),
  metric({
    name: 'averageTransfer',
    description,
    numerator: average(money(transfers.amount, { currency: transfers.currency, at: transfers.at })),
  }),
  metric({ name: 'visitCount', description, numerator: count(visits) }),
  metric({ name: 'visitSeconds', description, numerator: sum(visits.seconds) }),
  metric({ name: 'visitMedian', description, numerator: median(visits.seconds) }),
  metric({ name: 'placesListed', description, numerator: count(catalogue) }),
  metric({ name: 'levelPoints', description, numerator: sum(levels.points) }),
  metric({ name: 'levelMedian', description, numerator: median(levels.points) }),
  metric({ name: 'rateSum', description, numerator: sum(orders.rate.perEur) }),
  metric({ name: 'unitsOfFrance', description, numerator: sum(when(is(country, 'FR'), orders.units)) }),
  metric({ name: 'settled', description, numerator: count(orders, { at: coalesce(orders.paidAt, '2024-02-29T12:00:00Z') }) }),
  metric({ name: 'swissTransfers', description, numerator: sum(when(is(transfers.bank, 'swiss'), transfers.inOne)) }),
  metric({ name: 'doubleTransfers', description, numerator: sum(times(transfers.inOne, 2)) }),
  metric({ name: 'lineRevenue', description, numerator: sum(orderLines.order.converted, { at: orderLines.order.placedAt }) }),
  metric({ name: 'spelled', description, numerator: sum(orders.spelled) }),
  metric({ name: 'tinyMedian', description, numerator: median(times(orders.weight, 150)), denominator: count(orders) }),
  metric({ name: 'grains', description, numerator: sum(orders.grain) }),
  metric({ name: 'manyUnits', description, numerator: count(orders, above(orders.units, 2)) }),
]
