import { expect, test } from 'vitest'
import { expression } from '../../src/definition/expression.js'
import type { Expression } from '../../src/definition/expression-tree.js'
import {
  above,
  atEnd,
  conversion,
  count,
  events,
  funnel,
  id,
  is,
  later,
  metric,
  percentile,
  perEntity,
  position,
  source,
  sum,
  timestamp,
  touch,
} from '../../src/definition/index.js'
import { related } from '../../src/definition/related.js'
import { described, orders, prices, problemsWith, refunds, untyped, users } from './shop.js'

const spent = perEntity(sum(orders.items), { of: users.id, by: orders.userId })
const found = (of: Expression) =>
  problemsWith({ metrics: [metric({ ...described, name: 'x', numerator: count(users, untyped(above(untyped(of), 1))) })] })
const bought = conversion({ from: events(users), to: events(orders), by: [users.id, orders.userId], within: { days: 30 } })
const plain = {
  ...{ source: 'orders', take: 'count', of: null, match: [{ own: users.id, other: orders.userId }] },
  ...{ filters: [], at: null, after: null, before: null },
} as const
const cart = { name: 'cart', events: events(users), by: users.id }
const order = { name: 'order', events: events(orders), by: orders.userId }

test('what is found in other rows can be measured, filtered by and grouped by', () => {
  expect(found(spent)).toEqual([])
  const numerator = bought.converted
  expect(problemsWith({ metrics: [metric({ ...described, name: 'x', numerator, denominator: bought.base })] })).toEqual([])
  expect(problemsWith({ funnels: [funnel('journey', { steps: [cart, order], within: { days: 7 } })] })).toEqual([])
})

test.each([
  [
    'nothing to find rows by',
    { ...plain, match: [] },
    'RELATED_INVALID metric x: The count of "orders" for each row of "users" has nothing to find its rows by. Name a value of both that is equal.',
  ],
  [
    'values that never equal',
    { ...plain, match: [{ own: users.createdAt, other: orders.userId }] },
    'RELATED_INVALID metric x: "users.createdAt" (timestamp) never equals "orders.userId" (id). Name the same thing on both sides, by values of one type.',
  ],
  [
    'an order of time where there is none',
    { ...plain, source: 'prices', take: 'first', of: prices.price, match: [{ own: users.id, other: prices.id }] },
    'RELATED_INVALID metric x: The first of "prices" for each row of "users" asks for an order of time, but its rows have none. Give it an "at", or "prices" a "time".',
  ],
  [
    'a sum of texts',
    { ...plain, take: 'sum', of: orders.status },
    'RELATED_INVALID metric x: The sum of "orders" for each row of "users" is asked of a value of type text. It takes integer, decimal, duration, money.',
  ],
  [
    'a sum of nothing',
    { ...plain, take: 'sum' },
    'RELATED_INVALID metric x: The sum of "orders" for each row of "users" is of no value. Name what is taken of its rows.',
  ],
  [
    'amounts in several currencies',
    { ...plain, take: 'max', of: orders.amount },
    'RELATED_INVALID metric x: The max of "orders" for each row of "users" is of amounts in several currencies. Convert them first: money(…).',
  ],
  [
    'values of a third source',
    { ...plain, match: [{ own: users.id, other: refunds.orderId }] },
    'SOURCES_MIXED metric x: "count of orders" is computed on "orders", but reads "refunds.orderId". Reach that value through a join of "orders".',
  ],
  [
    'filters of a third source',
    { ...plain, filters: [is(refunds.items, 1)] },
    'FILTER_OUT_OF_REACH metric x: The filter on "refunds.items" can not be asked on "orders". Filter by a dimension that reaches every source, or give the measure of the one source the filter.',
  ],
  [
    'a source that is not there',
    { ...plain, source: 'parcels' },
    'UNKNOWN_SOURCE metric x: The source "parcels" is not in the catalogue. Add it to "sources".',
  ],
])('is refused: %s', (_title, wrong, expected) => {
  expect(found(related('users', 'integer', untyped(wrong)))).toContain(expected)
})

test('what is taken of rows is one of the aggregates that rows can come to', () => {
  const odd = perEntity(percentile(orders.items, 0.5), { of: users.id, by: orders.userId })
  expect(found(odd)[0]).toContain('RELATED_INVALID metric x: The percentile of "orders" for each row of "users" is none that can be taken.')
  expect(() => perEntity(untyped(bought), { of: users.id, by: orders.userId })).toThrow()
})

