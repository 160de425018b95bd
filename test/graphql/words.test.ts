import { expect, it } from 'vitest'
import {
  above,
  allTime,
  and,
  atEnd,
  atStart,
  average,
  between,
  boolean,
  bucket,
  calendar,
  came,
  changes,
  coalesce,
  contains,
  conversion,
  count,
  countDistinct,
  dailyFirst,
  dailyLast,
  dailyMax,
  dailyMean,
  dailyMin,
  divide,
  events,
  from,
  id,
  integer,
  is,
  isIn,
  isNot,
  isNull,
  isPresent,
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
  perEntity,
  plus,
  position,
  repeated,
  retained,
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

const users = source('users', { key: 'id', time: 'bornAt', columns: { id: id(), bornAt: timestamp(), isTest: boolean() } })
const visits = source('visits', {
  key: 'id',
  time: 'startedAt',
  columns: {
    ...{ id: id(), userId: id(), startedAt: timestamp(), endedAt: timestamp(), device: text(), score: text(), pages: integer() },
    ...{ paidAt: timestamp(), isTest: boolean(), countryId: id() },
  },
  joins: { user: { to: users, by: 'userId' } },
})
const length = between(visits.startedAt, visits.endedAt)
const ofUser = { from: events(visits), by: [visits.userId, visits.userId] } as const

it.each([
  [sum(visits.pages), 'Sum of pages', 'sum(visits.pages)'],
  [countDistinct(visits.userId), 'Number of different users', 'countDistinct(visits.userId)'],
  [median(length), 'Median of time from started at to ended at', 'percentile((visits.endedAt − visits.startedAt); 0.5)'],
  [percentile(visits.pages, 0.9), '90th percentile of pages', 'percentile(visits.pages; 0.9)'],
  [sum(times(plus(visits.pages, 1), 2)), 'Sum of (pages plus 1) times 2', 'sum((visits.pages + 1) × 2)'],
  [
    count(visits, or(isIn(visits.device, ['phone', 'tablet']), not(contains(visits.device, 'desk')))),
    'Number of visits where device is one of “phone”, “tablet” or not (device contains “desk”)',
    'count(visits) where visits.device ∈ {"phone"; "tablet"} ∨ ¬(visits.device contains "desk")',
  ],
  [count(visits, { at: visits.endedAt }), 'Number of visits, by the time of “ended at”', 'count(visits) at visits.endedAt'],
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
  [atStart(countDistinct(visits.userId)), 'Number of different users at the start of the period', 'atStart(countDistinct(visits.userId))'],
  [
    atEnd(count(visits, is(visits.device, 'phone'))),
    '(number of visits where device is “phone”) at the end of the period',
    'atEnd(count(visits) where visits.device = "phone")',
  ],
  [
    kept(countDistinct(visits.userId)),
    'Number of different users at the start of the period that are there at its end too',
    'kept(countDistinct(visits.userId))',
  ],
  [
    divide(lost(countDistinct(visits.userId)), atStart(countDistinct(visits.userId))),
    '(number of different users at the start of the period that are not there at its end) divided by (number of different users at the start of the period)',
    'lost(countDistinct(visits.userId)) ÷ atStart(countDistinct(visits.userId))',
  ],
  [
    came(countDistinct(visits.userId)),
    'Number of different users at the end of the period that were not there at its start',
    'came(countDistinct(visits.userId))',
  ],
  [
    changes(sum(visits.pages), { by: visits.userId }).churned,
    'Sum of pages at the start of the period of each user that is not there at its end',
    'changes(sum(visits.pages); visits.userId).churned',
  ],
  [
    changes(sum(visits.pages), { by: visits.userId }).expansion,
    'Growth of sum of pages between the start and the end of the period of each user that is there at both',
    'changes(sum(visits.pages); visits.userId).expansion',
  ],
  [
    repeated(visits.userId, { atLeast: 2 }, is(visits.device, 'phone')),
    'Number of different users with 2 rows or more where device is “phone”',
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
    '(number of different users over the last week) a day, on average',
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
  [
    count(visits, is(visits.isTest, false), isNot(visits.user.isTest, true), is(visits.user.isTest, true)),
    'Number of visits where it is not test and user is not known to be test and user is test',
    'count(visits) where visits.isTest = false ∧ visits.user.isTest ≠ true ∧ visits.user.isTest = true',
  ],
  [
    count(visits, isPresent(visits.paidAt), isIn(visits.pages, [1, 2, 3]), { at: visits.paidAt }),
    'Number of visits where pages is one of 1 to 3, by the time of “paid at”',
    'count(visits) at visits.paidAt where visits.paidAt ≠ null ∧ visits.pages ∈ {1; 2; 3}',
  ],
  [
    count(visits, or(above(length, 90), and(is(visits.device, 'phone'), not(above(length, 3600)), isIn(visits.pages, [1, 3, 5])))),
    'Number of visits where time from started at to ended at is above 90 seconds or (device is “phone” and time from started at to ended at is not above 1 hour and pages is one of 1, 3, 5)',
    'count(visits) where (visits.endedAt − visits.startedAt) > 90 ∨ (visits.device = "phone" ∧ ¬((visits.endedAt − visits.startedAt) > 3600) ∧ visits.pages ∈ {1; 3; 5})',
  ],
  [countDistinct(visits.countryId), 'Number of different countries', 'countDistinct(visits.countryId)'],
  [
    count(visits, above(position(visits.userId, { where: [is(visits.device, 'phone')] }), 1)),
    'Number of visits where (position among the rows of the same user where device is “phone”) is above 1',
    'count(visits) where position(visits.userId; visits.device = "phone") > 1',
  ],
  [
    conversion({ ...ofUser, to: events(visits, is(visits.device, 'phone')), within: { days: 7 } }).converted,
    'Number of visits where there are later visits of the same user where device is “phone” (within 7 days)',
    'count(visits) where first(visits.startedAt; visits.userId = visits.userId; time > visits.startedAt; time < later(visits.startedAt; 7 days); visits.device = "phone") ≠ null',
  ],
  [
    conversion({ ...ofUser, to: events(visits, isPresent(visits.paidAt), { at: visits.paidAt }), within: { days: 7 } }).converted,
    'Number of visits where there are visits of the same user (paid at within 7 days after started at)',
    'count(visits) where first(visits.paidAt; visits.userId = visits.userId; visits.paidAt > visits.startedAt; visits.paidAt < later(visits.startedAt; 7 days); visits.paidAt ≠ null) ≠ null',
  ],
  [
    retained({ start: events(users), return: events(visits), by: [users.id, visits.userId], after: { days: 7 } }).retained,
    'Number of users where there are visits whose user id is the id (in the day that begins 7 days after born at)',
    'count(users) where first(visits.startedAt; visits.userId = users.id; time ≥ later(users.bornAt; 7 days); time < later(later(users.bornAt; 7 days); 1 day)) ≠ null',
  ],
  [
    average(perEntity(sum(visits.pages, is(visits.device, 'phone')), { of: users.id, by: visits.userId }), is(users.isTest, false)),
    'Average of (sum of pages of visits whose user id is the id where device is “phone”) where it is not test',
    'average(sum(visits.pages; visits.userId = users.id; visits.device = "phone")) where users.isTest = false',
  ],
  [
    divide(minus(plus(count(visits), sum(visits.pages)), minus(sum(visits.pages), 1)), times(times(2, count(visits)), 3)),
    '(number of visits plus sum of pages minus (sum of pages minus 1)) divided by (2 times number of visits times 3)',
    '(count(visits) + sum(visits.pages) − (sum(visits.pages) − 1)) ÷ (2 × count(visits) × 3)',
  ],
  [
    times(divide(count(visits), 2), divide(sum(visits.pages), 3)),
    '(number of visits divided by 2) times (sum of pages divided by 3)',
    '(count(visits) ÷ 2) × (sum(visits.pages) ÷ 3)',
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
