import { averageOrderValue } from '../../metrics/average-order-value.js'
import { country } from '../../metrics/dimensions/country.js'
import { orders } from '../../metrics/sources/orders.js'
import { users } from '../../metrics/sources/users.js'
import {
  above,
  and,
  average,
  between,
  contains,
  count,
  countDistinct,
  dimension,
  divide,
  id,
  integer,
  is,
  isNot,
  metric,
  minus,
  money,
  or,
  plus,
  segment,
  source,
  sum,
  text,
  times,
  timestamp,
} from '../../src/definition/index.js'

const refunds = source('refunds', {
  key: 'id',
  time: 'refundedAt',
  columns: { id: id(), orderId: id(), refundedAt: timestamp(), n: integer() },
  joins: { order: { to: orders, by: 'orderId' } },
})
const refundedCountry = dimension('c2', { from: [refunds.order.user.country, orders.user.country] })
export const deep: 'text' = refunds.order.user.channel.kind.type
const a = sum(money(orders.amount, { currency: orders.currency, at: orders.placedAt }))
const b = sum(refunds.n)
// @ts-expect-error unknown column
orders.nope
// @ts-expect-error sum of text
sum(orders.status)
// @ts-expect-error mixed money
sum(orders.amount)
// @ts-expect-error unknown value
is(orders.status, 'payd')
// @ts-expect-error unknown value through a join
is(orders.user.channel.kind, 'payd')
// @ts-expect-error at is not a time
count(orders, { at: orders.status })
// @ts-expect-error filter of another source
count(orders, is(refunds.n, 3))
// @ts-expect-error money plus number
plus(a, b)
metric({ name: 'ok', description: '', numerator: a, denominator: b, dimensions: [refundedCountry] })
// @ts-expect-error a dimension that reaches only one
metric({ name: 'x', description: '', numerator: a, denominator: b, dimensions: [country] })
// @ts-expect-error column filter on two sources
metric({ name: 'x', description: '', numerator: a, denominator: b, filters: [is(orders.isTest, false)] })
metric({
  name: 'x',
  description: '',
  numerator: a,
  denominator: b,
  filters: [is(refundedCountry, 'FR'), and(is(refundedCountry, 'FR'), or(isNot(refundedCountry, null), contains(refundedCountry, 'x')))],
})
// @ts-expect-error column filter on a sum of two sources
metric({ name: 'x', description: '', numerator: plus(b, count(orders)), filters: [is(orders.isTest, false)] })
metric({ name: 'x', description: '', numerator: count(orders), filters: [and(is(orders.isTest, false), is(refundedCountry, 'FR'))] })
// @ts-expect-error filter that doesn't reach
metric({ name: 'x', description: '', numerator: count(users), filters: [is(orders.isTest, false)] })
// @ts-expect-error not a grain
metric({ name: 'x', description: '', numerator: count(users), grain: { finest: 'country' } })
metric({ name: 'x', description: '', numerator: divide(averageOrderValue, b), dimensions: [refundedCountry] })
metric({ name: 'x', description: '', numerator: times(100, divide(minus(b, b), count(orders))), dimensions: [refundedCountry] })
// @ts-expect-error not a time column
source('z', { key: 'id', time: 'id', columns: { id: id() } })
// @ts-expect-error not a column
source('z', { key: 'idx', columns: { id: id() } })
// @ts-expect-error not a column
source('z', { key: 'id', columns: { id: id(), userId: id() }, joins: { user: { to: users, by: 'userIdx' } } })
const s = source('s', {
  key: 'id',
  columns: { id: id(), userId: id(), start: timestamp(), end: timestamp(), kind: text('a', 'b') },
  joins: { user: { to: () => users, by: 'userId' } },
  computed: (row) => ({ length: between(row.start, row.end), plan: row.user.plan }),
})
average(s.length, above(s.length, 3))
countDistinct(s.user.country, is(s.kind, 'a'))
segment('x', { filter: is(s.plan, 'y') })
