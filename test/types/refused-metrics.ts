import { count, is, metric, plus } from '../../src/definition/index.js'
import { country, orders, refundedItems, refunds, status, taken, users } from './shop.js'

const described = { name: 'x', description: 'An example.' }

// @ts-expect-error a dimension that does not reach the metric's source
export const dimensionOutOfReach = metric({ ...described, numerator: count(users), dimensions: [country] })

// @ts-expect-error a ratio over two sources by a dimension that reaches only its numerator's
export const dimensionOfOneSide = metric({ ...described, numerator: taken, denominator: refundedItems, dimensions: [status] })

// @ts-expect-error a sum over two sources by a dimension that reaches only one
export const dimensionOfOnePart = metric({ ...described, numerator: plus(refundedItems, count(orders)), dimensions: [status] })

// @ts-expect-error a filter that does not reach the metric's source
export const filterOutOfReach = metric({ ...described, numerator: count(users), filters: [is(orders.isTest, false)] })

// @ts-expect-error a column's filter on a ratio over two sources
export const filterOfOneSide = metric({ ...described, numerator: taken, denominator: refundedItems, filters: [is(orders.isTest, false)] })

const ratio = { ...described, numerator: taken, denominator: refundedItems }
// @ts-expect-error a dimension's filter on a ratio over two sources, one of which it does not reach
export const dimensionFilterOfOneSide = metric({ ...ratio, filters: [is(status, 'paid')] })

// @ts-expect-error a column's filter on a sum over two sources
export const filterOfOnePart = metric({ ...described, numerator: plus(refundedItems, count(orders)), filters: [is(refunds.items, 1)] })

// @ts-expect-error a grain that is not a time
export const grainThatIsNoTime = metric({ ...described, numerator: count(orders), grain: { finest: 'country' } })

// @ts-expect-error a row value, which is no measure
export const rowValue = metric({ ...described, numerator: orders.items })

// @ts-expect-error no description
export const undescribed = metric({ name: 'x', numerator: count(orders) })

const withGoal = { ...described, numerator: count(orders) }
// @ts-expect-error a goal for a value that its dimension never has
export const goalOfNoValue = metric({ ...withGoal, goal: { direction: 'up', for: [{ dimension: status, targets: { payed: 1 } }] } })

const ofUsers = { ...described, numerator: count(users) }
// @ts-expect-error a goal for a dimension that does not reach the metric's source
export const goalOutOfReach = metric({ ...ofUsers, goal: { direction: 'up', for: [{ dimension: country, targets: { FR: 1 } }] } })

// @ts-expect-error a goal for a length of time that is none
export const goalPerDecade = metric({ ...withGoal, goal: { direction: 'up', target: 1, per: 'decade' } })
