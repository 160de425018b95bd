import { expect, test } from 'vitest'
import { CatalogProblems } from '../../src/catalog/catalog-problems.js'
import { openCatalog } from '../../src/catalog/open-catalog.js'
import {
  atEnd,
  atStart,
  came,
  changes,
  count,
  countDistinct,
  date,
  decimal,
  divide,
  id,
  kept,
  lost,
  metric,
  plus,
  repeated,
  source,
  sum,
  timestamp,
  union,
} from '../../src/definition/index.js'
import { type AnySource, facts } from '../../src/definition/source.js'
import { described, ordered, orders, problemsWith, shop, untyped } from './shop.js'

const columns = { id: id(), accountId: id(), begun: timestamp(), ended: timestamp(), firstDay: date(), lastDay: date(), price: decimal() }
const stated = (states: object) => source('subscriptions', { key: 'id', columns, states: untyped(states) })
const withStates = (states: object) => problemsWith({ sources: [stated(states)] })

const remedy = 'Its times are "begun", "ended", "firstDay" and "lastDay".'

test.each([
  [{ from: 'begun', to: 'ended' }],
  [{ from: 'firstDay', to: 'lastDay', toIncluded: true, of: ['accountId'], overlapping: 'last' }],
  [{ at: 'firstDay', of: 'accountId', carried: { days: 2 } }],
  [{ at: 'begun', of: ['accountId', 'price'] }],
  [{ from: 'begun', to: 'ended', of: 'accountId', grace: { days: 7 } }],
])('%j are states', (states) => {
  expect(withStates(states)).toEqual([])
})

test.each([
  [
    { from: 'begin', to: 'ended' },
    `The "from" of its states is "begin", which is no date or timestamp column of it. ${remedy} Did you mean "begun"?`,
  ],
  [{ from: 'begun', to: 'price' }, `The "to" of its states is "price", which is no date or timestamp column of it. ${remedy}`],
  [{ at: 'id', of: 'accountId' }, `The "at" of its states is "id", which is no date or timestamp column of it. ${remedy}`],
  [
    { from: 'begun', to: 'lastDay' },
    'Its rows hold from "begun", which is timestamp, to "lastDay", which is date. Both are dates or both timestamps.',
  ],
  [{ from: 'begun', to: 'ended', toIncluded: 'yes' }, 'Its "toIncluded" is "yes". It is true or false.'],
  [
    { from: 'begun', to: 'ended', overlapping: 'first' },
    'Of rows that overlap "first" counts. It is "each" of them, or only the "last" one begun.',
  ],
  [
    { at: 'begun', of: 'account' },
    'Its states are of "account", which is no column of it. It has "id", "accountId", "begun", "ended", "firstDay", "lastDay" and "price".',
  ],
  [{ from: 'begun', to: 'ended', grace: { days: 0 } }, 'Its grace is 0 days. Write a whole number from 1 to 365000: { days: 7 }.'],
  [{ at: 'begun', of: [] }, 'Its states are of nothing. Name the columns that tell its entities apart in "of".'],
  [
    { at: 'begun', of: 'id', carried: { days: 0 } },
    'Its snapshots are carried for 0 days. Write a whole number from 1 to 365000: { days: 1 }.',
  ],
  [
    { at: 'begun', of: 'id', carried: { days: 1.5 } },
    'Its snapshots are carried for 1.5 days. Write a whole number from 1 to 365000: { days: 1 }.',
  ],
])('%j are none', (states, sentences) => {
  expect(withStates(states)[0]).toContain(`STATES_INVALID source subscriptions: ${sentences}`)
  expect(withStates(states)).toHaveLength(1)
})

test('a union has no states', () => {
  const both = union('both', { columns: { at: timestamp() }, of: [{ source: orders, columns: { at: orders.placedAt } }] })
  const states = { kind: 'snapshots', at: 'at', of: ['at'], carriedDays: null } as const
  const wrong: AnySource = { [facts]: { ...both[facts], states } }
  expect(problemsWith({ sources: [wrong] })).toEqual([
    'STATES_INVALID source both: It is a union, whose rows only happen. Give "states" to the sources that it is made of.',
  ])
})

const subscriptions = stated({ from: 'begun', to: 'ended' })
const customers = countDistinct(subscriptions.accountId)
const measuring = (numerator: object) =>
  problemsWith({ sources: [subscriptions], metrics: [metric({ ...described, name: 'x', numerator: untyped(numerator) })] })

test('measures and arithmetic on them are asked at edges', () => {
  expect(measuring(divide(atEnd(divide(sum(subscriptions.price), customers)), plus(kept(customers), lost(customers))))).toEqual([])
})

