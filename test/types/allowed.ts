import {
  above,
  and,
  average,
  between,
  contains,
  count,
  countDistinct,
  divide,
  type Expression,
  id,
  is,
  isNot,
  metric,
  minus,
  or,
  segment,
  source,
  text,
  times,
  timestamp,
} from '../../src/definition/index.js'
import { averageOrderValue, country, orders, refundedItems, refunds, status, taken, users } from './shop.js'

// What must compile: a refusal is worth something only beside what it lets through.

export const throughThreeJoins: Expression<'refunds', 'text', 'paid' | 'organic' | 'referral'> = refunds.order.user.channel.kind

const described = { name: 'x', description: 'An example.' }

export const acrossTwoSources = metric({ ...described, numerator: taken, denominator: refundedItems, dimensions: [country] })
export const filteredByDimension = metric({
  ...described,
  numerator: taken,
  denominator: refundedItems,
  filters: [is(country, 'FR'), and(is(country, 'FR'), or(isNot(country, null), contains(country, 'x')))],
})
export const filteredByBoth = metric({
  ...described,
  numerator: count(orders),
  filters: [and(is(orders.isTest, false), is(country, 'FR'))],
})
export const madeOfMetrics = metric({ ...described, numerator: divide(averageOrderValue, refundedItems), dimensions: [country] })
export const arithmetic = metric({
  ...described,
  numerator: times(100, divide(minus(refundedItems, refundedItems), count(orders))),
  dimensions: [country],
})

const visits = source('visits', {
  key: 'id',
  columns: { id: id(), userId: id(), start: timestamp(), end: timestamp(), kind: text('app', 'web') },
  joins: { user: { to: () => users, by: 'userId' } },
  computed: (row) => ({ length: between(row.start, row.end), home: row.user.country }),
})
export const computed = average(visits.length, above(visits.length, 3))
export const joined = countDistinct(visits.user.country, is(visits.kind, 'app'))
export const reusable = segment('french', { filter: is(visits.home, 'FR') })
export const goalOfGroups = metric({
  ...described,
  numerator: average(orders.items),
  dimensions: [country],
  goal: {
    direction: 'up',
    target: 3,
    per: 'month',
    for: [
      { dimension: status, targets: { paid: 4 } },
      { dimension: country, targets: { FR: 2 } },
    ],
  },
})
