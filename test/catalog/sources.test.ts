import { expect, test } from 'vitest'
import {
  bucket,
  calendar,
  date,
  decimal,
  id,
  integer,
  metric,
  money,
  source,
  sum,
  text,
  timestamp,
  union,
} from '../../src/definition/index.js'
import { described, exchange, orders, prices, problemsWith, refunds, untyped, users } from './shop.js'

test('the columns of a key exist', () => {
  const wrong = source('wrong', { key: untyped('nr'), columns: { id: id(), nrs: id() } })
  expect(problemsWith({ sources: [wrong] })).toEqual([
    expect.stringMatching(/KEY_INVALID source wrong: Its key names "nr".*Did you mean "nrs"\?/),
  ])
  const keyless = source('keyless', { key: [], columns: { id: id() } })
  expect(problemsWith({ sources: [keyless] })).toEqual([expect.stringContaining('KEY_INVALID source keyless')])
})

test("a source's time is a time", () => {
  const wrong = source('wrong', { key: 'id', time: untyped('id'), columns: { id: id(), at: timestamp() } })
  expect(problemsWith({ sources: [wrong] })).toEqual([
    expect.stringContaining('TIME_INVALID source wrong: Its time "id" is no date or timestamp column of it. Its times are "at".'),
  ])
})

test('the currency of an amount is a text column', () => {
  const wrong = source('wrong', { key: 'id', columns: { id: id(), amount: decimal({ currency: 'id' }), code: text() } })
  expect(problemsWith({ sources: [wrong] })).toEqual([expect.stringContaining('CURRENCY_INVALID source wrong')])
})

test('a column and a computed column do not share a name', () => {
  const wrong = source('wrong', { key: 'id', columns: { id: id(), size: text() }, computed: (row) => ({ size: row.id }) })
  expect(problemsWith({ sources: [wrong] })).toEqual([expect.stringContaining('NAME_TAKEN source wrong: It has a column "size"')])
})

test('a join names the whole key, by columns of comparable types', () => {
  const pairs = source('pairs', { key: ['left', 'right'], columns: { left: id(), right: date() } })
  const joined = (by: readonly string[]) =>
    problemsWith({
      sources: [pairs, source('wrong', { key: 'id', columns: { id: id(), day: date() }, joins: { pair: { to: pairs, by: untyped(by) } } })],
    })
  expect(joined(['id', 'day'])).toEqual([])
  expect(joined(['id'])).toEqual([expect.stringContaining('JOIN_INVALID source wrong: The join "pair" has 1 of the 2 columns')])
  expect(joined(['day', 'id'])).toEqual([
    expect.stringContaining('compares "day", which is date, with "pairs.left", which is id'),
    expect.stringContaining('compares "id", which is id, with "pairs.right", which is date'),
  ])
  expect(joined(['id', 'dya'])).toEqual([expect.stringContaining('by "dya", which is no column of it')])
})

test('a join leads somewhere', () => {
  const wrong = source('wrong', { key: 'id', columns: { id: id() }, joins: { nowhere: { to: untyped(() => undefined), by: 'id' } } })
  expect(problemsWith({ sources: [wrong] })).toEqual([
    expect.stringContaining('JOIN_INVALID source wrong: The join "nowhere" leads to nothing'),
  ])
})

test('an as-of join compares a time with a time of the key', () => {
  const plans = source('plans', { key: ['userId', 'since'], columns: { userId: id(), since: timestamp(), price: decimal() } })
  const asOf = (at: string, key: string) =>
    problemsWith({
      sources: [
        plans,
        source('wrong', {
          key: 'id',
          columns: { id: id(), userId: id(), at: timestamp(), day: date() },
          joins: { plan: { to: plans, by: 'userId', asOf: { at: untyped(at), key } } },
        }),
      ],
    })
  expect(asOf('at', 'since')).toEqual([])
  expect(asOf('day', 'since')).toEqual([expect.stringContaining('compares "day", which is date, with "plans.since", which is timestamp')])
  expect(asOf('id', 'since')).toEqual([expect.stringContaining('compares "id", which is id')])
  expect(asOf('at', 'price')).toContainEqual(expect.stringContaining('looks for "price", which is not in the key of "plans"'))
})

test('the rows of an as-of join end with a time of the kind that they begin with', () => {
  const columns = { userId: id(), since: timestamp(), until: timestamp(), day: date() }
  const plans = source('plans', { key: ['userId', 'since'], columns })
  const until = (to: string) =>
    problemsWith({
      sources: [
        plans,
        source('wrong', {
          key: 'id',
          columns: { id: id(), userId: id(), at: timestamp() },
          joins: { plan: { to: plans, by: 'userId', asOf: { at: 'at', key: 'since', to } } },
        }),
      ],
    })
  expect(until('until')).toEqual([])
  expect(until('day')).toEqual([
    'JOIN_INVALID source wrong: The as-of join "plan" holds until "plans.day", which is date. "to" is a timestamp of "plans", as "since" is.',
  ])
  expect(until('end')).toEqual([expect.stringContaining('holds until "plans.end", which is no column.')])
})