test('a place among rows is by columns of the row itself, in an order of time, with a key', () => {
  const loose = source('loose', { key: [], columns: { id: id(), at: timestamp() }, time: 'at' })
  const numerator = count(orders, is(position(orders.user.id), 1))
  expect(problemsWith({ metrics: [metric({ ...described, name: 'x', numerator })] })).toEqual([
    'RELATED_INVALID metric x: The position of rows of "orders" is asked by what is no column of its own. Name columns of "orders" itself.',
  ])
  const keyless = count(loose, is(position(loose.id), 1))
  expect(problemsWith({ sources: [loose], metrics: [metric({ ...described, name: 'x', numerator: keyless })] })).toContain(
    'RELATED_INVALID metric x: The position of rows of "loose" is known by their key, and they have none. Give "loose" a key.',
  )
  const timeless = count(prices, is(position(prices.id), 1))
  expect(problemsWith({ metrics: [metric({ ...described, name: 'x', numerator: timeless })] })).toEqual([
    'RELATED_INVALID metric x: The position of rows of "prices" asks for an order of time, but its rows have none. Give it an "at", or "prices" a "time".',
  ])
})

test('lengths are lengths, and dates have no hours', () => {
  const wrong = later(orders.placedAt, untyped({ fortnights: 1 }))
  expect(problemsWith({ metrics: [metric({ ...described, name: 'x', numerator: count(orders, { at: wrong }) })] })).toEqual([
    'LENGTH_INVALID metric x: The length of its "later" is none. Write a whole number of one unit, as { days: 7 }, from 1 to 365000.',
  ])
  const hours = later(orders.due, { hours: 5 })
  expect(problemsWith({ metrics: [metric({ ...described, name: 'x', numerator: count(orders, { at: hours }) })] })).toEqual([
    'TYPE_MISMATCH metric x: "orders (later)" does not fit what it is given: date. It takes a timestamp, or a date and a length of whole days.',
  ])
})

test('a conversion of rows without a time names the time that is missing', () => {
  const numerator = conversion({ from: events(prices), to: events(orders), by: [prices.id, orders.id], within: { days: 1 } }).base
  expect(problemsWith({ metrics: [metric({ ...described, name: 'x', numerator })] })).toContain(
    'UNKNOWN_COLUMN metric x: "prices.time" does not exist: the source "prices" has no column "time". It has "id" and "price".',
  )
})

test('what waits until it is decided has no state', () => {
  const seats = source('seats', {
    ...{ key: 'id', columns: { id: id(), begun: timestamp(), ended: timestamp() }, time: 'begun' },
    states: { from: 'begun', to: 'ended' },
  })
  const { base } = conversion({ from: events(seats), to: events(orders), by: [seats.id, orders.id], within: { days: 1 } })
  expect(problemsWith({ sources: [seats], metrics: [metric({ ...described, name: 'x', numerator: atEnd(base) })] })).toEqual([
    'STATE_INVALID metric x: The count on "seats" waits until it is decided, and is asked at the edges of periods. Ask for what happens in a period: a conversion has no state.',
  ])
})

test('a touch of amounts in several currencies is refused', () => {
  const of = touch(events(orders), { take: 'last', of: orders.amount, by: [users.id, orders.userId], before: users.createdAt })
  const numerator = count(users, untyped(above(untyped(of), 0)))
  expect(problemsWith({ metrics: [metric({ ...described, name: 'x', numerator })] })).toEqual([
    'RELATED_INVALID metric x: The last of "orders" for each row of "users" is of amounts in several currencies. Convert them first: money(…).',
  ])
})

test('columns that are computed from each other are a cycle', () => {
  const circle = source('circle', {
    key: 'id',
    columns: { id: id() },
    computed: (row) => ({ worth: perEntity(sum(worthOf('circle')), { of: row.id, by: untyped(row.id) }) }),
  })
  expect(problemsWith({ sources: [circle] })).toEqual([
    'COLUMN_CYCLE source circle: The computed column "worth" is computed from itself: circle.worth → circle.worth. Compute one of them from columns that are read.',
  ])
})

/** A computed column that is not there yet. */
const worthOf = (name: string) => expression(name, 'decimal', { kind: 'column', path: [], name: 'worth' })

test.each([
  ['one step', { steps: [cart] }, 'FUNNEL_INVALID funnel journey: It has one step. A funnel leads from one step to another.'],
  [
    'two steps of one name',
    { steps: [cart, { ...order, name: 'cart' }] },
    'NAME_TAKEN funnel journey: Two of its steps are called "cart". Rename one of them.',
  ],
  [
    'a name that is none',
    { steps: [cart, { ...order, name: 'The order' }] },
    'NAME_INVALID funnel journey: "The order" can not be the name of a step. A name is camelCase: a small letter, then letters and digits, 50 at most.',
  ],
  [
    'an order that is none',
    { steps: [cart, order], order: 'backwards' },
    'FUNNEL_INVALID funnel journey: Its steps are in the order "backwards". The orders are "loose", "strict" and "any".',
  ],
  [
    'an entity of another source',
    { steps: [cart, { ...order, by: users.id }] },
    'SOURCES_MIXED funnel journey: "users.id" says whose a row of "orders" is, but it is of "users". Name a column of "orders", or one that its joins reach.',
  ],
])('a funnel is refused: %s', (_title, wrong, expected) => {
  const declared = funnel('journey', untyped({ within: { days: 7 }, ...wrong }))
  expect(problemsWith({ funnels: [declared] })).toContain(expected)
})
