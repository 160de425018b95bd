import { expect, test } from 'vitest'
import { average, count, dimension, events, id, is, metric, minus, source, sum, text } from '../../src/definition/index.js'
import { retention } from '../../src/definition/retention.js'
import { described, orders, problemsWith, status, untyped, users } from './shop.js'

const timeless = source('timeless', { key: 'id', columns: { id: id(), userId: id(), kind: text() } })
const declared = { start: events(users), return: events(orders), by: [users.id, orders.userId] }
const withRetention = (declaration: object, name = 'again') =>
  problemsWith({
    sources: [timeless],
    retentions: [retention(name, untyped({ ...declared, ...declaration }))],
  })

test('a whole retention is fine', () => {
  expect(withRetention({})).toEqual([])
  const values = [{ name: 'orders', of: count(orders, is(orders.status, 'paid')), by: orders.userId }]
  expect(
    withRetention({ values, grains: ['week', 'month'], unbounded: true, rolling: true, return: events(orders, { at: orders.due }) }),
  ).toEqual([])
})

test.each<[string, object, string]>([
  ['whose a start is', { by: [orders.userId, orders.userId] }, 'says whose a row of "users" is, but it is of "orders"'],
  ['whose a return is', { by: [users.id, users.id] }, 'says whose a row of "orders" is, but it is of "users"'],
  ['what tells entities apart', { by: [users.id, orders.placedAt] }, 'is of type timestamp, which tells nobody apart'],
  ['a time', { return: events(timeless), by: [users.id, timeless.userId] }, 'Something that it counts has no time.'],
  ['a grain', { grains: ['hour'] }, 'It can be asked at none of its grains'],
  ['filters that reach', { start: events(users, untyped(is(orders.status, 'paid'))) }, 'can not be asked on "users"'],
  ['dimensions of the start', { dimensions: [status] }, 'does not reach "users"'],
  ['values that add up', { values: [{ name: 'mean', of: average(orders.items), by: orders.userId }] }, 'does not add up'],
  ['one measure a value', { values: [{ name: 'less', of: minus(count(orders), 1), by: orders.userId }] }, 'does not add up'],
  ['whose a value is', { values: [{ name: 'items', of: sum(orders.items), by: users.id }] }, 'says whose a row of "orders" is'],
  ['names of values', { values: [{ name: 'No name', of: count(orders), by: orders.userId }] }, 'can not be the name of a value'],
])('a retention needs %s', (_, declaration, message) => {
  const problems = withRetention(declaration)
  expect(problems.join('\n')).toContain(message)
})

test('its name is its own', () => {
  const two = [retention('again', untyped(declared)), retention('again', untyped(declared))]
  expect(problemsWith({ retentions: two }).join()).toContain('Another retention is called "again" too.')
  const metrics = [metric(untyped({ ...described, name: 'again', numerator: count(orders) }))]
  expect(problemsWith({ metrics, retentions: [retention('again', untyped(declared))] }).join()).toContain(
    'Another metric is called "again" too.',
  )
  expect(withRetention({}, 'Again').join()).toContain('can not be a name in the schema')
})

test('a dimension that is not listed is found', () => {
  const age = dimension('ageOf', { from: [users.age] })
  expect(withRetention({ dimensions: [age] }).join()).toContain('The dimension "ageOf" is not in the catalogue.')
})
