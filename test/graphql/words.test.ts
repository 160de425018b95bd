import { expect, it } from 'vitest'
import {
  between,
  bucket,
  coalesce,
  contains,
  count,
  countDistinct,
  divide,
  from,
  id,
  integer,
  is,
  isIn,
  isNull,
  lower,
  median,
  metric,
  minus,
  month,
  not,
  number,
  or,
  percentile,
  plus,
  source,
  sql,
  sum,
  text,
  times,
  timestamp,
  when,
} from '../../src/definition/index.js'
import { metricFormula, quantityFormula } from '../../src/graphql/words/formula.js'

const visits = source('visits', {
  key: 'id',
  time: 'startedAt',
  columns: { id: id(), userId: id(), startedAt: timestamp(), endedAt: timestamp(), device: text(), score: text(), pages: integer() },
})
const length = between(visits.startedAt, visits.endedAt)

it.each([
  [sum(visits.pages), 'Sum of pages', 'sum(visits.pages)'],
  [countDistinct(visits.userId), 'Number of different values of user id', 'countDistinct(visits.userId)'],
  [median(length), 'Median of time from started at to ended at', 'percentile((visits.endedAt − visits.startedAt); 0.5)'],
  [percentile(visits.pages, 0.9), '90th percentile of pages', 'percentile(visits.pages; 0.9)'],
  [sum(times(plus(visits.pages, 1), 2)), 'Sum of (pages plus 1) times 2', 'sum((visits.pages + 1) × 2)'],
  [
    count(visits, or(isIn(visits.device, ['phone', 'tablet']), not(contains(visits.device, 'desk')))),
    'Number of visits where device is one of “phone”, “tablet” or not (device contains “desk”)',
    'count(visits) where visits.device ∈ {"phone"; "tablet"} ∨ ¬(visits.device contains "desk")',
  ],
  [count(visits, { at: visits.endedAt }), 'Number of visits, by ended at', 'count(visits) at visits.endedAt'],
  [
    countDistinct(when(from(visits.pages, 3), lower(visits.device))),
    'Number of different values of device in lower case if pages is at least 3',
    'countDistinct(if(visits.pages ≥ 3; lower(visits.device)))',
  ],
  [
    sum(number(coalesce(visits.score, '0'))),
    'Sum of score, or without a value 0 read as a number',
    'sum(number(coalesce(visits.score; 0)))',
  ],
  [
    countDistinct(bucket(visits.pages, [1, 5])),
    'Number of different values of pages in buckets from 1, 5',
    'countDistinct(bucket(visits.pages; 1; 5))',
  ],
  [countDistinct(month(visits.endedAt)), 'Number of different values of month of ended at', 'countDistinct(month(visits.endedAt))'],
  [sum(sql('decimal')`abs(${visits.pages})`), 'Sum of a calculation on pages', 'sum(sql(visits.pages))'],
  [
    divide(minus(count(visits), count(visits, isNull(visits.endedAt))), 2),
    '(number of visits minus (number of visits where ended at has no value)) divided by 2',
    '(count(visits) − (count(visits) where visits.endedAt = null)) ÷ 2',
  ],
])('writes %# in words and symbols', (quantity, words, symbols) => {
  expect(quantityFormula(quantity)).toEqual({ words, symbols })
})

it('names the metrics that a metric is made of', () => {
  const long = metric({ name: 'longVisits', description: '', numerator: count(visits, from(visits.pages, 3)) })
  const share = metric({
    name: 'share',
    description: '',
    numerator: long,
    denominator: count(visits),
    filters: [is(visits.device, 'phone')],
  })
  expect(metricFormula(share)).toEqual({
    words: 'Long visits divided by number of visits, where device is “phone”',
    symbols: '(longVisits ÷ count(visits)) where visits.device = "phone"',
  })
})