test('every part of a union fills every column with what fits', () => {
  const columns = { at: date(), items: decimal(), kind: text('< 1', '≥ 1') }
  const united = (part: object) => problemsWith({ sources: [union('all', { columns, of: [{ source: refunds, columns: untyped(part) }] })] })
  const kind = bucket(refunds.items, [1])
  expect(united({ at: refunds.day, items: refunds.items, kind })).toEqual([])
  expect(united({ at: refunds.day, items: refunds.items })).toEqual([
    expect.stringContaining('UNION_INVALID source all: The part "refunds" does not fill "kind".'),
  ])
  expect(united({ at: refunds.items, items: refunds.items, kind })).toEqual([
    expect.stringContaining('fills "at", which is date, with integer'),
  ])
  expect(united({ at: orders.due, items: refunds.items, kind })).toEqual([expect.stringContaining('fills "at" from "orders"')])
  expect(united({ at: refunds.day, items: refunds.items, kind, more: refunds.id })).toEqual([
    expect.stringContaining('fills "more", which the union does not have'),
  ])
  const strange = bucket(refunds.items, [2])
  expect(united({ at: refunds.day, items: refunds.items, kind: strange })).toEqual([
    expect.stringContaining('fills "kind" with "< 2" and "≥ 2"'),
  ])
  expect(problemsWith({ sources: [union('none', { columns, of: [] })] })).toEqual([expect.stringContaining('UNION_INVALID source none')])
})

test('exchange rates have a row a day and currency, and the currencies that are asked for', () => {
  const wrong = (other: object) => problemsWith({ exchangeRates: { ...exchange, ...other } })
  expect(wrong({ currencies: ['USD'] })).toEqual([
    expect.stringContaining('EXCHANGE_RATES_INVALID catalogue shop: The base or reporting currency "EUR"'),
  ])
  expect(wrong({ currencies: ['EUR', 'usd'] })).toEqual([expect.stringContaining('"usd" is no currency')])
  expect(wrong({ day: 'rate' })).toEqual([expect.stringContaining('The "day" of the exchange rates is "rate"')])
  const keyed = source('keyed', { key: 'day', columns: { day: date(), currency: text(), rate: decimal() } })
  expect(wrong({ source: keyed })).toContainEqual(expect.stringContaining('The key of "keyed" is "day".'))
  expect(problemsWith({ exchangeRates: null })).toEqual([expect.stringContaining('EXCHANGE_RATES_MISSING metric revenue')])
})

test('a catalogue has exchange rates or one currency, in which all money is that is not said by a column', () => {
  const measured = (terms: { readonly currency: string; readonly at?: typeof orders.placedAt }) => [
    metric({ ...described, name: 'x', numerator: sum(money(orders.items, terms)) }),
  ]
  const [currency, at] = ['EUR', orders.placedAt]
  expect(problemsWith({ exchangeRates: null, currency, metrics: measured({ currency }) })).toEqual([])
  expect(problemsWith({ exchangeRates: null, currency, metrics: measured({ currency: 'USD', at }) })).toEqual([
    'CURRENCY_INVALID metric x: It has money in "USD", but the one currency of the catalogue is "EUR". ' +
      'If all money is in "USD", so is the catalogue\'s "currency"; if there are both, declare exchange rates instead.',
  ])
  expect(problemsWith({ exchangeRates: null, currency: 'euro' })).toEqual([expect.stringContaining('"euro" is no currency')])
  expect(problemsWith({ currency })).toEqual([expect.stringContaining('It has exchange rates, and "EUR" as its one currency.')])
  expect(problemsWith({ metrics: measured({ currency }) })).toEqual([
    expect.stringContaining('CURRENCY_INVALID metric x: It converts money, but does not say by the rates of which day.'),
  ])
})

test('zones are IANA time zones', () => {
  expect(problemsWith({ timeZone: 'Europe/Pariss' })).toEqual([expect.stringContaining('TIME_ZONE_INVALID catalogue shop')])
  expect(problemsWith({ timeZone: '+02:00' })).toEqual([expect.stringContaining('TIME_ZONE_INVALID catalogue shop')])
  const wrong = source('wrong', { key: 'id', columns: { id: id(), at: timestamp({ withoutZone: 'CET/CEST' }) } })
  expect(problemsWith({ sources: [wrong] })).toEqual([
    expect.stringContaining('TIME_ZONE_INVALID source wrong: The zone "CET/CEST" of "at"'),
  ])
})

test('a fixed clock shows an instant', () => {
  expect(problemsWith({ now: '2025-12-31T12:00:00+01:00' })).toEqual([])
  expect(problemsWith({ now: '2025-12-31' })).toEqual([expect.stringContaining('CLOCK_INVALID catalogue shop')])
  expect(problemsWith({ now: '2025-02-30T00:00:00Z' })).toEqual([expect.stringContaining('CLOCK_INVALID catalogue shop')])
})

test('weeks begin on a day of the week', () => {
  const calendars = [calendar('odd', { firstDayOfWeek: untyped('noday') })]
  expect(problemsWith({ calendars })).toEqual([expect.stringContaining('CALENDAR_INVALID calendar odd')])
})

test('a computed column reads its own source', () => {
  const wrong = source('wrong', { key: 'id', columns: { id: id(), n: integer() }, computed: () => ({ price: untyped(prices.price) }) })
  expect(problemsWith({ sources: [wrong] })).toEqual([
    expect.stringContaining('SOURCES_MIXED source wrong: "price" is computed on "wrong", but reads "prices.price"'),
  ])
  expect(users.age.type).toBe('integer')
})
