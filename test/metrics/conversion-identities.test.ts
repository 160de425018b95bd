import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catalog } from '../../metrics/index.js'
import type { AnswerRow } from '../../src/rows/answer.js'
import { engines } from '../databases/engines.js'
import type { TestEngine } from '../databases/test-engine.js'
import { type AskedDemo, type DemoQuestion, openDemo } from './asked-demo.js'
import { placeOf } from './same-answer.js'

/** Each rate, and the count of what it is a share of where that is a metric: what has been decided and what waits together. */
const ofLeads = { leadToMqlRate: 'leads', mqlToSqlRate: 'marketingQualifiedLeads', sqlToCustomerRate: 'salesQualifiedLeads' }
const ofTrials = { trialConversionRate: 'trialsStarted' }
const ofUsers = {
  ...{ day1Retention: null, day7Retention: null, day30Retention: null, day90Retention: null, annualRetention: null },
  ...{ customerConversionRate: null },
}
const ofOrders = { repeatPurchaseRate: null, lifetimeRepeatRate: null, cartAbandonmentRate: null }
const wholes = { ...ofLeads, ...ofTrials, ...ofUsers, ...ofOrders }

const bothYears = { between: { from: '2024-01-01', until: '2026-01-01' } } as const
const lastYear = { between: { from: '2025-01-01', until: '2026-01-01' } } as const
const alone = (by: readonly string[]) => ({ by, subtotals: by.map((one) => [one]) })

const questions: readonly (readonly [string, object, Omit<DemoQuestion, 'metrics'>])[] = [
  ['all by month', wholes, { range: bothYears, grain: 'month' }],
  ['all by quarter, channel and country', wholes, { range: bothYears, grain: 'quarter', ...alone(['channel', 'country']) }],
  [
    'all by year, of two channels',
    wholes,
    { range: bothYears, grain: 'year', by: ['country'], where: { channelKind: { in: ['paid', 'organic'] } } },
  ],
  ['leads by week, channel and campaign', ofLeads, { range: lastYear, grain: 'week', ...alone(['channelKind', 'campaign']) }],
  ['trials by week and plan', ofTrials, { range: lastYear, grain: 'week', ...alone(['plan', 'channelKind']) }],
  ['users by month, plan and platform', ofUsers, { range: lastYear, grain: 'month', ...alone(['plan', 'platform', 'campaign']) }],
  [
    'users by day',
    ofUsers,
    { range: { between: { from: '2025-11-20', until: '2026-01-01' } }, grain: 'day', timeZone: 'America/New_York' },
  ],
  [
    'orders and carts by month, plan and platform',
    ofOrders,
    { range: lastYear, grain: 'month', ...alone(['plan', 'platform', 'channelKind']) },
  ],
]

/** What is wrong with a share: it is none, or what waits is lost. */
function shareFaults(row: AnswerRow, rate: string, whole: string | null, metrics: readonly string[]): readonly string[] {
  const [share, all] = [rate, whole].map((name) => row.values[metrics.indexOf(name ?? '')])
  const [value, part, base] = [share?.value ?? null, Number(share?.numerator), Number(share?.denominator)]
  const counted = base + Number(share?.openWindow ?? 0)
  return [
    ...(value !== null && (value < 0 || value > 1 || part > base) ? [`${rate}: ${part} of ${base}`] : []),
    ...((value === null) === (base === 0) ? [] : [`${rate}: ${value} of ${base}`]),
    ...(whole === null || counted === Number(all?.exact) ? [] : [`${rate}: ${counted} of ${all?.exact} ${whole}`]),
  ]
}

const holds = (engine: TestEngine): void => {
  let demo: AskedDemo
  beforeAll(async () => {
    demo = await openDemo(engine, catalog)
  })
  afterAll(() => demo?.close())

  it.each(questions)('%s', async (_, asked, question) => {
    const pairs: readonly (readonly [string, string | null])[] = Object.entries(asked)
    const metrics = [...new Set(pairs.flat())].filter((name) => name !== null)
    const { rows, total } = await demo.ask({ metrics, ...question })
    const all = [...rows, ...(total === null ? [] : [total])]
    const faults = all.flatMap((row) =>
      pairs.flatMap(([rate, whole]) => shareFaults(row, rate, whole, metrics).map((fault) => `${row.kind} ${placeOf(row)}: ${fault}`)),
    )
    expect(faults).toEqual([])
    const met = pairs.filter(([rate]) => all.some((row) => Number(row.values[metrics.indexOf(rate)]?.value) > 0))
    expect(met.length).toBeGreaterThanOrEqual(asked === wholes ? pairs.length : 1)
  })
}

describe.each(engines)('a conversion on $name counts each once, now or when it is decided', (engine) => {
  describe.skipIf(!engine.available)('asked', () => holds(engine))
})
