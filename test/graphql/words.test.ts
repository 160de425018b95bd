import { expect, it } from 'vitest'
import {
  allTime,
  atEnd,
  atStart,
  between,
  bucket,
  calendar,
  came,
  changes,
  coalesce,
  contains,
  count,
  countDistinct,
  dailyFirst,
  dailyLast,
  dailyMax,
  dailyMean,
  dailyMin,
  divide,
  from,
  id,
  integer,
  is,
  isIn,
  isNull,
  kept,
  lost,
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
  repeated,
  rolling,
  shift,
  source,
  sql,
  sum,
  text,
  times,
  timestamp,
  toDate,
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
  [
    atStart(countDistinct(visits.userId)),
    'Number of different values of user id at the start of the period',
    'atStart(countDistinct(visits.userId))',
  ],
  [
    atEnd(count(visits, is(visits.device, 'phone'))),
    '(number of visits where device is “phone”) at the end of the period',
    'atEnd(count(visits) where visits.device = "phone")',
  ],
  [
    kept(countDistinct(visits.userId)),
    'Number of different values of user id at the start of the period that are there at its end too',
    'kept(countDistinct(visits.userId))',
  ],
  [
    divide(lost(countDistinct(visits.userId)), atStart(countDistinct(visits.userId))),
    '(number of different values of user id at the start of the period that are not there at its end) divided by (number of different values of user id at the start of the period)',
    'lost(countDistinct(visits.userId)) ÷ atStart(countDistinct(visits.userId))',
  ],
  [
    came(countDistinct(visits.userId)),
    'Number of different values of user id at the end of the period that were not there at its start',
    'came(countDistinct(visits.userId))',
  ],
  [
    changes(sum(visits.pages), { by: visits.userId }).churned,
    'Sum of pages at the start of the period of each user id that is not there at its end',
    'changes(sum(visits.pages); visits.userId).churned',
  ],
  [
    changes(sum(visits.pages), { by: visits.userId }).expansion,
    'Growth of sum of pages between the start and the end of the period of each user id that is there at both',
    'changes(sum(visits.pages); visits.userId).expansion',
  ],
  [
    repeated(visits.userId, { atLeast: 2 }, is(visits.device, 'phone')),
    'Number of different values of user id with 2 rows or more where device is “phone”',
    'repeated(visits.userId; at least 2) where visits.device = "phone"',
  ],
  [rolling(sum(visits.pages), { days: 28 }), 'Sum of pages over the last 28 days', 'rolling(sum(visits.pages); 28 days)'],
  [toDate(sum(visits.pages), 'month'), 'Sum of pages since the start of the month', 'toDate(sum(visits.pages); month)'],
  [
    toDate(sum(visits.pages), { unit: 'year', calendar: calendar('fiscalYears', { yearStart: '04-06' }) }),
    'Sum of pages since the start of the year of the calendar “Fiscal years”',
    'toDate(sum(visits.pages); year of fiscalYears)',
  ],
  [allTime(count(visits)), 'Number of visits over all time until the end of the period', 'allTime(count(visits))'],
  [
    dailyMean(rolling(countDistinct(visits.userId), { weeks: 1 })),
    '(number of different values of user id over the last week) a day, on average',
    'dailyMean(rolling(countDistinct(visits.userId); 1 week))',
  ],
  [dailyFirst(count(visits)), 'Number of visits on the first day', 'dailyFirst(count(visits))'],
  [dailyLast(count(visits)), 'Number of visits on the last day', 'dailyLast(count(visits))'],
  [dailyMin(count(visits)), 'Number of visits on the lowest day', 'dailyMin(count(visits))'],
  [dailyMax(count(visits)), 'Number of visits on the highest day', 'dailyMax(count(visits))'],
  [
    minus(count(visits), shift(count(visits), { months: 1 })),
    'Number of visits minus (number of visits 1 month earlier)',
    'count(visits) − shift(count(visits); 1 month)',
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
