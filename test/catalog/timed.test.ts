import { expect, test } from 'vitest'
import {
  allTime,
  atEnd,
  atStart,
  average,
  came,
  count,
  countDistinct,
  dailyFirst,
  dailyLast,
  dailyMax,
  dailyMean,
  dailyMin,
  divide,
  id,
  type Metric,
  metric,
  minus,
  plus,
  rolling,
  shift,
  source,
  sum,
  times,
  timestamp,
  toDate,
} from '../../src/definition/index.js'
import { described, ordered, orders, prices, problemsWith, untyped } from './shop.js'

const seats = source('seats', {
  key: 'id',
  columns: { id: id(), begun: timestamp(), ended: timestamp() },
  states: { from: 'begun', to: 'ended' },
})
const buyers = countDistinct(orders.userId)
const items = sum(orders.items)
const measuring = (numerator: object, ...others: readonly Metric[]) =>
  problemsWith({ sources: [seats], metrics: [...others, metric({ ...described, name: 'x', numerator: untyped(numerator) })] })

const orderOfNodes =
  'From the outside in: shift, then one of the daily quantities, then one of rolling, toDate, allTime, atStart, atEnd, kept, lost, came and changes, then measures.'

test.each([
  ['every place once', shift(shift(dailyLast(rolling(buyers, { days: 28 })), { weeks: 1 }), { months: 1 })],
  ['days of edges', dailyMean(atEnd(count(seats)))],
  ['a metric on the way', shift(rolling(ordered, { days: 7 }), { weeks: 1 })],
  ['arithmetic on the way', allTime(divide(plus(items, 1), buyers))],
  ['timed beside untimed', divide(dailyMean(buyers), rolling(buyers, { days: 28 }))],
])('may be nested: %s', (_title, numerator) => {
  expect(measuring(numerator)).toEqual([])
})

test.each([
  ['rolling', 'allTime', rolling(allTime(items), { days: 7 })],
  ['toDate', 'dailyMean', toDate(dailyMean(items), 'month')],
  ['rolling', 'atEnd', rolling(atEnd(count(seats)), { days: 7 })],
  ['dailyMax', 'dailyMean', dailyMax(dailyMean(items))],
  ['dailyMean', 'shift', dailyMean(shift(items, { days: 1 }))],
  ['atStart', 'came', atStart(came(countDistinct(seats.id)))],
  ['came', 'atStart', came(atStart(countDistinct(seats.id)))],
])('"%s" does not hold "%s"', (outer, inner, numerator) => {
  expect(measuring(numerator)).toContain(`NESTING_INVALID metric x: Its "${outer}" holds "${inner}". ${orderOfNodes}`)
})

test('metrics are looked through', () => {
  const weekly = metric({ ...described, name: 'weekly', numerator: rolling(items, { days: 7 }) })
  const outer = metric({ ...described, name: 'outer', numerator: times(weekly, 2), denominator: buyers })
  expect(measuring(dailyMax(weekly), weekly)).toEqual([])
  expect(measuring(toDate(plus(items, untyped(outer)), 'year'), weekly, outer)).toEqual([
    `NESTING_INVALID metric x: Its "toDate" holds "rolling" (in "outer" and "weekly"). ${orderOfNodes}`,
  ])
})

const each = metric({ ...described, name: 'each', numerator: items, denominator: count(orders) })

test.each([
  ['one measure', average(orders.items)],
  ['one measure over a window', rolling(average(orders.items), { days: 7 })],
  ['one measure times a constant', times(100, average(orders.items))],
  ['sums and differences', minus(plus(items, times(2, buyers)), divide(rolling(count(orders), { days: 7 }), 4))],
  ['a metric that is none', plus(ordered, items)],
])('has a daily mean: %s', (_title, part) => {
  expect(measuring(dailyMean(part))).toEqual([])
})

