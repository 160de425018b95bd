import { expect, test } from 'vitest'
import {
  above,
  and,
  contains,
  count,
  from,
  is,
  isIn,
  isNot,
  isNull,
  metric,
  not,
  notIn,
  or,
  plus,
  segment,
  sum,
  when,
} from '../../src/definition/index.js'
import { country, described, orders, problemsWith, refunds, status, untyped, users } from './shop.js'

const counting = (...filters: readonly unknown[]) =>
  problemsWith({ metrics: [metric({ ...described, name: 'x', numerator: count(orders, ...(untyped(filters) as never[])) })] })

test.each([
  is(orders.status, 'paid'),
  isNot(orders.status, null),
  notIn(orders.status, ['paid', null]),
  contains(orders.status, 'pai'),
  is(orders.id, 7),
  is(orders.id, 'seven'),
  above(orders.items, 3),
  above(orders.items, '3.5'),
  is(orders.isTest, false),
  from(orders.due, '2024-02-29'),
  from(orders.placedAt, '2024-02-29T00:00:00+01:00'),
  above(orders.amount, 0),
  is(country, 'FR'),
  not(or(isNull(orders.status), and(is(status, 'paid'), is(orders.user.age, 3)))),
])('filter %# is right', (filter) => {
  expect(counting(filter)).toEqual([])
})

test.each([
  ['a value that is not declared', is(orders.status, untyped('payd')), 'Did you mean "paid"?'],
  ['such a value of a dimension', is(status, untyped('payd')), 'It takes one of "paid" and "cancelled"'],
  ['such a value deep inside', not(or(isNull(orders.id), is(orders.status, untyped('payd')))), 'compares it with "payd"'],
  ['such a value in a condition of a row value', is(when(is(orders.status, untyped('payd')), orders.items), 3), 'compares it with "payd"'],
  ['an empty list', isIn(orders.status, []), 'has an empty list'],
  ['a text for a number', is(orders.items, 'many'), 'It takes a number'],
  ['no number', above(orders.items, Number.NaN), 'It takes a number'],
  ['a text for a boolean', is(orders.isTest, untyped('false')), 'It takes true or false'],
  ['a date that does not exist', from(orders.due, '2025-02-29'), 'It takes a date such as'],
  ['an instant without its offset', from(orders.placedAt, '2025-02-28T00:00:00'), 'It takes an instant with its offset'],
  ['an order of texts', above(untyped(orders.status), untyped('paid')), 'asks for an order, but it is text'],
  ['null in an order', above(orders.items, untyped(null)), 'compares it with null'],
  ['a text inside a number', contains(untyped(orders.items), '3'), 'asks for a text, but it is integer'],
  ['a sum in any currency', above(orders.amount, 100), 'compares amounts in several currencies with 100'],
])('%s is refused', (_title, filter, sentence) => {
  const problems = counting(filter)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatch(/^FILTER_VALUE_INVALID metric x/)
  expect(problems[0]).toContain(sentence)
})

test('a measure is filtered by what its source reaches', () => {
  expect(counting(is(refunds.items, 3))).toEqual([
    expect.stringContaining('FILTER_OUT_OF_REACH metric x: The filter on "refunds.items" can not be asked on "orders".'),
  ])
  const condition = untyped(is(refunds.items, 3))
  expect(problemsWith({ metrics: [metric({ ...described, name: 'x', numerator: sum(when(condition, orders.items)) })] })).toEqual([
    expect.stringContaining('FILTER_OUT_OF_REACH metric x'),
  ])
})

test('a metric is filtered by what all of its sources reach', () => {
  const filtered = (...filters: readonly unknown[]) =>
    problemsWith({
      metrics: [metric({ ...described, name: 'x', numerator: plus(count(orders), count(refunds)), filters: untyped(filters) })],
    })
  expect(filtered(is(country, 'FR'))).toEqual([])
  expect(filtered(is(orders.isTest, false))).toEqual([
    expect.stringContaining('The filter on "orders.isTest" can not be asked on "refunds".'),
  ])
  expect(filtered(or(is(country, 'FR'), untyped(is(status, 'paid'))))).toEqual([
    expect.stringContaining('The filter on "country" and "status" can not be asked on "refunds".'),
  ])
})

test('a segment reaches a source', () => {
  const nowhere = and(is(orders.items, 3), untyped(is(users.age, 3)))
  expect(problemsWith({ segments: [segment('x', { filter: nowhere })] })).toEqual([
    expect.stringContaining('FILTER_OUT_OF_REACH segment x'),
  ])
})
