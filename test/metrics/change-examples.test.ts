import type { Knex } from 'knex'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catalog } from '../../metrics/index.js'
import { engines } from '../databases/engines.js'
import type { TestEngine } from '../databases/test-engine.js'
import { type AskedDemo, openFilled } from './asked-demo.js'

/** Account, from when until when, the price of a month (or of its year), and the plan. */
const stretches: readonly (readonly [
  account: number,
  from: string,
  until: string | null,
  price: number,
  plan?: string,
  billing?: string,
])[] = [
  // Cancels and comes back on one day; goes from one plan to another; leaves in April and comes back in May.
  [1, '2025-01-15', '2025-04-10', 100],
  [1, '2025-04-10', null, 100],
  [2, '2025-01-15', '2025-04-10', 100],
  [2, '2025-04-10', null, 150, 'business'],
  [3, '2025-01-15', '2025-04-20', 100],
  [3, '2025-05-10', null, 100],
  // Had left long before; new for 1,200 a year; pays less.
  [4, '2025-01-15', '2025-02-10', 100],
  [4, '2025-04-05', null, 80],
  [5, '2025-04-12', null, 1200, 'team', 'year'],
  [6, '2025-01-15', '2025-04-15', 100],
  [6, '2025-04-15', null, 60],
  // Gives up one of two; goes up and down again; comes and goes; pays nothing at first.
  [7, '2025-01-15', null, 50],
  [7, '2025-01-15', '2025-04-20', 200, 'business'],
  [8, '2025-01-15', '2025-04-05', 100],
  [8, '2025-04-05', '2025-04-20', 140],
  [8, '2025-04-20', null, 100],
  [9, '2025-04-05', '2025-04-25', 100],
  [10, '2025-01-15', '2025-04-08', 0, 'free'],
  [10, '2025-04-08', null, 30],
]

async function fill(knex: Knex): Promise<void> {
  const subscription = { currency: 'EUR', seats: 1, team: 'onboarding' }
  await knex.batchInsert(
    'subscriptions',
    stretches.map(([account_id, started_on, ended_on, price, plan = 'team', billing_period = 'month'], index) => ({
      ...{ ...subscription, id: index + 1, account_id, plan, billing_period, price, started_on, ended_on },
    })),
  )
}

const within = (from: string, until: string) => ({ range: { between: { from, until } } })
const [march, april] = [within('2025-03-01', '2025-04-01'), within('2025-04-01', '2025-05-01')]
const changes = ['newMrr', 'reactivatedMrr', 'expansionMrr', 'contractionMrr', 'churnedMrr', 'transferredInMrr', 'transferredOutMrr']

const worksOut = (engine: TestEngine): void => {
  let demo: AskedDemo
  beforeAll(async () => {
    demo = await openFilled(engine, catalog, fill)
  })
  afterAll(() => demo?.close())

  const valuesOf = async (metrics: readonly string[], rest: object) =>
    (await demo.ask({ metrics, ...rest })).total?.values.map(({ value }) => value)

  it('750 a month, 130 of new ones (a year of 1,200 is 100), 80 of one who is back, 50 more, 240 less, and 100 gone: 670', async () => {
    expect(await valuesOf(['monthlyRecurringRevenue'], march)).toEqual([750])
    expect(await valuesOf(changes, april)).toEqual([130, 80, 50, 240, 100, 0, 0])
    expect(await valuesOf(['monthlyRecurringRevenue'], april)).toEqual([670])
  })

  it('who changes plans, or gives up one of two, goes over between them', async () => {
    const { rows } = await demo.ask({ metrics: changes, by: ['plan'], ...april })
    expect(rows.map(({ groups, values }) => [...groups, ...values.map(({ value }) => value)])).toEqual([
      ['business', 0, 0, 0, 0, 0, 150, 200],
      ['team', 130, 80, 0, 40, 100, 0, 100],
    ])
  })

  it('what leaves in April and is back in May has not changed over the quarter', async () => {
    expect(await valuesOf(changes, within('2025-05-01', '2025-06-01'))).toEqual([0, 100, 0, 0, 0, 0, 0])
    expect(await valuesOf(changes, within('2025-04-01', '2025-07-01'))).toEqual([130, 80, 50, 240, 0, 0, 0])
  })

  it('of 750 a month 100 are lost, 410 stay, and with 50 more 460', async () => {
    const rates = ['revenueChurnRate', 'grossRevenueRetention', 'netRevenueRetention']
    expect(await valuesOf(rates, april)).toEqual([100 / 750, 410 / 750, 460 / 750])
    expect(await valuesOf(rates, within('2025-01-01', '2025-02-01'))).toEqual([null, null, null])
  })

  it('1 of 6 customers is lost; with three more, one of whom is back, there are 8', async () => {
    expect(await valuesOf(['churnRate', 'retentionRate', 'customersLost', 'activeCustomers'], april)).toEqual([1 / 6, 5 / 6, 1, 8])
  })
}

describe.each(engines)('the worked examples of changing revenue on $name', (engine) => {
  describe.skipIf(!engine.available)('on a few rows', () => worksOut(engine))
})
