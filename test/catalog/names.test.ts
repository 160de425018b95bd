import { expect, test } from 'vitest'
import { calendar, count, dimension, id, is, metric, policy, segment, source } from '../../src/definition/index.js'
import { described, ordered, orders, problemsWith, status, users } from './shop.js'

const named = (name: string) => metric({ ...described, name, numerator: count(orders) })

test('the shop itself is sound', () => {
  expect(problemsWith({})).toEqual([])
})

test.each(['Sales', 'net revenue', 'net_revenue', '2nd', '', '__typename', 'größe'])('"%s" is no name', (name) => {
  expect(problemsWith({ metrics: [named(name)] })).toEqual([expect.stringMatching(/^NAME_INVALID metric .*camelCase/)])
})

test.each(['id', 'kind', 'period', 'dimensions', 'groups'])('a metric may not be called "%s"', (name) => {
  expect(problemsWith({ metrics: [named(name)] })).toEqual([expect.stringContaining(`NAME_RESERVED metric ${name}`)])
})

test.each(['and', 'or', 'not'])('a dimension may not be called "%s"', (name) => {
  const dimensions = [dimension(name, { from: [orders.items] })]
  expect(problemsWith({ dimensions })).toEqual([expect.stringContaining(`NAME_RESERVED dimension ${name}`)])
})

test('names are taken once a kind', () => {
  expect(problemsWith({ metrics: [ordered] })).toEqual([expect.stringContaining('NAME_TAKEN metric ordered: Another metric')])
  expect(problemsWith({ sources: [users] })).toEqual([expect.stringContaining('NAME_TAKEN source users: Another source')])
})

test('two names that are one in the schema are refused', () => {
  const dimensions = [dimension('userId', { from: [orders.userId] }), dimension('userID', { from: [users.id] })]
  expect(problemsWith({ dimensions })).toEqual([
    expect.stringContaining('NAME_TAKEN dimension userID: It and the dimension "userId" are both USER_ID'),
  ])
})

test('a metric and a dimension do not share a name', () => {
  expect(problemsWith({ metrics: [named('status')] })).toEqual([expect.stringContaining('NAME_TAKEN metric status: Another dimension')])
})

test('a calendar is not called as one that every catalogue has', () => {
  const calendars = [calendar('iso', { firstDayOfWeek: 'sunday' })]
  expect(problemsWith({ calendars })).toEqual([expect.stringContaining('NAME_TAKEN calendar iso')])
})

test('every source that is used is listed', () => {
  const visits = source('visits', { key: 'id', columns: { id: id(), userId: id() }, joins: { user: { to: users, by: 'userId' } } })
  const problems = problemsWith({
    metrics: [metric({ ...described, name: 'visits', numerator: count(visits, is(visits.userId, 1)) })],
    segments: [segment('x', { filter: is(visits.id, 1) })],
    policies: [policy(visits, () => 'everything')],
  })
  expect(problems.filter((each) => each.startsWith('UNKNOWN_SOURCE')).map((each) => each.split(':')[0])).toEqual([
    'UNKNOWN_SOURCE metric visits',
    'UNKNOWN_SOURCE segment x',
    'UNKNOWN_SOURCE catalogue shop',
  ])
})

test('the target of a join is listed, and is the very source of that name', () => {
  const places = source('places', { key: 'id', columns: { id: id() } })
  const otherUsers = source('users', { table: 'archive.users', key: 'id', columns: { id: id() } })
  const visits = source('visits', {
    key: 'id',
    columns: { id: id(), userId: id(), placeId: id() },
    joins: { place: { to: () => places, by: 'placeId' }, user: { to: otherUsers, by: 'userId' } },
  })
  expect(problemsWith({ sources: [visits] })).toEqual([
    expect.stringContaining('UNKNOWN_SOURCE source visits: The source "places" is not in the catalogue.'),
    expect.stringContaining('NAME_TAKEN source visits: It needs a source "users" that is another one'),
  ])
})

test('every dimension that is used is listed', () => {
  const items = dimension('item', { from: [orders.items] })
  const metrics = [
    metric({ ...described, name: 'byItem', numerator: count(orders), dimensions: [items] }),
    metric({ ...described, name: 'ofItem', numerator: count(orders, is(items, 3)) }),
  ]
  expect(problemsWith({ metrics, segments: [segment('three', { filter: is(items, 3) })] })).toEqual([
    expect.stringContaining('UNKNOWN_DIMENSION metric byItem: The dimension "item"'),
    expect.stringContaining('UNKNOWN_DIMENSION metric ofItem'),
    expect.stringContaining('UNKNOWN_DIMENSION segment three'),
  ])
})

test('a dimension of a listed name that is another one is refused', () => {
  const other = dimension('status', { from: [orders.currency] })
  const metrics = [metric({ ...described, name: 'byOther', numerator: count(orders), dimensions: [other] })]
  expect(problemsWith({ metrics })).toEqual([expect.stringContaining('NAME_TAKEN metric byOther')])
  expect(problemsWith({ metrics: [metric({ ...described, name: 'byStatus', numerator: count(orders), dimensions: [status] })] })).toEqual(
    [],
  )
})

test('every metric that another is made of is listed, and none is made of itself', () => {
  const hidden = named('orderde')
  expect(problemsWith({ metrics: [metric({ ...described, name: 'outer', numerator: hidden })] })).toEqual([
    expect.stringMatching(/UNKNOWN_METRIC metric outer: The metric "orderde" .* or use its quantity itself\.$/),
  ])
  const inner = named('circle')
  const problems = problemsWith({ metrics: [metric({ ...described, name: 'circle', numerator: inner })] })
  expect(problems).toContainEqual(expect.stringContaining('METRIC_CYCLE metric circle: It is made of itself: "circle" → "circle".'))
})
