import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catalog } from '../../metrics/index.js'
import { engines } from '../databases/engines.js'
import { type AskedDemo, type DemoQuestion, openDemo } from './asked-demo.js'
import { comparable } from './same-answer.js'
import { shapes } from './shapes.js'
import { timedShapes } from './timed-shapes.js'

const levels = ['monthlyRecurringRevenue', 'activeCustomers', 'customersLost']
const sales = ['orders', 'revenue', 'refunds', 'netRevenue']
const last = (count: number, unit: 'day' | 'week' | 'month' | 'quarter') => ({ range: { last: { count, unit } } }) as const

const questions: readonly (readonly [name: string, question: DemoQuestion])[] = [
  ...shapes.map(({ name, question, metrics }) => [`all metrics ${name}`, { metrics, ...question }] as const),
  ...timedShapes.map(({ name, question, metrics }) => [`all metrics of edges and windows ${name}`, { metrics, ...question }] as const),
  [
    'weeks of a far zone, from Sunday',
    { metrics: sales, ...last(9, 'week'), grain: 'week', timeZone: 'Pacific/Auckland', calendar: 'weeksFromSunday' },
  ],
  ['quarters in yen by channel', { metrics: sales, ...last(8, 'quarter'), grain: 'quarter', by: ['channel'], currency: 'JPY' }],
  [
    'days of a segment',
    { metrics: [...sales, 'netPromoterScore'], ...last(60, 'day'), grain: 'day', segments: ['payingPlans', 'mobileUsers'] },
  ],
  [
    'edges and windows in weeks of a far zone, from Sunday, in yen',
    {
      ...{ metrics: [...levels, 'monthlyActiveUsers', 'stickiness', 'storeRatingToDate', 'churnRate'], ...last(9, 'week'), grain: 'week' },
      ...{ timeZone: 'Pacific/Auckland', calendar: 'weeksFromSunday', by: ['country'], currency: 'JPY' },
    },
  ],
  [
    'the top three and the rest, with subtotals',
    {
      ...{ metrics: [...sales, 'averageOrderValue'], ...last(12, 'month'), grain: 'month', by: ['country', 'plan'] },
      top: { count: 3, by: 'revenue', direction: 'descending', other: true },
      subtotals: [['country'], []],
    },
  ],
  [
    'odd names, from the largest',
    {
      ...{ metrics: ['visits', 'organicShare', 'sessionDurationMedian'], by: ['channel', 'platform'] },
      orderBy: [{ metric: 'sessionDurationMedian', direction: 'descending', nulls: 'first' }],
      where: { not: { channel: { contains: 'ads' } } },
    },
  ],
]

describe.skipIf(engines.some(({ available }) => !available))('PGlite and PostgreSQL give the same answer', () => {
  let demos: readonly AskedDemo[] = []
  beforeAll(async () => {
    demos = await Promise.all(engines.map((engine) => openDemo(engine, catalog)))
  })
  afterAll(() => Promise.all(demos.map((demo) => demo.close())))

  it.each(questions)('%s', async (_, question) => {
    const [one, ...others] = await Promise.all(demos.map(async ({ ask }) => comparable(await ask(question))))
    expect(one?.rows.length).toBeGreaterThan(0)
    for (const other of others) expect(other).toEqual(one)
  })
})
