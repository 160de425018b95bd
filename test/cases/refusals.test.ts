import { expect, it } from 'vitest'
import { answerQuestions } from '../../src/graphql/answer-questions.js'
import { Refusals } from '../../src/graphql/refusals.js'
import { writeCursor } from '../../src/request/cursor.js'
import { defaultLimits } from '../../src/request/limits.js'
import type { Warehouse } from '../../src/warehouse/warehouse.js'
import { type Asked, questionOf } from './asked.js'
import { shop } from './shop/catalog.js'

/** A database that must not be asked. */
const nowhere: Warehouse = {
  engine: 'postgres',
  snapshot: () => Promise.reject(new Error('a statement was run')),
  ping: () => Promise.reject(new Error('the database was asked')),
  close: async () => undefined,
}

const order = { direction: 'ascending', nulls: 'last' } as const
const top = { by: 'orderCount', count: 3, direction: 'descending', other: true } as const
const count = ['orderCount'] as const
const wrong: readonly (readonly [code: string, said: string, asked: Asked])[] = [
  ['UNKNOWN_METRIC', 'Did you mean "orderCount"?', { metrics: ['orderCuont'] }],
  ['UNKNOWN_METRIC', '"nothing"', { metrics: count, by: ['channel'], top: { ...top, by: 'nothing' } }],
  ['UNKNOWN_METRIC', '"nothing"', { metrics: count, having: { metric: 'nothing', above: 1 } }],
  ['UNKNOWN_DIMENSION', 'Did you mean "country"?', { metrics: count, by: ['contry'] }],
  ['UNKNOWN_DIMENSION', '"contry"', { metrics: count, where: { not: { contry: { is: 'FR' } } } }],
  ['UNKNOWN_SEGMENT', '"frnch"', { metrics: count, segments: ['frnch'] }],
  ['UNKNOWN_CALENDAR', '"julian"', { metrics: count, calendar: 'julian' }],
  ['UNKNOWN_CURRENCY', '"GBP"', { metrics: ['revenue'], currency: 'GBP' }],
  ['DIMENSION_NOT_AVAILABLE', 'PRODUCT', { metrics: count, by: ['product'] }],
  ['DIMENSION_NOT_AVAILABLE', 'STATUS', { metrics: ['refundShare'], by: ['status'] }],
  ['DIMENSION_NOT_AVAILABLE', 'STATUS', { metrics: ['refundCount'], where: { status: { is: 'paid' } } }],
  ['DIMENSION_NOT_AVAILABLE', 'STATUS', { metrics: ['orderCount'], by: ['status'], orderBy: [{ metric: 'refundCount', ...order }] }],
  ['DIMENSION_NOT_AVAILABLE', 'twice', { metrics: count, by: ['channel', 'channel'] }],
  ['SEGMENT_NOT_AVAILABLE', '"gifts"', { metrics: ['refundCount'], segments: ['gifts'] }],
  ['GRAIN_NOT_AVAILABLE', 'MONTH', { metrics: ['monthlyUnits'], grain: 'day' }],
  ['GRAIN_NOT_AVAILABLE', 'DAY', { metrics: ['refundCount'], grain: 'hour' }],
  ['GRAIN_NOT_AVAILABLE', 'DAY', { metrics: ['contacts'], grain: 'hour' }],
  ['GRAIN_NOT_AVAILABLE', 'no time', { metrics: ['placesListed'], grain: 'month' }],
  ['GRAIN_NOT_AVAILABLE', 'no time', { metrics: ['placesListed'], range: { current: 'year' } }],
  ['RANGE_INVALID', 'empty', { metrics: count, range: { between: { from: '2024-01-01', until: '2024-01-01' } } }],
  ['RANGE_INVALID', 'reversed', { metrics: count, range: { between: { from: '2024-01-02', until: '2024-01-01' } } }],
  [
    'RANGE_INVALID',
    'reversed',
    { metrics: count, range: { between: { from: '2024-01-02T00:00+01:00', until: '2024-01-02T00:00+02:00' } } },
  ],
  ['RANGE_INVALID', '2023-02-29', { metrics: count, range: { between: { from: '2023-02-29', until: '2024-01-01' } } }],
  ['RANGE_INVALID', '1 to 9999', { metrics: count, range: { last: { count: 5000, unit: 'year' } } }],
  ['RANGE_INVALID', '1 to 9999', { metrics: count, range: { between: { from: '0000-01-01', until: '2024-01-01' } } }],
  ['RANGE_INVALID', 'before the calendar', { metrics: count, range: { last: { count: 99_999_999, unit: 'year' } } }],
  ['RANGE_INVALID', 'exactly one', { metrics: count, range: { all: true, current: 'day' } }],
  ['RANGE_INVALID', 'exactly one', { metrics: count, range: {} }],
  ['RANGE_INVALID', 'whole number', { metrics: count, range: { last: { count: 0, unit: 'day' } } }],
  ['TIME_ZONE_INVALID', 'Europe/Paris', { metrics: count, timeZone: 'Europe/Pari' }],
  ['TIME_ZONE_INVALID', '+02:00', { metrics: count, timeZone: '+02:00' }],
  ['FILTER_INVALID', '"cancelled"', { metrics: count, where: { status: { is: 'canceled' } } }],
  ['FILTER_INVALID', '"or"', { metrics: count, where: { or: [] } }],
  ['FILTER_INVALID', 'empty', { metrics: count, where: {} }],
  ['FILTER_INVALID', 'no integer', { metrics: count, where: { age: { above: 2.5 } } }],
  ['FILTER_INVALID', 'no date', { metrics: count, where: { due: { is: '2023-02-29' } } }],
  ['FILTER_INVALID', "can't be compared", { metrics: count, where: { channel: { above: 'a' } } }],
  ['FILTER_INVALID', '"having" is empty', { metrics: count, having: { metric: 'orderCount' } }],
  ['FILTER_INVALID', 'no number', { metrics: count, having: { metric: 'orderCount', above: 'many' } }],
  ['ORDER_INVALID', 'STATUS', { metrics: count, by: ['channel'], orderBy: [{ dimension: 'status', ...order }] }],
  ['ORDER_INVALID', 'grain', { metrics: count, orderBy: [{ period: true, ...order }] }],
  [
    'ORDER_INVALID',
    'exactly one',
    { metrics: count, by: ['channel'], orderBy: [{ metric: 'orderCount', dimension: 'channel', ...order }] },
  ],
  ['TOP_INVALID', '"by"', { metrics: count, top }],
  ['TOP_INVALID', 'whole number', { metrics: count, by: ['channel'], top: { ...top, count: 0 } }],
  ['TOP_INVALID', 'whole number', { metrics: count, by: ['channel'], top: { ...top, count: 1e22 } }],
  ['SUBTOTALS_INVALID', 'STATUS', { metrics: count, by: ['channel'], subtotals: [['status']] }],
  ['SUBTOTALS_INVALID', 'rows themselves', { metrics: count, by: ['channel'], subtotals: [['channel']] }],
  ['SUBTOTALS_INVALID', 'twice', { metrics: count, by: ['channel', 'status'], subtotals: [['channel'], ['channel']] }],
  ['CURSOR_INVALID', 'not one', { metrics: count, after: 'nonsense' }],
  ['CURSOR_INVALID', 'another request', { metrics: count, after: writeCursor({ request: 'other', range: null, values: [] }) }],
  ['LIMIT_EXCEEDED', '10000', { metrics: count, first: 10_001 }],
  ['LIMIT_EXCEEDED', '"first"', { metrics: count, first: 0 }],
  ['LIMIT_EXCEEDED', 'periods', { metrics: count, grain: 'hour', range: { between: { from: '1990-01-01', until: '2024-01-01' } } }],
  [
    'LIMIT_EXCEEDED',
    'cells',
    { metrics: Array.from({ length: 60 }, (_, index) => ({ key: `k${index}`, metric: 'orderCount', where: null, segments: [] })) },
  ],
]

it.each(wrong)('%s: %s', async (code, said, asked) => {
  const [given] = await answerQuestions({ catalog: shop, warehouse: nowhere, limits: defaultLimits }, [questionOf(asked)], { context: {} })
  expect(given).toBeInstanceOf(Refusals)
  if (!(given instanceof Refusals)) return
  expect(given.refusals.map((refusal) => refusal.code)).toContain(code)
  expect(given.message).toContain(said)
})

it('names every field that is wrong, once each', async () => {
  const asked: Asked = { metrics: ['orderCount', 'refundCount', 'placesListed', 'ticketCount'], by: ['status'], grain: 'month' }
  const [given] = await answerQuestions({ catalog: shop, warehouse: nowhere, limits: defaultLimits }, [questionOf(asked)], { context: {} })
  expect(given instanceof Refusals && given.refusals.map(({ field, metric }) => [field, metric])).toEqual(
    ['refundCount', 'placesListed', 'ticketCount'].map((name) => [name, name]),
  )
})
