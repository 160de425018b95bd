import { expect, test } from 'vitest'
import { openCatalog } from '../../src/catalog/open-catalog.js'
import { count, dimension, id, is, type Metric, metric, review, segment, source, text } from '../../src/definition/index.js'
import { country, described, ordered, orders, problemsWith, refunds, revenue, shop, status, untyped } from './shop.js'

const refunded = metric({ ...described, name: 'refunded', numerator: count(refunds) })
const timeless = source('timeless', { key: 'id', columns: { id: id(), kind: text() } })
const things = metric({ ...described, name: 'things', numerator: count(timeless) })
const paid = segment('paid', { filter: is(orders.status, 'paid') })

const declared = { metrics: [ordered, revenue], grain: 'month' }
const withReview = (declaration: object, name = 'monthly', northStar: Metric = ordered) =>
  problemsWith({
    northStar,
    sources: [timeless],
    metrics: [refunded, things],
    segments: [paid],
    reviews: [review(name, untyped({ ...declared, ...declaration }))],
  })

test('a whole review is fine', () => {
  expect(withReview({})).toEqual([])
  const all = { compare: ['previousPeriod', 'samePeriodLastYear'], by: [status, country], top: 3, periods: 24, segments: [paid] }
  expect(withReview(all, 'monthly-shop')).toEqual([])
  expect(withReview({ compare: [] })).toEqual([])
})

test.each<[string, object, string]>([
  ['metrics', { metrics: [] }, 'REVIEW_INVALID review monthly: It has no metrics. List at least one.'],
  ['a grain', { grain: 'fortnight' }, 'Its grain "fortnight" is none.'],
  ['comparisons that exist', { compare: 'lastYear' }, 'There is no comparison "lastYear".'],
  ['each comparison once', { compare: ['previousPeriod', 'previousPeriod'] }, 'It names the comparison "previousPeriod" twice.'],
  ['each metric once', { metrics: [revenue, ordered, revenue] }, 'It names the metric "revenue" twice.'],
  ['each dimension once', { by: [status, status] }, 'It names the dimension "status" twice.'],
  ['each segment once', { segments: [paid, paid] }, 'It names the segment "paid" twice.'],
  ['whole numbers of groups', { top: 0 }, 'Its "top" is 0. It is a whole number from 1 to 100.'],
  ['whole numbers of periods', { periods: 2.5 }, 'Its "periods" is 2.5. It is a whole number from 1 to 400.'],
  [
    'metrics of the catalogue',
    { metrics: [metric({ ...described, name: 'order', numerator: count(orders) })] },
    'UNKNOWN_METRIC review monthly: The metric "order" is not in the catalogue. Add it to "metrics".',
  ],
  [
    'dimensions of the catalogue',
    { by: [dimension('state', { from: [orders.status] })] },
    'UNKNOWN_DIMENSION review monthly: The dimension "state" is not in the catalogue.',
  ],
  ['metrics with a time', { metrics: [things] }, 'GRAIN_TOO_FINE review monthly: It shows "things", which has no time.'],
  [
    'a grain that its metrics have',
    { metrics: [ordered, refunded], grain: 'hour' },
    'It shows "refunded" by the hour, but that is known by the day only. Review it by the day or a coarser grain, or leave it out.',
  ],
  [
    'segments of the catalogue',
    { segments: [segment('gifts', { filter: is(orders.isTest, true) })] },
    'UNKNOWN_SEGMENT review monthly: The segment "gifts" is not in the catalogue.',
  ],
  [
    'segments that reach its metrics',
    { metrics: [ordered, refunded], segments: [paid] },
    'FILTER_OUT_OF_REACH review monthly: Its segment "paid" does not reach "refunded".',
  ],
])('a review needs %s', (_, declaration, message) => {
  expect(withReview(declaration).join('\n')).toContain(message)
})

test('a dimension that some of its metrics have is fine, and one that none has is not', () => {
  expect(withReview({ metrics: [refunded, ordered], by: [status] })).toEqual([])
  expect(withReview({ metrics: [refunded], by: [status] }, 'monthly', refunded)).toEqual([
    'DIMENSION_OUT_OF_REACH review monthly: It is broken down by "status", which none of its metrics has. They have "country".',
  ])
})

test('the North Star is one of its metrics', () => {
  expect(withReview({ metrics: [revenue] }, 'monthly', things)).toEqual([
    'GRAIN_TOO_FINE review monthly: It shows "things", which has no time. Give its measures a time, or leave it out.',
  ])
  const catalog = openCatalog(
    shop({ northStar: revenue, reviews: [review('monthly', { metrics: [ordered, revenue], grain: 'month', by: [status] })] }),
  )
  const monthly = catalog.reviews.get('monthly')
  expect(monthly?.metrics.map(({ metric: { name } }) => name)).toEqual(['revenue', 'ordered'])
  expect(monthly?.breakdowns.map(({ rankedBy }) => rankedBy.metric.name)).toEqual(['revenue'])
})

test('the groups of a breakdown are ranked by an amount where there is one', () => {
  const mean = metric({ ...described, name: 'mean', numerator: revenue, denominator: ordered })
  const monthly = review('monthly', { metrics: [mean, ordered], grain: 'month', by: [status] })
  const found = openCatalog(shop({ metrics: [mean], reviews: [monthly] })).reviews.get('monthly')
  expect(found?.breakdowns[0]?.rankedBy.metric.name).toBe('ordered')
})

test.each(['Weekly', 'weekly_product', 'weekly--product', 'weekly-Product', '-weekly', ''])('"%s" is no name of a review', (name) => {
  expect(withReview({}, name).join()).toContain('The name of a review is kebab-case or camelCase')
})

test('its name is its own, and not that of a metric', () => {
  const two = ['weekly-shop', 'weeklyShop'].map((name) => review(name, untyped(declared)))
  expect(problemsWith({ reviews: two })).toEqual([
    'NAME_TAKEN review weeklyShop: It and the review "weekly-shop" are both WEEKLY_SHOP in the schema. Rename one of them, or list it only once.',
  ])
  expect(withReview({}, 'ordered')).toEqual([])
})
