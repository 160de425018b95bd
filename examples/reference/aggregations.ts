import {
  average,
  count,
  countDistinct,
  duration,
  is,
  max,
  median,
  metric,
  min,
  money,
  percentage,
  percentile,
  plainNumber,
  rate,
  repeated,
  score,
  sum,
} from 'etalon'
import { orders } from './tables.js'

const decimals = { ...plainNumber, decimals: 2 }

export const orderCount = metric({ name: 'count', description: 'Orders.', numerator: count(orders) })

export const aggregations = [
  orderCount,
  metric({ name: 'countPaid', description: 'Orders that were paid.', numerator: count(orders, is(orders.status, 'paid')) }),
  metric({ name: 'countDelivered', description: 'Orders, by delivery.', numerator: count(orders, { at: orders.deliveredAt }) }),
  metric({ name: 'countDistinct', description: 'Customers.', numerator: countDistinct(orders.customerId) }),
  metric({ name: 'repeated', description: 'Customers that came twice.', numerator: repeated(orders.customerId, { atLeast: 2 }) }),
  metric({ name: 'sum', description: 'Amounts.', numerator: sum(orders.amount) }),
  metric({ name: 'average', description: 'The mean amount.', numerator: average(orders.amount) }),
  metric({ name: 'median', description: 'The middle amount.', numerator: median(orders.amount) }),
  metric({ name: 'percentile', description: 'Nine of ten.', numerator: percentile(orders.amount, 0.9), format: decimals }),
  metric({ name: 'min', description: 'The least amount.', numerator: min(orders.amount) }),
  metric({ name: 'max', description: 'The greatest amount.', numerator: max(orders.amount) }),
]

const share = { numerator: count(orders, is(orders.status, 'paid')), denominator: orderCount }

export const formats = [
  metric({ name: 'asPlainNumber', description: 'In whole numbers.', ...share, format: plainNumber }),
  metric({ name: 'asDecimals', description: 'With two decimals.', ...share, format: { ...plainNumber, decimals: 2 } }),
  metric({ name: 'asPercentage', description: 'As a percentage.', ...share, format: percentage }),
  metric({ name: 'asRate', description: 'As a rate.', ...share, format: rate }),
  metric({ name: 'asScore', description: 'As a score.', ...share, format: score }),
  metric({
    name: 'asDuration',
    description: 'The time until delivery.',
    numerator: average(orders.deliveryTime),
    format: duration,
  }),
  metric({
    name: 'asMoney',
    description: 'What orders took.',
    numerator: sum(money(orders.paid, { currency: orders.currency, at: orders.placedAt })),
    format: money.inReportingCurrency,
  }),
]
