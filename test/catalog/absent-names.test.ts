import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { id, money, source, text } from '../../src/definition/index.js'
import { orders, untyped, users } from './shop.js'

const loose = (value: unknown): Record<string, Record<string, unknown>> => untyped(value)

test('money without a currency is refused where it is written', () => {
  const written: (amount: unknown, terms?: object) => unknown = untyped(money)
  const sentence = 'Money is of a currency: write "money(amount, { currency: … })", with a column of it or a constant such as "EUR".'
  expect(() => written(orders.amount)).toThrow(sentence)
  expect(() => written(orders.amount, { curency: 'EUR' })).toThrow(sentence)
})

test('a misspelt column or join is refused where it stands, with the one that was meant', () => {
  expect(() => loose(orders).amuont).toThrow('The source "orders" has no column or join "amuont". Did you mean "amount"?')
  expect(() => loose(orders).usr).toThrow('The source "orders" has no column or join "usr". Did you mean "user"?')
  expect(() => loose(orders).user?.contry).toThrow('The source "users" has no column or join "contry". Did you mean "country"?')
  expect(() => loose(users).zzzzzz).toThrow('It has "id", "createdAt", "country" and "age".')
  expect(() =>
    source('x', { key: 'id', columns: { id: id(), size: text() }, computed: (row) => ({ half: loose(row).siez }) as never }),
  ).toThrow('The source "x" has no column or join "siez". Did you mean "size"?')
})

test('a source can be printed, compared, awaited and serialised all the same', async () => {
  expect(JSON.stringify(users)).toContain('"country"')
  expect(inspect(users)).toContain('country')
  expect(inspect(users, { showProxy: true, depth: 5 })).toContain('country')
  expect(await users).toBe(users)
  expect({ of: users }).toEqual({ of: users })
  expect({ of: users }).not.toEqual({ of: orders })
  expect(() => expect({ of: users }).toEqual({ of: orders })).toThrow('to deeply equal')
  expect('amuont' in orders).toBe(false)
  expect(Object.keys(users)).toEqual(['id', 'createdAt', 'country', 'age'])
  const named = source('named', { key: 'name', columns: { name: text(), kind: text(), constructor: text(), then: text() } })
  expect([named.name, named.kind, named.constructor].map(({ node }) => node.kind)).toEqual(['column', 'column', 'column'])
})
