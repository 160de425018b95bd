import { count, dimension, is, metric, review, segment } from '../../src/definition/index.js'
import { averageOrderValue, country, orders, refundedItems, refunds, status, users } from './shop.js'

const described = { description: 'An example.' }
const placed = metric({ ...described, name: 'placed', numerator: count(orders) })
const returned = metric({ ...described, name: 'returned', numerator: refundedItems })
const itemsOf = dimension('items', { from: [refunds.items] })
const joined = dimension('joined', { from: [users.country] })
const paid = segment('paid', { filter: is(orders.status, 'paid') })

export const whole = review('weekly-shop', {
  label: { en: 'Weekly', fr: 'Hebdomadaire' },
  metrics: [averageOrderValue, ...[placed, returned]],
  grain: 'week',
  compare: ['previousPeriod', 'samePeriodLastYear'],
  by: [country, status, itemsOf],
  top: 3,
  periods: 24,
  segments: [paid],
})
export const least = review('daily', { metrics: [placed], grain: 'day', compare: 'previousPeriod' })

// @ts-expect-error a dimension that no metric of it has
export const byOthers = review('x', { metrics: [placed, returned], grain: 'week', by: [joined] })

// @ts-expect-error a dimension that only another metric has
export const byAnother = review('x', { metrics: [returned], grain: 'week', by: [status] })

// @ts-expect-error the name of a dimension
export const byName = review('x', { metrics: [placed], grain: 'week', by: ['status'] })

// @ts-expect-error the name of a metric
export const named = review('x', { metrics: ['placed'], grain: 'week' })

// @ts-expect-error a quantity, which has no name
export const unnamed = review('x', { metrics: [count(orders)], grain: 'week' })

// @ts-expect-error no metrics
export const empty = review('x', { grain: 'week' })

// @ts-expect-error no grain
export const withoutGrain = review('x', { metrics: [placed] })

// @ts-expect-error a grain that is none
export const fortnight = review('x', { metrics: [placed], grain: 'fortnight' })

// @ts-expect-error a comparison that is none
export const comparedWith = review('x', { metrics: [placed], grain: 'week', compare: ['lastYear'] })

// @ts-expect-error a predicate, which is no segment
export const predicated = review('x', { metrics: [placed], grain: 'week', segments: [is(orders.status, 'paid')] })

// @ts-expect-error all groups
export const allGroups = review('x', { metrics: [placed], grain: 'week', top: 'all' })
