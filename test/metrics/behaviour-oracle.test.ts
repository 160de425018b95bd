import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkout } from '../../metrics/checkout.js'
import { catalog } from '../../metrics/index.js'
import { leadStages } from '../../metrics/lead-stages.js'
import { catalog as declare, metric } from '../../src/definition/index.js'
import { questionOf } from '../cases/asked.js'
import { pgliteEngine } from '../databases/pglite-database.js'
import { demoTables } from '../oracle/demo-tables.js'
import { differenceOf } from '../oracle/difference.js'
import { oracle } from '../oracle/oracle.js'
import { type AskedDemo, type DemoQuestion, openDemo } from './asked-demo.js'

const description = 'A step of a shipped funnel.'
const { reached, timeTo } = checkout
const { reached: stage, timeTo: timeToStage } = leadStages
const steps = [
  metric({ name: 'cartReached', description, numerator: reached.cart }),
  metric({ name: 'checkoutReached', description, numerator: reached.checkout }),
  metric({ name: 'paymentReached', description, numerator: reached.payment }),
  metric({ name: 'purchaseReached', description, numerator: reached.purchase }),
  metric({ name: 'checkoutTime', description, numerator: timeTo.checkout }),
  metric({ name: 'purchaseTime', description, numerator: timeTo.purchase }),
  metric({ name: 'leadReached', description, numerator: stage.lead }),
  metric({ name: 'mqlReached', description, numerator: stage.mql }),
  metric({ name: 'sqlReached', description, numerator: stage.sql }),
  metric({ name: 'customerReached', description, numerator: stage.customer }),
  metric({ name: 'sqlTime', description, numerator: timeToStage.sql }),
  metric({ name: 'customerTime', description, numerator: timeToStage.customer }),
]
/** The demo catalogue with the steps of its funnels as metrics, so that the oracle can be asked for them. */
const definition = declare({ ...catalog, metrics: [...catalog.metrics, ...steps] })

const revenue = [
  ...['newMrr', 'reactivatedMrr', 'expansionMrr', 'contractionMrr', 'churnedMrr', 'transferredInMrr', 'transferredOutMrr'],
  ...['revenueChurnRate', 'netRevenueRetention', 'grossRevenueRetention'],
]
const lifetime = ['lifetimeValueObserved', 'lifetimeValuePurchases', 'lifetimeValueArpu']
const repeated = ['repeatPurchaseRate', 'lifetimeRepeatRate', 'repeatOrders']
const carts = ['cartAbandonmentRate', 'cartReached', 'checkoutReached', 'paymentReached', 'purchaseReached', 'checkoutTime', 'purchaseTime']
const stages = ['leadReached', 'mqlReached', 'sqlReached', 'customerReached', 'sqlTime', 'customerTime', 'leadToMqlRate']

const bothYears = { between: { from: '2024-01-01', until: '2026-01-01' } } as const
const lastYear = { between: { from: '2025-01-01', until: '2026-01-01' } } as const

const questions: readonly (readonly [string, readonly string[], Omit<DemoQuestion, 'metrics'>])[] = [
  ['changes of revenue by month', revenue, { range: bothYears, grain: 'month' }],
  [
    'changes of revenue by quarter, plan and country',
    revenue,
    { range: bothYears, grain: 'quarter', by: ['plan', 'country'], subtotals: [['plan'], ['country']] },
  ],
  [
    'changes of revenue over a year by channel, billing and segment',
    revenue,
    { range: lastYear, by: ['channel', 'billingPeriod', 'segment'] },
  ],
  [
    'who comes back soon, by quarter and channel',
    ['day1Retention', 'day7Retention', 'day30Retention'],
    { range: lastYear, grain: 'quarter', by: ['channel'] },
  ],
  [
    'who comes back late, by quarter and platform',
    ['day90Retention', 'annualRetention'],
    { range: bothYears, grain: 'quarter', by: ['platform'] },
  ],
  [
    'who comes back, some users by plan and country',
    ['day7Retention', 'annualRetention'],
    { range: { all: true }, by: ['plan', 'country'], where: { channelKind: { in: ['paid', 'organic'] } } },
  ],
  ['lifetime values by month', lifetime, { range: bothYears, grain: 'month' }],
  ['lifetime values by channel and plan', lifetime, { range: lastYear, by: ['channel', 'plan'] }],
  [
    'lifetime value to cost by quarter and kind of channel',
    ['lifetimeValueToCost', 'customerConversionRate'],
    { range: bothYears, grain: 'quarter', by: ['channelKind'] },
  ],
  [
    'who pays for the first time, by month and platform',
    ['customerConversionRate'],
    { range: bothYears, grain: 'month', by: ['platform'] },
  ],
  ['who orders again, by month', repeated, { range: bothYears, grain: 'month' }],
  [
    'who orders again, by quarter, country and platform',
    repeated,
    { range: lastYear, grain: 'quarter', by: ['country', 'platform'], subtotals: [['country']] },
  ],
  ['carts by month and platform', carts, { range: bothYears, grain: 'month', by: ['platform'] }],
  ['stages of leads by quarter and channel', stages, { range: bothYears, grain: 'quarter', by: ['channel'] }],
]

describe('what the generator does not count is what the oracle reads in its rows', () => {
  const tables = demoTables()
  let demo: AskedDemo
  beforeAll(async () => {
    demo = await openDemo(pgliteEngine, definition)
  })
  afterAll(() => demo?.close())

  it.each(questions)('%s', async (_, metrics, question) => {
    const told = oracle(definition, tables, questionOf({ metrics, ...question }), { now: definition.now ?? '' })
    if ('refused' in told) return expect.fail(told.refused)
    const answer = await demo.ask({ metrics, ...question })
    expect(differenceOf(answer, told)).toBeNull()
    expect(answer.rows.length).toBeGreaterThan(0)
  })
})
