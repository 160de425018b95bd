import { expect, test } from 'vitest'
import {
  average,
  between,
  bucket,
  coalesce,
  count,
  countDistinct,
  day,
  dimension,
  id,
  is,
  lower,
  metric,
  money,
  number,
  plus,
  source,
  sql,
  sum,
  times,
  when,
} from '../../src/definition/index.js'
import { described, orders, prices, problemsWith, refunds, untyped, users } from './shop.js'

const measuring = (numerator: unknown) => problemsWith({ metrics: [metric({ ...described, name: 'x', numerator: untyped(numerator) })] })

test('a column exists where its path leads', () => {
  const stale = source('orders', { key: 'id', columns: { id: id(), colour: id() }, joins: { buyer: { to: users, by: 'id' } } })
  expect(measuring(countDistinct(stale.colour))).toEqual([
    expect.stringContaining('UNKNOWN_COLUMN metric x: "orders.colour" does not exist: the source "orders" has no column "colour".'),
  ])
  expect(measuring(countDistinct(stale.buyer.age))).toEqual([
    expect.stringMatching(/UNKNOWN_COLUMN metric x: "orders\.buyer\.age" .* no join "buyer"/),
  ])
})

test('a column has the type that it is used by', () => {
  expect(measuring(sum(untyped({ ...orders.status, type: 'integer' })))).toEqual([
    expect.stringContaining('TYPE_MISMATCH metric x: "orders.status" is used as integer, but the catalogue has it as text.'),
  ])
})

test.each([
  ['plus of a text', plus(untyped(orders.status), 5)],
  ['plus of a plain number and a duration', plus(orders.items, untyped(between(orders.placedAt, orders.due)))],
  ['times of two durations', times(between(orders.placedAt, orders.due), untyped(between(orders.placedAt, orders.due)))],
  ['coalesce of two types', coalesce(orders.items, untyped(orders.status))],
  ['when with a constant of another type', when(is(orders.isTest, true), orders.items, 'none')],
  ['bucket of a text', bucket(untyped(orders.status), [1])],
  ['number of a number', number(untyped(orders.items))],
  ['lower of a number', lower(untyped(orders.items))],
  ['day of a text', day(untyped(orders.status))],
  ['between with a text', between(orders.placedAt, untyped(orders.status))],
  ['money of a text', money(untyped(orders.status), { currency: 'EUR', at: orders.placedAt })],
  ['money at a text', money(orders.items, { currency: 'EUR', at: untyped(orders.status) })],
])('%s is refused', (_title, expression) => {
  expect(measuring(countDistinct(untyped(expression)))).toContainEqual(expect.stringContaining('TYPE_MISMATCH metric x'))
})

test('an sql template may say what no other expression can', () => {
  expect(measuring(sum(sql('decimal')`abs(${orders.items} - ${2})`))).toEqual([])
})

test('a row value and a measure read one source', () => {
  expect(measuring(sum(plus(orders.items, untyped(refunds.items))))).toEqual([
    expect.stringMatching(/SOURCES_MIXED metric x: "orders \(arithmetic\)" .* reads "refunds\.items"/),
  ])
  expect(measuring(count(orders, { at: untyped(refunds.day) }))).toEqual([
    expect.stringContaining('SOURCES_MIXED metric x: "count of orders"'),
  ])
})

test('money is converted from the currency of its amount', () => {
  const converted = (currency: unknown, amount = orders.amount) =>
    measuring(sum(money(amount, { currency: untyped(currency), at: orders.placedAt })))
  expect(converted(orders.currency)).toEqual([])
  expect(converted(orders.otherCurrency)).toEqual([
    expect.stringContaining(
      'CURRENCY_INVALID metric x: The amount "orders.amount" is converted from "orders.otherCurrency", but it is in "orders.currency".',
    ),
  ])
  expect(converted('EUR')).toEqual([expect.stringContaining('converted from "EUR"')])
  expect(converted('EUR', untyped(orders.items))).toEqual([])
  expect(converted('euro', untyped(orders.items))).toEqual([expect.stringContaining('"euro" is no currency')])
  const chosen = when(is(orders.isTest, false), orders.amount)
  expect(converted(orders.otherCurrency, chosen)).toHaveLength(1)
})

test.each([[[]], [[3, 1]], [[1, 1]], [[1, Number.NaN]]])('buckets do not have the edges %j', (edges) => {
  expect(measuring(countDistinct(bucket(orders.items, edges)))).toEqual([expect.stringContaining('BUCKET_INVALID metric x')])
})

test.each([
  ['an amount in several currencies', sum(untyped(orders.amount)), 'Convert it first'],
  ['a text', average(untyped(orders.status)), 'average on "orders" is asked of a value of type text'],
  ['something that is no time', count(orders, { at: untyped(orders.status) }), 'Its "at" is a date or timestamp'],
])('a measure of %s is refused', (_title, measure, sentence) => {
  expect(measuring(measure)).toEqual([expect.stringMatching(new RegExp(`^TYPE_MISMATCH metric x.*${sentence}`))])
})

test('a dimension has one column a source, of one type that rows can be grouped by', () => {
  const from = (...columns: readonly unknown[]) => problemsWith({ dimensions: [dimension('x', { from: untyped(columns) })] })
  expect(from(orders.items, refunds.items)).toEqual([])
  expect(from(orders.status, orders.currency)).toEqual([
    expect.stringContaining('DIMENSION_INVALID dimension x: For the source "orders" it has "orders.status" and "orders.currency".'),
  ])
  expect(from(orders.items, prices.price)).toEqual([
    expect.stringContaining('TYPE_MISMATCH dimension x: It is integer, but "prices.price" is not.'),
  ])
  expect(from(orders.placedAt)).toEqual([expect.stringContaining('DIMENSION_INVALID dimension x: It is of type timestamp')])
  expect(from(orders.amount)).toEqual([expect.stringContaining('DIMENSION_INVALID dimension x: It is of type amount')])
  expect(from(bucket(orders.items, [1, 2]), bucket(refunds.items, [1, 3]))).toEqual([
    expect.stringContaining('Its buckets have different edges: [1, 2], [1, 3].'),
  ])
})
