import { Decimal } from 'decimal.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catalog } from '../../metrics/index.js'
import type { Answer } from '../../src/rows/answer.js'
import { engines } from '../databases/engines.js'
import type { TestEngine } from '../databases/test-engine.js'
import { type AskedDemo, type DemoQuestion, openDemo } from './asked-demo.js'
import { placeOf } from './same-answer.js'

const gains = ['newMrr', 'reactivatedMrr', 'expansionMrr', 'transferredInMrr']
const losses = ['contractionMrr', 'churnedMrr', 'transferredOutMrr']
const rates = ['churnRate', 'retentionRate', 'revenueChurnRate', 'grossRevenueRetention', 'netRevenueRetention']
const metrics = ['monthlyRecurringRevenue', ...gains, ...losses, ...rates]

const bothYears = { between: { from: '2024-01-01', until: '2026-01-01' } } as const
const dimensions = ['plan', 'country', 'channel', 'channelKind', 'segment', 'billingPeriod']

const questions: readonly (readonly [string, Omit<DemoQuestion, 'metrics'>])[] = [
  ['by month', { range: bothYears, grain: 'month' }],
  ['by quarter', { range: bothYears, grain: 'quarter' }],
  ['by year', { range: bothYears, grain: 'year' }],
  ['over one year', { range: { between: { from: '2025-01-01', until: '2026-01-01' } } }],
  ...dimensions.map((by) => [`by quarter and ${by}`, { range: bothYears, grain: 'quarter', by: [by] }] as const),
  ['by quarter, some plans only', { range: bothYears, grain: 'quarter', where: { plan: { in: ['team', 'business'] } } }],
]

const exactOf = (row: Answer['rows'][number], name: string): Decimal => new Decimal(row.values[metrics.indexOf(name)]?.exact ?? 0)
const totalOf = (row: Answer['rows'][number], names: readonly string[]): Decimal =>
  names.reduce((sum, name) => sum.plus(exactOf(row, name)), new Decimal(0))

const startOf = (row: Answer['rows'][number]): string =>
  new Decimal(row.values[metrics.indexOf('revenueChurnRate')]?.denominator ?? 0).toFixed()

/** What is left over of end − start − gains + losses. */
const leftOver = (row: Answer['rows'][number]): Decimal =>
  exactOf(row, 'monthlyRecurringRevenue').minus(startOf(row)).minus(totalOf(row, gains)).plus(totalOf(row, losses))

const figureOf = (row: Answer['rows'][number], name: string): number | null => row.values[metrics.indexOf(name)]?.value ?? null

const outOfBounds = (row: Answer['rows'][number]): readonly string[] => {
  const [lost, kept, gross, net] = ['churnRate', 'retentionRate', 'grossRevenueRetention', 'netRevenueRetention'].map((name) =>
    figureOf(row, name),
  )
  return [
    ...(gross !== null && gross !== undefined && gross > 1 ? [`gross retention ${gross}`] : []),
    ...(gross !== null && net !== null && Number(net) < Number(gross) ? [`net retention ${net} below gross ${gross}`] : []),
    ...(lost !== null && Math.abs(Number(lost) + Number(kept) - 1) > 1e-12 ? [`kept ${kept} and lost ${lost}`] : []),
  ]
}

const holds = (engine: TestEngine): void => {
  let demo: AskedDemo
  beforeAll(async () => {
    demo = await openDemo(engine, catalog)
  })
  afterAll(() => demo?.close())

  it.each(questions)('%s', async (_, question) => {
    const answer = await demo.ask({ metrics, ...question })
    const rows = [...answer.rows, ...(question.grain ? [] : answer.total ? [answer.total] : [])]
    expect(rows.length).toBeGreaterThan(0)
    const faults = rows.flatMap((row) => [
      ...(leftOver(row).isZero() ? [] : [`${placeOf(row)}: ${leftOver(row)} left over`]),
      ...outOfBounds(row).map((fault) => `${placeOf(row)}: ${fault}`),
    ])
    expect(faults).toEqual([])
    expect(rows.some((row) => !totalOf(row, gains).isZero())).toBe(true)
  })
}

describe.each(engines)('recurring revenue on $name is that of the start with all that changed', (engine) => {
  describe.skipIf(!engine.available)('asked', () => holds(engine))
})
