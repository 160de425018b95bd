import { expect, it } from 'vitest'
import { answerQuestions } from '../../src/graphql/answer-questions.js'
import { Refusals } from '../../src/graphql/refusals.js'
import { defaultLimits } from '../../src/request/limits.js'
import type { Warehouse } from '../../src/warehouse/warehouse.js'
import { type Asked, questionOf } from '../cases/asked.js'
import { shop, shopDefinition } from '../cases/shop/catalog.js'
import { oracle } from './oracle.js'
import type { OracleComparison } from './oracle-question.js'

/** A database that must not be asked. */
const nowhere: Warehouse = {
  engine: 'postgres',
  snapshot: () => Promise.reject(new Error('A statement was run.')),
  ping: () => Promise.reject(new Error('The database was asked.')),
  close: async () => undefined,
}

const definition = shopDefinition()
const metrics = ['orderCount']
const order = { direction: 'ascending', nulls: 'last' } as const
const top = { by: 'orderCount', count: 3, direction: 'descending', other: true } as const
const between = (from: string, until: string): Asked => ({ metrics, range: { between: { from, until } } })

const compared = (comparison: OracleComparison, more: Partial<Asked> = { range: { current: 'year' } }): Asked => ({
  metrics: [{ key: 'orderCount', metric: 'orderCount', where: null, segments: [], comparisons: [comparison] }],
  ...more,
})

const wrong: readonly (readonly [code: string, asked: Asked])[] = [
  ['UNKNOWN_METRIC', { metrics: ['orderCuont'] }],
  ['UNKNOWN_METRIC', { metrics, by: ['channel'], top: { ...top, by: 'nothing' } }],
  ['UNKNOWN_DIMENSION', { metrics, by: ['contry'] }],
  ['UNKNOWN_DIMENSION', { metrics, where: { not: { contry: { is: 'FR' } } } }],
  ['UNKNOWN_SEGMENT', { metrics, segments: ['frnch'] }],
  ['UNKNOWN_CALENDAR', { metrics, calendar: 'weeksFrommonday' }],
  ['UNKNOWN_CURRENCY', { metrics: ['revenue'], currency: 'GBP' }],
  ['DIMENSION_NOT_AVAILABLE', { metrics, by: ['product'] }],
  ['DIMENSION_NOT_AVAILABLE', { metrics: ['refundShare'], by: ['status'] }],
  ['DIMENSION_NOT_AVAILABLE', { metrics: ['refundCount'], where: { status: { is: 'paid' } } }],
  ['DIMENSION_NOT_AVAILABLE', { metrics, by: ['status'], orderBy: [{ metric: 'refundCount', ...order }] }],
  ['DIMENSION_NOT_AVAILABLE', { metrics, by: ['channel', 'channel'] }],
  ['SEGMENT_NOT_AVAILABLE', { metrics: ['refundCount'], segments: ['gifts'] }],
  ['GRAIN_NOT_AVAILABLE', { metrics: ['monthlyUnits'], grain: 'day' }],
  ['GRAIN_NOT_AVAILABLE', { metrics: ['contacts'], grain: 'hour' }],
  ['GRAIN_NOT_AVAILABLE', { metrics: ['placesListed'], range: { current: 'year' } }],
  ['RANGE_INVALID', between('2024-01-01', '2024-01-01')],
  ['RANGE_INVALID', between('2024-01-02', '2024-01-01')],
  ['RANGE_INVALID', between('2023-02-29', '2024-01-01')],
  ['RANGE_INVALID', between('2025-13-01', '2026-01-01')],
  ['RANGE_INVALID', between('yesterday', '2024-01-01')],
  ['RANGE_INVALID', { metrics, range: { all: true, current: 'day' } }],
  ['RANGE_INVALID', { metrics, range: { last: { count: 0, unit: 'day' } } }],
  ['COMPARISON_INVALID', compared({})],
  ['COMPARISON_INVALID', compared({ named: 'previousPeriod', shift: { count: 1, unit: 'day' } })],
  ['COMPARISON_INVALID', compared({ shift: { count: 0, unit: 'day' } })],
  ['COMPARISON_INVALID', compared({ shift: { count: 1.5, unit: 'day' } })],
  ['COMPARISON_INVALID', compared({ between: { from: '2024-01-02', until: '2024-01-01' } })],
  ['COMPARISON_INVALID', compared({ named: 'samePeriodLastYear', align: 'weekday' })],
  ['COMPARISON_INVALID', compared({ named: 'samePeriodLastYear', align: 'weekday' }, { range: { all: true }, grain: 'month' })],
  ['COMPARISON_INVALID', compared({ named: 'previousPeriod' }, { range: { all: true } })],
  ['TIME_ZONE_INVALID', { metrics, timeZone: 'Europe/Pari' }],
  ['TIME_ZONE_INVALID', { metrics, timeZone: '+02:00' }],
  ['FILTER_INVALID', { metrics, where: { status: { is: 'canceled' } } }],
  ['FILTER_INVALID', { metrics, where: { or: [] } }],
  ['FILTER_INVALID', { metrics, where: {} }],
  ['FILTER_INVALID', { metrics, where: { age: { above: 2.5 } } }],
  ['FILTER_INVALID', { metrics, where: { due: { is: '2023-02-29' } } }],
  ['FILTER_INVALID', { metrics, where: { channel: { above: 'a' } } }],
  ['FILTER_INVALID', { metrics, having: { metric: 'orderCount' } }],
  ['FILTER_INVALID', { metrics, having: { metric: 'orderCount', above: 'many' } }],
  ['ORDER_INVALID', { metrics, by: ['channel'], orderBy: [{ dimension: 'status', ...order }] }],
  ['ORDER_INVALID', { metrics, orderBy: [{ period: true, ...order }] }],
  ['TOP_INVALID', { metrics, top }],
  ['TOP_INVALID', { metrics, by: ['channel'], top: { ...top, count: 0 } }],
  ['SUBTOTALS_INVALID', { metrics, by: ['channel'], subtotals: [['status']] }],
  ['SUBTOTALS_INVALID', { metrics, by: ['channel', 'status'], subtotals: [['channel'], ['channel']] }],
  ['LIMIT_EXCEEDED', { metrics, first: 10_001 }],
  ['LIMIT_EXCEEDED', { ...between('1990-01-01', '2024-01-01'), grain: 'hour' }],
]

it.each(wrong)('%s, from the oracle as from the product: %j', async (code, asked) => {
  const question = questionOf(asked)
  const [given] = await answerQuestions({ catalog: shop, warehouse: nowhere, limits: defaultLimits }, [question], { context: {} })
  const codes = given instanceof Refusals ? given.refusals.map((refusal) => refusal.code) : []
  expect(codes).toContain(code)
  expect(oracle(definition, {}, question, { now: definition.now ?? '' })).toEqual({ refused: code })
})
