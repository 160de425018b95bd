import type { Knex } from 'knex'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catalog } from '../../metrics/index.js'
import { engines } from '../databases/engines.js'
import type { TestEngine } from '../databases/test-engine.js'
import { type AskedDemo, openFilled } from './asked-demo.js'

type Row = Readonly<Record<string, unknown>>

const noon = (day: string): string => `${day}T12:00:00Z`
const months = ['2024-12', ...Array.from({ length: 11 }, (_, month) => `2025-${String(month + 1).padStart(2, '0')}`)]

/** One who paid first 1,825 days before he left in November; three who have paid since last December; two new customers of November; five who never paid, of whom one is long gone, and one who comes later. */
const users: readonly Row[] = [
  { created_at: noon('2020-11-01'), first_paid_at: noon('2020-11-15'), deleted_at: noon('2025-11-14') },
  ...[2, 3, 4].map(() => ({ created_at: noon('2024-12-01'), first_paid_at: noon('2024-12-15') })),
  { created_at: noon('2025-11-02'), first_paid_at: noon('2025-11-03') },
  { created_at: noon('2025-06-02'), first_paid_at: noon('2025-11-20') },
  ...['2025-01-05', '2025-11-30', '2023-05-05'].map((day) => ({ created_at: noon(day) })),
  { created_at: noon('2025-02-05'), deleted_at: noon('2025-11-10') },
  { created_at: noon('2025-02-05'), deleted_at: noon('2025-10-31') },
  { created_at: noon('2025-12-01') },
]

/** Five years at 10,000 of who has left; of the three a month at 2,500 together. */
const orders: readonly Row[] = [
  ...[2020, 2021, 2022, 2023, 2024].map((year) => ({ user_id: 1, placed_at: noon(`${year}-11-15`), amount: 10_000 })),
  ...months.flatMap((month) =>
    [833.33, 833.33, 833.34].map((amount, index) => ({ user_id: index + 2, placed_at: noon(`${month}-15`), amount })),
  ),
]

async function fill(knex: Knex): Promise<void> {
  const user = { plan: 'team', platform: 'web', country: 'DE', is_test: false, first_paid_at: null, deleted_at: null }
  await knex('channels').insert({ id: 1, name: 'Ads', kind: 'paid', order: 1 })
  await knex.batchInsert(
    'users',
    users.map((row, index) => ({ ...user, ...row, id: index + 1, channel_id: 1 })),
  )
  const order = { status: 'paid', currency: 'EUR', discount: 0, is_test: false }
  await knex.batchInsert(
    'orders',
    orders.map((row, index) => ({ ...order, ...row, id: index + 1 })),
  )
  await knex('acquisition_costs').insert({ month: '2025-11-01', channel_id: 1, country: 'DE', currency: 'EUR', cost: 40_000 })
}

const november = { range: { between: { from: '2025-11-01', until: '2025-12-01' } } }

const worksOut = (engine: TestEngine): void => {
  let demo: AskedDemo
  beforeAll(async () => {
    demo = await openFilled(engine, catalog, fill)
  })
  afterAll(() => demo?.close())

  const valuesOf = async (metrics: readonly string[], rest: object = november) =>
    (await demo.ask({ metrics, ...rest })).total?.values.map(({ value }) => value)

  it('10,000 a year for five years are 50,000, in each of the three forms', async () => {
    expect(await valuesOf(['lifetimeValueObserved', 'lifetimeValuePurchases', 'lifetimeValueArpu'])).toEqual([50_000, 50_000, 50_000])
  })

  it('40,000 to win two are 20,000 each: a customer is worth 2.5 times that', async () => {
    expect(await valuesOf(['customerAcquisitionCost', 'lifetimeValueToCost'])).toEqual([20_000, 2.5])
    const { rows } = await demo.ask({ metrics: ['lifetimeValueToCost'], by: ['channel'], ...november })
    expect(rows.map(({ groups, values }) => [groups[0], values[0]?.value])).toEqual([['Ads', 2.5]])
  })

  it('2 of 6 who had not paid before do so in November, whoever left before and comes after', async () => {
    const { total } = await demo.ask({ metrics: ['customerConversionRate'], ...november })
    const [rate] = total?.values ?? []
    expect([rate?.numerator, rate?.denominator, rate?.value]).toEqual(['2', '6', 1 / 3])
  })

  it('nobody left: nothing observed; nobody won: no cost to compare with', async () => {
    const october = { range: { between: { from: '2025-10-01', until: '2025-11-01' } } }
    expect(await valuesOf(['lifetimeValueObserved', 'lifetimeValuePurchases', 'lifetimeValueToCost'], october)).toEqual([null, null, null])
  })
}

describe.each(engines)('the worked examples of lifetime value on $name', (engine) => {
  describe.skipIf(!engine.available)('on a few rows', () => worksOut(engine))
})
