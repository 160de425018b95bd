import {
  average,
  between,
  bucket,
  catalog,
  coalesce,
  count,
  countDistinct,
  date,
  decimal,
  dimension,
  divide,
  exchangeRates,
  id,
  integer,
  is,
  isNot,
  max,
  median,
  metric,
  minus,
  money,
  number,
  percentile,
  segment,
  source,
  sum,
  text,
  times,
  timestamp,
  union,
} from '../../src/definition/index.js'
import type { TableRow, Tables } from './oracle.js'

const description = 'Counted by hand.'

const towns = source('towns', { table: 'town', key: 'code', columns: { code: text(), land: text() } })

const people = source('people', {
  table: 'person',
  key: 'id',
  columns: { id: id(), town: text(), age: integer() },
  joins: { home: { to: towns, by: 'town' } },
  computed: (row) => ({ land: coalesce(row.home.land, 'nowhere') }),
})

const prices = source('prices', {
  table: 'price',
  key: ['bread', 'since'],
  columns: { bread: text(), since: timestamp(), level: integer() },
})
const rates = source('rates', { table: 'rate', key: ['day', 'currency'], columns: { day: date(), currency: text(), perEuro: decimal() } })

const sales = source('sales', {
  table: 'sale',
  key: 'id',
  time: 'at',
  columns: {
    id: id(),
    at: timestamp(),
    doneAt: timestamp(),
    person: id(),
    bread: text(),
    pieces: integer(),
    paid: decimal(),
    currency: text(),
    note: text(),
  },
  joins: { buyer: { to: people, by: 'person' }, price: { to: prices, by: 'bread', asOf: { at: 'at', key: 'since' } } },
  computed: (row) => ({ spelled: number(row.note), third: divide(row.pieces, 3), wait: between(row.at, row.doneAt) }),
})

const gifts = source('gifts', { table: 'gift', key: 'id', time: 'day', columns: { id: id(), day: date(), bread: text() } })

const all = union('all', {
  time: 'at',
  columns: { at: timestamp(), bread: text(), person: id() },
  joins: { buyer: { to: people, by: 'person' } },
  of: [{ source: sales, columns: { at: sales.at, bread: sales.bread, person: sales.person } }],
})

const inMoney = money(sales.paid, { currency: sales.currency, at: sales.at })
const saleCount = metric({ name: 'saleCount', description, numerator: count(sales) })
const giftCount = metric({ name: 'giftCount', description, numerator: count(gifts) })

/** A bakery of a handful of rows, whose every answer can be counted on paper. */
export const bakery = catalog({
  name: 'bakery',
  sources: [towns, people, prices, rates, sales, gifts, all],
  dimensions: [
    dimension('bread', { from: [sales.bread, gifts.bread, all.bread] }),
    dimension('land', { from: [sales.buyer.home.land] }),
    dimension('landOrNot', { from: [sales.buyer.land] }),
    dimension('ageBand', { from: [bucket(sales.buyer.age, [9, 30])] }),
    dimension('townOfAll', { from: [all.buyer.town] }),
    dimension('level', { from: [sales.price.level] }),
  ],
  metrics: [
    ...[saleCount, giftCount],
    metric({ name: 'pieces', description, numerator: sum(sales.pieces) }),
    metric({ name: 'people', description, numerator: countDistinct(sales.person) }),
    metric({ name: 'averagePieces', description, numerator: average(sales.pieces) }),
    metric({ name: 'mostPieces', description, numerator: max(sales.pieces) }),
    metric({ name: 'medianPieces', description, numerator: median(sales.pieces) }),
    metric({ name: 'highPieces', description, numerator: percentile(sales.pieces, 0.9) }),
    metric({ name: 'spelled', description, numerator: sum(sales.spelled) }),
    metric({ name: 'thirds', description, numerator: sum(sales.third) }),
    metric({ name: 'wait', description, numerator: sum(sales.wait) }),
    metric({ name: 'done', description, numerator: count(sales, { at: sales.doneAt }, isNot(sales.bread, 'rye')) }),
    metric({ name: 'takings', description, numerator: sum(inMoney) }),
    metric({ name: 'giftsPerSale', description, numerator: giftCount, denominator: saleCount }),
    metric({ name: 'balance', description, numerator: minus(times(saleCount, 0.5), giftCount) }),
    metric({ name: 'ryeSales', description, numerator: saleCount, filters: [is(sales.bread, 'rye')] }),
    metric({ name: 'allRows', description, numerator: count(all) }),
    metric({ name: 'paidOrNot', description, numerator: sum(coalesce(inMoney, 0)) }),
    metric({ name: 'perPiece', description, numerator: sum(sales.paid), denominator: sum(sales.pieces) }),
  ],
  segments: [segment('rye', { filter: is(sales.bread, 'rye') })],
  exchangeRates: exchangeRates({
    ...{ source: rates, day: rates.day, currency: rates.currency, perBase: rates.perEuro },
    ...{ base: 'EUR', reporting: 'EUR', currencies: ['EUR', 'USD'] },
  }),
})

const columns = ['id', 'at', 'done_at', 'person', 'bread', 'pieces', 'paid', 'currency', 'note'] as const
const sale = (...values: readonly (string | null)[]): TableRow =>
  Object.fromEntries(columns.map((name, index) => [name, values[index] ?? null]))

/** The rows of the bakery. */
export const bakeryTables: Tables = {
  town: [
    { code: 'P', land: 'FR' },
    { code: 'B', land: 'DE' },
  ],
  person: [
    { id: '9007199254740993', town: 'P', age: '8' },
    { id: '2', town: 'B', age: '30' },
    { id: '3', town: 'X', age: null },
  ],
  price: [
    { bread: 'rye', since: '2024-01-01T00:00:00Z', level: '1' },
    { bread: 'rye', since: '2024-03-31T00:59:59.999999Z', level: '2' },
  ],
  rate: [
    { day: '2024-01-05', currency: 'USD', per_euro: '1.1' },
    { day: '2024-03-29', currency: 'USD', per_euro: '1.25' },
  ],
  sale: [
    sale('1', '2024-01-31T23:30:00Z', '2024-02-01T00:00:00.25Z', '9007199254740993', 'rye', '1', '10', 'EUR', ' 2.5 '),
    sale('2', '2024-02-29T12:00:00Z', null, '9007199254740993', 'rye', '2', '1', 'USD', 'n/a'),
    sale('3', '2024-03-31T00:59:59.999998Z', '2024-03-31T01:00:00Z', '2', 'rye', '4', '2.5', 'USD', '-.5'),
    sale('4', '2024-03-31T01:00:00Z', '2024-03-30T00:00:00Z', '3', 'Rye', '8', '5', 'EUR', '1e3'),
    sale('5', '2024-03-31T22:00:00Z', null, '4', null, null, null, 'CHF', null),
    sale('6', null, '2024-03-31T12:00:00Z', null, 'bun', '16', '7', 'CHF', ''),
  ],
  gift: [
    { id: '1', day: '2024-01-31', bread: 'bun' },
    { id: '2', day: '2024-03-31', bread: null },
    { id: '3', day: null, bread: null },
  ],
}
