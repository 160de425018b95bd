import { expect, test } from 'vitest'
import { isAmount } from '../../src/catalog/is-amount.js'
import { isFlow } from '../../src/catalog/is-flow.js'
import {
  atEnd,
  average,
  count,
  countDistinct,
  dailyMean,
  divide,
  lost,
  metric,
  minus,
  percentile,
  plus,
  rolling,
  sum,
  times,
} from '../../src/definition/index.js'
import { country, described, ordered, orders, problemsWith, status, untyped } from './shop.js'

const withGoal = (goal: object, declaration: object = {}) =>
  problemsWith({ metrics: [metric(untyped({ ...described, name: 'x', numerator: count(orders), goal, ...declaration }))] })

test('a whole goal is fine', () => {
  const line = { direction: 'up', target: 45, baseline: 40, since: '2025-01-01', by: '2025-12-31', per: 'month' }
  expect(withGoal({ ...line, for: [{ dimension: status, targets: { paid: 40 } }] })).toEqual([])
  expect(withGoal({ direction: 'down', for: [{ dimension: country, targets: { FR: 5 } }] }, { numerator: average(orders.items) })).toEqual(
    [],
  )
})

test.each<[string, object, string]>([
  ['a direction', { direction: 'sideways', target: 1 }, 'The direction of its goal is "sideways".'],
  ['a target', { direction: 'up' }, 'Its goal has no target.'],
  ['numbers', { direction: 'up', target: Number.POSITIVE_INFINITY }, 'is no number'],
  ['numbers for groups', { direction: 'up', for: [{ dimension: status, targets: { paid: Number.NaN } }] }, 'is no number'],
  ['a way up', { direction: 'up', target: 45, baseline: 50 }, 'Its goal leads up, from 50 to 45.'],
  ['a way down', { direction: 'down', target: 45, baseline: 45 }, 'Its goal leads down, from 45 to 45.'],
  ['a target for its baseline', { direction: 'up', baseline: 1, for: [{ dimension: status, targets: { paid: 2 } }] }, 'no "target" for it'],
  ['a date that exists', { direction: 'up', target: 45, by: '2025-02-30' }, 'The date of its goal is "2025-02-30".'],
  ['a whole line', { direction: 'up', target: 45, since: '2025-01-01', by: '2025-12-31' }, '"since" without "by" and "baseline"'],
  [
    'a line forwards',
    { direction: 'up', target: 45, baseline: 1, since: '2026-01-01', by: '2025-12-31' },
    'begins on 2026-01-01 and is to be reached by 2025-12-31',
  ],
  ['a length of time', { direction: 'up', target: 45, per: 'hour' }, 'Its goal is per "hour".'],
  ['values that exist', { direction: 'up', for: [{ dimension: status, targets: { payed: 1 } }] }, 'Did you mean "paid"?'],
  ['targets', { direction: 'up', for: [{ dimension: status, targets: {} }] }, 'gives no targets for "status"'],
  [
    'each dimension once',
    { direction: 'up', for: [1, 2].map((target) => ({ dimension: status, targets: { paid: target } })) },
    'names the dimension "status" twice',
  ],
  [
    'listed dimensions',
    { direction: 'up', for: [{ dimension: { ...status, name: 'other' }, targets: { paid: 1 } }] },
    'which the catalogue does not list',
  ],
])('a goal has %s', (_title, goal, sentence) => {
  expect(withGoal(goal)).toEqual([expect.stringContaining(sentence)])
  expect(withGoal(goal)[0]).toContain('GOAL_INVALID metric x: ')
})

test('groups of a goal are groups of the metric', () => {
  const goal = { direction: 'up', per: 'month', for: [{ dimension: status, targets: { paid: 1 } }] }
  expect(withGoal(goal, { dimensions: [country] })).toEqual([
    expect.stringContaining('names the dimension "status", which it does not have'),
  ])
})

test('only what adds up over time has a goal for a length of time', () => {
  const goal = { direction: 'up', target: 1, per: 'month' }
  expect(withGoal(goal, { numerator: plus(count(orders), untyped(ordered)) })).toEqual([])
  for (const numerator of [average(orders.items), countDistinct(orders.userId), rolling(count(orders), { days: 7 })]) {
    expect(withGoal(goal, { numerator })).toEqual([expect.stringContaining('it does not add up over time')])
  }
  expect(withGoal(goal, { denominator: count(orders) })).toEqual([expect.stringContaining('it does not add up over time')])
})

const metricOf = (numerator: object, denominator?: object) =>
  metric(untyped({ ...described, name: 'x', numerator, ...(denominator === undefined ? {} : { denominator }) }))
const customers = countDistinct(orders.userId)

test.each([
  ['count', metricOf(count(orders)), true, true],
  ['sum less a metric, in pairs', metricOf(times(2, minus(sum(orders.items), untyped(ordered)))), true, true],
  ['part of a constant', metricOf(divide(ordered, 7)), true, true],
  ['distinct count', metricOf(customers), false, true],
  ['distinct entities of 28 days', metricOf(dailyMean(rolling(customers, { days: 28 }))), false, true],
  ['those at the end', metricOf(atEnd(count(orders))), false, true],
  ['those who left', metricOf(lost(customers)), false, true],
  ['share', metricOf(divide(count(orders), ordered)), false, false],
  ['churn', metricOf(lost(customers), atEnd(customers)), false, false],
  ['amount weighted by a share', metricOf(times(count(orders), divide(ordered, ordered))), false, true],
  ['mean', metricOf(average(orders.items)), false, false],
  ['percentile', metricOf(percentile(orders.items, 0.9)), false, false],
])('a %s adds up over time or not, and is a part in a group or not', (_title, each, flow, amount) => {
  expect([isFlow(each), isAmount(each)]).toEqual([flow, amount])
})