test('what is asked at an edge is of a source with states', () => {
  expect(measuring(atEnd(count(orders)))).toEqual([
    'STATE_INVALID metric x: Its count on "orders" is asked at the edges of periods, but "orders" does not say when its rows hold. Give "orders" its "states".',
  ])
  expect(measuring(lost(countDistinct(orders.userId)))).toEqual([
    expect.stringContaining('STATE_INVALID metric x: Its countDistinct on "orders" is asked at the edges of periods'),
  ])
})

test('what is asked at an edge has no time of its own', () => {
  expect(measuring(atEnd(count(subscriptions, { at: subscriptions.begun })))).toEqual([
    'STATE_INVALID metric x: Its count on "subscriptions" is asked at the edges of periods and has a time of its own. Leave its "at" out: the "states" of "subscriptions" say when its rows hold.',
  ])
})

test('a metric is not asked at an edge: its measures are', () => {
  const sentences = 'Its "atStart" holds the metric "ordered". Put "atStart" around the measures that "ordered" is made of.'
  expect(measuring(atStart(untyped(ordered)))).toEqual([`STATE_INVALID metric x: ${sentences}`])
  expect(measuring(atStart(plus(untyped(ordered), count(subscriptions))))).toEqual([`STATE_INVALID metric x: ${sentences}`])
})

test('who is kept, lost or came is who a distinct count counts', () => {
  const sentence = 'It is of one countDistinct(…), which says who is meant.'
  expect(measuring(kept(count(subscriptions)))).toEqual([
    `STATE_INVALID metric x: Its "kept" is of the count on "subscriptions". ${sentence}`,
  ])
  expect(measuring(came(plus(customers, 1)))).toEqual([`STATE_INVALID metric x: Its "came" is of arithmetic. ${sentence}`])
  expect(measuring(plus(count(orders), lost<'subscriptions'>(untyped(subscriptions.price))))).toContainEqual(
    expect.stringContaining('TYPE_MISMATCH metric x: It measures nothing.'),
  )
})

test('what changes is one sum, or a count of the entities that it is told apart by', () => {
  const by = subscriptions.accountId
  expect(measuring(changes(sum(subscriptions.price), { by }).expansion)).toEqual([])
  expect(measuring(changes(customers, { by }).new)).toEqual([])
  const sentence = 'It is of one sum(…), or of one countDistinct(…), of which each entity is 1.'
  expect(measuring(changes(count(subscriptions), { by }).churned)).toEqual([
    `STATE_INVALID metric x: Its "changes.churned" is of the count on "subscriptions". ${sentence}`,
  ])
  expect(measuring(changes(plus(sum(subscriptions.price), 1), { by }).new)).toEqual([
    `STATE_INVALID metric x: Its "changes.new" is of arithmetic. ${sentence}`,
  ])
  expect(measuring(changes(customers, { by: subscriptions.id }).new)).toEqual([
    'STATE_INVALID metric x: Its "changes.new" is of the countDistinct on "subscriptions" of something else than its "by". It counts what its "by" says: changes(countDistinct(x), { by: x }).',
  ])
  expect(measuring(changes(sum(subscriptions.price), { by: untyped(orders.userId) }).new)).toEqual([
    'STATE_INVALID metric x: Its "changes.new" is of entities of "orders". Its "by" is a column of the source, or of one that it joins.',
  ])
  expect(measuring(changes(sum(subscriptions.price), untyped({})).new)).toEqual([
    'STATE_INVALID metric x: Its "changes.new" is of entities of no source. Its "by" is a column of the source, or of one that it joins.',
  ])
  expect(measuring(changes(sum(subscriptions.price), { by: subscriptions.accountId }).new)).toEqual([])
  expect(measuring(changes(atEnd(sum(subscriptions.price)), { by }).new)).toEqual([
    expect.stringContaining('NESTING_INVALID metric x: Its "changes.new" holds "atEnd".'),
  ])
})

test('a value is repeated a whole number of times', () => {
  expect(measuring(atEnd(repeated(subscriptions.accountId, { atLeast: 2 })))).toEqual([])
  expect(measuring(atEnd(repeated(subscriptions.accountId, { atLeast: 0.5 })))).toEqual([
    'TYPE_MISMATCH metric x: The countRepeated on "subscriptions" asks for at least 0.5 rows. Write a whole number from 1: { atLeast: 2 }.',
  ])
})

test('the problem names the file of the metric', () => {
  const wrong = metric({ ...described, name: 'wrong', numerator: atEnd(count(orders)) })
  const open = () => openCatalog(shop({ metrics: [wrong] }))
  expect(open).toThrow(CatalogProblems)
  expect(open).toThrow('\n  test/catalog/states.test.ts: metric "wrong": Its count on "orders" is asked at the edges of periods,')
})
