import type { Knex } from 'knex'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catalog } from '../../metrics/index.js'
import { engines } from '../databases/engines.js'
import type { TestEngine } from '../databases/test-engine.js'
import { type AskedDemo, type DemoQuestion, openDemo, openFilled } from './asked-demo.js'

const subscription = { plan: 'team', billing_period: 'month', currency: 'EUR', seats: 1, team: 'onboarding' }

/** A hundred customers at 10 a month: 98 from January 2025 on, one who pays 120 a year, one who pays 360 for three years. */
const hundred = Array.from({ length: 100 }, (_, index) => {
  const [billing_period, price] = index === 98 ? ['year', 120] : index === 99 ? ['three years', 360] : ['month', 10]
  return { ...subscription, id: index + 1, account_id: index + 1, billing_period, price, started_on: '2025-01-15', ended_on: null }
})

/** Who leaves in April (1 to 5), leaves and comes back in it (6), pays nothing (101), comes in it (102), comes and leaves again in it (103). */
const changed: readonly Readonly<Record<string, unknown>>[] = [
  ...hundred.map((row) => (row.id <= 6 ? { ...row, ended_on: '2025-04-10' } : row)),
  { ...subscription, id: 106, account_id: 6, price: 10, started_on: '2025-04-20', ended_on: null },
  { ...subscription, id: 101, account_id: 101, price: 0, started_on: '2025-01-15', ended_on: null },
  { ...subscription, id: 102, account_id: 102, price: 10, started_on: '2025-04-05', ended_on: null },
  { ...subscription, id: 103, account_id: 103, price: 10, started_on: '2025-04-05', ended_on: '2025-04-25' },
]

/** Five hundred users of whom each comes once in the 25 days before, and a hundred of them on each of the last three days of November. */
const visits = [
  ...Array.from({ length: 500 }, (_, index) => ({ user: index + 1, day: 3 + (index % 25) })),
  ...[28, 29, 30].flatMap((day) => Array.from({ length: 100 }, (_, index) => ({ user: index + 1 + (day - 28) * 100, day }))),
]

async function fill(knex: Knex): Promise<void> {
  const user = { created_at: '2024-01-01T00:00:00Z', plan: 'team', platform: 'ios', is_test: false }
  await knex.batchInsert('subscriptions', changed)
  await knex.batchInsert(
    'users',
    Array.from({ length: 500 }, (_, index) => ({ ...user, id: index + 1 })),
  )
  await knex.batchInsert(
    'sessions',
    visits.map(({ user: id, day }, index) => {
      const at = `2025-11-${String(day).padStart(2, '0')}T12:00:00Z`
      return { id: index + 1, visitor_id: `v${id}`, user_id: id, started_at: at, ended_at: at, platform: 'ios', received_at: at }
    }),
  )
  await knex('retention_costs').insert({ month: '2025-04-01', team: 'onboarding', currency: 'EUR', cost: 1900 })
}

const within = (from: string, until: string) => ({ range: { between: { from, until } } })
const april = within('2025-04-01', '2025-05-01')

const worksOut = (engine: TestEngine): void => {
  let demo: AskedDemo
  beforeAll(async () => {
    demo = await openFilled(engine, catalog, fill)
  })
  afterAll(() => demo?.close())

  const valuesOf = async (metrics: readonly string[], rest: Omit<DemoQuestion, 'metrics'>) =>
    (await demo.ask({ metrics, ...rest })).total?.values.map(({ value }) => value)

  it('100 customers who pay 10 a month are 1,000 of monthly recurring revenue, however they are billed', async () => {
    const march = within('2025-03-01', '2025-04-01')
    const names = ['monthlyRecurringRevenue', 'annualRecurringRevenue', 'activeCustomers']
    expect(await valuesOf(names, march)).toEqual([1000, 12_000, 100])
    expect(await valuesOf(['monthlyRecurringRevenue'], within('2025-01-01', '2025-04-01'))).toEqual([1000])
  })

  it('recurring revenue by quarter is the value at its end', async () => {
    const { rows } = await demo.ask({ metrics: ['monthlyRecurringRevenue'], ...within('2024-10-01', '2025-07-01'), grain: 'quarter' })
    expect(rows.map(({ values }) => values[0]?.value)).toEqual([0, 1000, 960])
  })

  it('5 of 100 customers leave: churn 5 %, retention 95 %, whoever comes, or leaves and comes back', async () => {
    const names = ['customersLost', 'churnRate', 'retentionRate', 'activeCustomers', 'activeSubscriptions']
    expect(await valuesOf(names, april)).toEqual([5, 0.05, 0.95, 96, 96])
  })

  it('1,900 to keep 95 customers are 20 each', async () => {
    expect(await valuesOf(['retentionCost'], april)).toEqual([20])
  })

  it('100 daily of 500 monthly active users are 20 %', async () => {
    const names = ['dailyActiveUsers', 'monthlyActiveUsers', 'stickiness']
    expect(await valuesOf(names, within('2025-11-28', '2025-12-01'))).toEqual([100, 500, 0.2])
  })

  it('nobody at the start: no rate', async () => {
    expect(await valuesOf(['churnRate', 'retentionRate'], within('2024-12-01', '2025-01-01'))).toEqual([null, null])
  })
}

/** Of the demo company: whoever is there at the start is kept or lost, in every group, at every grain. */
const addsUp = (engine: TestEngine): void => {
  let demo: AskedDemo
  beforeAll(async () => {
    demo = await openDemo(engine, catalog)
  })
  afterAll(() => demo?.close())

  const both = within('2024-01-01', '2026-01-01')
  it.each([
    ['by month', { ...both, grain: 'month' }],
    ['by month and plan', { ...both, grain: 'month', by: ['plan'] }],
    ['by quarter, country and team', { ...both, grain: 'quarter', by: ['country', 'team'] }],
    ['by week, of one segment', { ...within('2025-08-01', '2025-12-01'), grain: 'week', where: { segment: { is: 'enterprise' } } }],
    ['without a grain, by billing period', { ...within('2025-03-10', '2025-09-20'), by: ['billingPeriod'] }],
  ] as const)('kept and lost are those at the start, %s', async (_, question) => {
    const { rows, total } = await demo.ask({ metrics: ['retentionRate', 'churnRate', 'customersLost'], ...question })
    expect(rows.length).toBeGreaterThan(0)
    for (const { values } of [...rows, ...(total ? [total] : [])]) {
      const [kept, lost, count] = values
      expect(Number(kept?.numerator) + Number(lost?.numerator)).toBe(Number(kept?.denominator))
      expect(lost?.denominator).toBe(kept?.denominator)
      expect(count?.exact).toBe(lost?.numerator)
    }
  })
}

describe.each(engines)('the worked examples on $name', (engine) => {
  describe.skipIf(!engine.available)('on a few rows', () => worksOut(engine))
  describe.skipIf(!engine.available)('on the demo company', () => addsUp(engine))
})