const ratios =
  'is of a ratio: a mean of ratios is no ratio of what they are made of. Divide two daily means, or ask the ratio for the whole period.'
const linear =
  'is of a sum or difference of what is not always there, or of a product of measures. It is of one measure, or of sums and differences of counts and sums, which may be multiplied by constants.'

test.each([
  ['a ratio', divide(items, buyers), ratios],
  ['a ratio beside a count', plus(items, divide(items, buyers)), ratios],
  ['a metric that is a ratio', each, ratios],
  ['a ratio over a window', rolling(divide(items, buyers), { days: 7 }), ratios],
  ['a constant over a count', divide(1, buyers), ratios],
  ['a sum of averages', plus(average(orders.items), average(orders.items)), linear],
  ['a product', times(items, buyers), linear],
])('has no daily mean: %s', (_title, part, sentences) => {
  expect(measuring(dailyMean(part), each)).toEqual([`DAILY_INVALID metric x: Its "dailyMean" ${sentences}`])
})

test('the least and the greatest of days are of one measure', () => {
  const sentences = 'is of several measures, or of one times a constant. It is of one measure, which may be over a window or at an edge.'
  expect(measuring(dailyMin(rolling(buyers, { days: 7 })))).toEqual([])
  expect(measuring(dailyMax(ordered))).toEqual([])
  expect(measuring(dailyMin(plus(items, buyers)))).toEqual([`DAILY_INVALID metric x: Its "dailyMin" ${sentences}`])
  expect(measuring(dailyMax(times(items, -1)))).toEqual([`DAILY_INVALID metric x: Its "dailyMax" ${sentences}`])
  expect(measuring(dailyMax(each), each)).toEqual([`DAILY_INVALID metric x: Its "dailyMax" ${sentences}`])
  expect(measuring(dailyFirst(divide(items, buyers)))).toEqual([])
})

test('a length is so many of one unit', () => {
  const rolled = (length: unknown) => measuring(rolling(items, untyped(length)))
  const days = 'Write a whole number of one unit, as { days: 7 }, from 1 to 365000.'
  expect(rolled({ days: 365_000 })).toEqual([])
  for (const length of [{}, { days: 1, hours: 2 }, { fortnights: 1 }, { days: Number.NaN }]) {
    expect(rolled(length)).toEqual([`LENGTH_INVALID metric x: The length of its "rolling" is none. ${days}`])
  }
  expect(rolled({ days: 0 })).toEqual([`LENGTH_INVALID metric x: The length of its "rolling" is 0 days. ${days}`])
  expect(rolled({ days: 365_001 })).toEqual([`LENGTH_INVALID metric x: The length of its "rolling" is 365001 days. ${days}`])
  expect(measuring(shift(items, { months: -1 }))).toEqual([
    'LENGTH_INVALID metric x: The length of its "shift" is -1 months. Write a whole number of one unit, as { months: 7 }, from 1 to 12000.',
  ])
  expect(measuring(shift(items, { years: 1.5 }))).toEqual([expect.stringContaining('is 1.5 years.')])
})

test('what counts over a window, by the day or earlier has a time', () => {
  const sentence = 'is of something that has no time. Give the measure its "at" or its source a "time".'
  expect(measuring(rolling(count(prices), { days: 7 }))).toEqual([`TIME_INVALID metric x: Its "rolling" ${sentence}`])
  expect(measuring(dailyMean(count(prices)))).toEqual([`TIME_INVALID metric x: Its "dailyMean" ${sentence}`])
  expect(measuring(shift(plus(count(prices), items), { days: 1 }))).toEqual([`TIME_INVALID metric x: Its "shift" ${sentence}`])
})

test('what a window holds is a quantity', () => {
  expect(measuring(plus(items, rolling<'orders', 'number'>(untyped(orders.items), { days: 7 })))).toContainEqual(
    expect.stringContaining('TYPE_MISMATCH metric x: It measures nothing.'),
  )
})
