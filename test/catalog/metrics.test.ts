import { expect, test } from 'vitest'
import { count, divide, duration, metric, minus, money, month, percentile, plus, sum, times } from '../../src/definition/index.js'
import { country, described, ordered, orders, prices, problemsWith, refunds, revenue, status, untyped } from './shop.js'

const declared = (declaration: object) =>
  problemsWith({ metrics: [metric(untyped({ ...described, name: 'x', numerator: count(orders), ...declaration }))] })

test("a percentile's fraction lies between 0 and 1", () => {
  expect(declared({ numerator: percentile(orders.items, 1) })).toEqual([])
  for (const fraction of [90, -0.1, Number.NaN]) {
    expect(declared({ numerator: percentile(orders.items, fraction) })).toEqual([expect.stringContaining('FRACTION_INVALID metric x')])
  }
})

test.each([
  ['money and a number', plus(untyped(revenue), ordered), 'money on the left and number on the right'],
  ['money and a constant', minus(untyped(revenue), 5), 'money on the left and number on the right'],
])('%s are not added up', (_title, numerator, sentence) => {
  expect(declared({ numerator })).toEqual([expect.stringContaining(`UNIT_MISMATCH metric x`)])
  expect(declared({ numerator })[0]).toContain(sentence)
})

test('two units are not multiplied, and no constant is divided by one', () => {
  expect(declared({ numerator: times(revenue, untyped(revenue)) })).toEqual([expect.stringContaining('UNIT_MISMATCH metric x')])
  expect(declared({ numerator: divide(100, untyped(revenue)) })).toEqual([expect.stringContaining('UNIT_MISMATCH metric x')])
  expect(declared({ numerator: divide(revenue, ordered) })).toEqual([])
})

test('a metric measures something', () => {
  expect(declared({ numerator: orders.items })).toEqual([expect.stringContaining('TYPE_MISMATCH metric x: It measures nothing.')])
  expect(declared({ denominator: untyped({ ...orders.items, sources: {} }) })).toEqual([expect.stringContaining('It measures nothing.')])
})

test('declared dimensions reach every source and belong to every part', () => {
  expect(declared({ denominator: count(refunds), dimensions: [country] })).toEqual([])
  expect(declared({ denominator: count(refunds), dimensions: [country, status] })).toEqual([
    expect.stringContaining('DIMENSION_OUT_OF_REACH metric x: Its dimension "status" does not reach "refunds".'),
  ])
  const byCountry = metric({ ...described, name: 'byCountry', numerator: count(orders), dimensions: [country] })
  const outer = metric({ ...described, name: 'outer', numerator: times(2, byCountry), dimensions: [country, status] })
  expect(problemsWith({ metrics: [byCountry, outer] })).toEqual([
    expect.stringContaining('DIMENSION_OUT_OF_REACH metric outer: Its dimension "status" is none of "byCountry"'),
  ])
})

test('a grain is not finer than the times that it is made of', () => {
  expect(declared({ grain: { finest: 'hour' } })).toEqual([])
  expect(declared({ denominator: count(refunds), grain: { finest: 'hour' } })).toEqual([
    expect.stringContaining('GRAIN_TOO_FINE metric x: It declares the grain "hour", but its times are known to the day only.'),
  ])
  const monthly = count(orders, { at: month(orders.placedAt) })
  expect(declared({ numerator: monthly, grain: { finest: 'week' } })).toEqual([expect.stringContaining('known to the month only')])
  expect(declared({ numerator: count(prices), grain: { finest: 'year' } })).toEqual([expect.stringContaining('has no time')])
  expect(declared({ grain: { finest: 'minute' } })).toEqual([expect.stringContaining('Its finest grain "minute" is none.')])
})

test('only money is shown as money, and only seconds as a duration', () => {
  expect(declared({ format: money.inReportingCurrency })).toEqual([
    expect.stringContaining('FORMAT_MISMATCH metric x: It is shown as money, but what it measures is a plain number.'),
  ])
  expect(declared({ numerator: divide(revenue, ordered), format: duration })).toEqual([expect.stringContaining('FORMAT_MISMATCH metric x')])
})

test('a metric says what it measures', () => {
  for (const description of ['', '  ', { en: '' }, undefined]) {
    expect(declared({ description })).toEqual([expect.stringContaining('DESCRIPTION_MISSING metric x')])
  }
})

test('a goal is a number by a date', () => {
  expect(declared({ goal: { direction: 'up', target: 45, by: '2025-12-31' } })).toEqual([])
  expect(declared({ goal: { direction: 'up', target: 45, by: '31.12.2025' } })).toEqual([
    expect.stringContaining('GOAL_INVALID metric x: The date of its goal is "31.12.2025".'),
  ])
  expect(declared({ goal: { direction: 'up', target: Number.NaN } })).toEqual([expect.stringContaining('GOAL_INVALID metric x')])
})

test('sums of rows are fine', () => {
  expect(declared({ numerator: sum(orders.items) })).toEqual([])
})
