import { expect, test } from 'vitest'
import {
  average,
  between,
  count,
  countDistinct,
  dailyMean,
  divide,
  median,
  metric,
  minus,
  plainNumber,
  plus,
  rolling,
  sum,
  times,
} from '../../src/definition/index.js'
import { formatValue } from '../../src/graphql/formatting/format-value.js'
import { described, ordered, orders, prices, problemsWith, revenue, untyped, users } from './shop.js'

const declared = { ...described, name: 'x' }
const shown = ({ format }: { readonly format: ReturnType<typeof metric>['format'] }) => formatValue({ value: 4.2, format, currency: null })

test('a metric that says no format shows up to two decimals, unless it can only be a whole number', () => {
  const whole = [count(orders), countDistinct(orders.userId), sum(orders.items), plus(ordered, times(count(orders), 2))]
  for (const numerator of [...whole, rolling(sum(orders.items), { days: 7 })]) expect(shown(metric({ ...declared, numerator }))).toBe('4')
  const parts = [average(users.age), median(users.age), sum(prices.price), divide(count(orders), 2), times(count(orders), 0.5)]
  const nested = [
    plus(count(orders), average(orders.items)),
    dailyMean(count(orders)),
    minus(untyped(metric({ ...declared, numerator: average(users.age) })), 1),
  ]
  for (const numerator of [...parts, ...nested]) expect(shown(metric({ ...declared, numerator: untyped(numerator) }))).toBe('4.2')
  expect(shown(metric({ ...declared, numerator: count(orders), denominator: count(users) }))).toBe('4.2')
  expect(metric({ ...declared, numerator: revenue, denominator: ordered }).format.form).toBe('money')
  expect(metric({ ...declared, numerator: average(between(orders.placedAt, orders.placedAt)) }).format.form).toBe('duration')
})

test('a team says how many decimals it wants', () => {
  const one = metric({ ...declared, numerator: count(orders), denominator: count(users), format: { ...plainNumber, decimals: 1 } })
  expect(problemsWith({ metrics: [one] })).toEqual([])
  expect(formatValue({ value: 4.26, format: one.format, currency: null })).toBe('4.3')
})

test('a format that there is not is a problem of the catalogue', () => {
  const told = (format: unknown) => problemsWith({ metrics: [metric({ ...declared, numerator: count(orders), format: untyped(format) })] })
  expect(told('USD')).toEqual([expect.stringContaining('FORMAT_INVALID metric x: Its format "USD" is none. Give one of plainNumber, ')])
  expect(told({ form: 'percent', decimals: 1 })).toEqual([
    expect.stringMatching(/Its format has the unknown form "percent"\. The forms are .* Did you mean "percentage"\?/),
  ])
  expect(told({ form: 'number' })).toEqual([expect.stringContaining('Its format has undefined decimals. Say a whole number')])
  expect(told({ form: 'number', decimals: 1.5 })).toEqual([expect.stringContaining('Its format has 1.5 decimals.')])
})
