import { describe, expect, it } from 'vitest'
import { ask } from '../conformance/asking.js'
import { engines } from './engines.js'
import { type LoadPublicData, loadChinook, loadSakila, loadTelco } from './public-data.js'

// What others published of these data, here in plain SQL: the files are read rightly on every engine.
const SETS: readonly (readonly [name: string, load: LoadPublicData | null, sql: string, answer: readonly string[]])[] = [
  ['chinook', loadChinook, 'select sum(total), count(*), (select count(*) from customer) from invoice', ['2328.60', '412', '59']],
  [
    'sakila',
    loadSakila,
    'select sum(amount), count(*), count(*) - count(rental_id), (select count(*) from rental) from payment',
    ['67416.51', '16049', '5', '16044'],
  ],
  [
    'telco',
    loadTelco,
    "select count(*), count(*) filter (where churn = 'Yes'), sum(total_charges) filter (where churn = 'Yes'), count(*) - count(total_charges) from customer",
    ['7043', '1869', '2862926.90', '11'],
  ],
]

describe.each(engines)('public data on $name', (engine) => {
  for (const [name, load, sql, answer] of SETS) {
    it.skipIf(load === null || !engine.available)(load === null ? `${name}: its files are absent here` : name, async () => {
      const database = await engine.openDatabase(load ?? (async () => undefined))
      expect(await ask(database.warehouse, sql)).toEqual([answer])
      await database.close()
    })
  }
})
