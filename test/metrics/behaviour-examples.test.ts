import type { Knex } from 'knex'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catalog } from '../../metrics/index.js'
import { engines } from '../databases/engines.js'
import type { TestEngine } from '../databases/test-engine.js'
import { type AskedDemo, openFilled } from './asked-demo.js'

type Row = Readonly<Record<string, unknown>>

const noon = (day: string): string => `${day}T12:00:00Z`

/** Begun in March, and paid for after ten days, a second before thirty days are over, then, and never; and one whose days run. */
const trials: readonly Row[] = [
  { started_at: noon('2025-03-01'), converted_at: noon('2025-03-11') },
  { started_at: noon('2025-03-01'), converted_at: '2025-03-31T11:59:59Z' },
  { started_at: noon('2025-03-01'), converted_at: noon('2025-03-31') },
  { started_at: noon('2025-03-31'), converted_at: null },
  { started_at: noon('2025-12-20'), converted_at: noon('2025-12-22') },
]

/** Ten leads of March: five become marketing qualified in time, three of them sales qualified, of whom one is won; one is qualified too late. */
const leads: readonly Row[] = Array.from({ length: 10 }, (_, index) => ({
  created_at: noon('2025-03-15'),
  mql_at: index < 5 ? noon('2025-04-01') : index === 5 ? noon('2025-04-14') : null,
  sql_at: index < 3 ? noon('2025-04-20') : null,
  won_at: index === 0 ? noon('2025-05-20') : null,
}))

/** User, day, and how it went: in April one orders twice, one again, two once, of whom one cancels a second. */
const orders: readonly (readonly [user: number, day: string, status: string])[] = [
  [1, '2025-04-02', 'paid'],
  [1, '2025-04-20', 'paid'],
  [2, '2025-03-02', 'paid'],
  [2, '2025-04-03', 'paid'],
  [3, '2025-04-04', 'paid'],
  [4, '2025-04-05', 'cancelled'],
  [4, '2025-04-06', 'paid'],
]

/** Five carts: two are bought, one is left at the checkout, one at once, and one is paid for when seven days are over. */
const events: readonly Row[] = [
  ...[1, 2].flatMap((cart_id) =>
    ['cart', 'checkout', 'payment', 'purchase'].map((name, step) => ({ cart_id, name, at: `2025-04-10T12:${step}0:00Z` })),
  ),
  ...['cart', 'checkout'].map((name, step) => ({ cart_id: 3, name, at: `2025-04-10T13:${step}0:00Z` })),
  { cart_id: 4, name: 'cart', at: noon('2025-04-10') },
  ...['cart', 'checkout'].map((name, step) => ({ cart_id: 5, name, at: `2025-04-10T14:${step}0:00Z` })),
  ...['payment', 'purchase'].map((name, step) => ({ cart_id: 5, name, at: `2025-04-17T14:0${step}:00Z` })),
]

/** Who signs up when: four in June, and in the last months four and two. */
const signUps = [
  '2025-06-01',
  '2025-06-01',
  '2025-06-01',
  '2025-06-01',
  ...Array.from({ length: 4 }, () => '2025-10-05'),
  '2025-11-05',
  '2025-11-05',
]

/** Of those of June one comes as soon as a day is over and one just before two are; one a moment early, one late. Of those of October two come in November, three in December. */
const sessions: readonly (readonly [user: number, at: string])[] = [
  [1, '2025-06-02T12:00:00Z'],
  [2, '2025-06-03T11:59:59Z'],
  [3, '2025-06-02T11:59:59Z'],
  [4, '2025-06-03T12:00:00Z'],
  [5, noon('2025-11-02')],
  [6, noon('2025-11-30')],
  ...[5, 6, 7].map((user) => [user, noon('2025-12-10')] as const),
]

async function fill(knex: Knex): Promise<void> {
  const numbered = (rows: readonly Row[], more: Row) => rows.map((row, index) => ({ ...more, ...row, id: index + 1 }))
  await knex.batchInsert('trials', numbered(trials, { plan: 'team' }))
  await knex.batchInsert('leads', numbered(leads, {}))
  await knex.batchInsert(
    'events',
    numbered(
      events.map((row) => ({ ...row, received_at: row.at })),
      { delivery: 1, platform: 'web' },
    ),
  )
  await knex.batchInsert(
    'orders',
    orders.map(([user_id, day, status], index) => ({
      id: index + 1,
      user_id,
      placed_at: noon(day),
      status,
      currency: 'EUR',
      amount: 10,
      discount: 0,
      is_test: false,
    })),
  )
  await knex.batchInsert(
    'users',
    numbered(
      signUps.map((day) => ({ created_at: noon(day) })),
      { plan: 'free', platform: 'web', is_test: false },
    ),
  )
  await knex.batchInsert(
    'sessions',
    sessions.map(([user_id, at], index) => ({
      id: index + 1,
      user_id,
      visitor_id: `v${user_id}`,
      started_at: at,
      ended_at: at,
      received_at: at,
      platform: 'web',
    })),
  )
}

const within = (from: string, until: string) => ({ range: { between: { from, until } } })
const [march, april] = [within('2025-03-01', '2025-04-01'), within('2025-04-01', '2025-05-01')]

const worksOut = (engine: TestEngine): void => {
  let demo: AskedDemo
  beforeAll(async () => {
    demo = await openFilled(engine, catalog, fill)
  })
  afterAll(() => demo?.close())

  const valuesOf = async (metrics: readonly string[], rest: object) =>
    (await demo.ask({ metrics, ...rest })).total?.values.map(({ value }) => value)
  const openOf = async (metrics: readonly string[], rest: object) =>
    (await demo.ask({ metrics, ...rest })).total?.values.map(({ openWindow }) => openWindow)

  it('2 of 4 trials are paid for in time; one whose days run is in neither', async () => {
    expect(await valuesOf(['trialConversionRate'], march)).toEqual([0.5])
    const december = within('2025-12-01', '2026-01-01')
    expect([await valuesOf(['trialConversionRate'], december), await openOf(['trialConversionRate'], december)]).toEqual([[null], [1]])
  })

  it('5 of 10 leads are qualified, 3 of 6 for sales, 1 of 3 won: each counts when it began to wait', async () => {
    expect(await valuesOf(['leadToMqlRate'], march)).toEqual([0.5])
    expect(await valuesOf(['mqlToSqlRate', 'sqlToCustomerRate'], april)).toEqual([0.5, 1 / 3])
    const { funnel } = await demo.query<{ readonly funnel: unknown }>(
      '{ funnel(name: leadStages, range: {between: {from: "2025-03-01", until: "2025-04-01"}}) { total { steps { entities dropOff } } } }',
    )
    const steps = [
      [10, null],
      [6, 4],
      [3, 3],
      [1, 2],
    ].map(([entities, dropOff]) => ({ entities, dropOff }))
    expect(funnel).toEqual({ total: { steps } })
  })

  it('1 of 4 customers orders twice in April, 2 of 4 not for the first time', async () => {
    expect(await valuesOf(['repeatPurchaseRate', 'lifetimeRepeatRate', 'repeatOrders'], april)).toEqual([0.25, 0.5, 2])
  })

  it('2 of 5 carts are bought: 60 % are not', async () => {
    expect(await valuesOf(['cartAbandonmentRate'], april)).toEqual([0.6])
    const { funnel } = await demo.query<{ readonly funnel: unknown }>(
      '{ funnel(name: checkout, range: {between: {from: "2025-04-01", until: "2025-05-01"}}) { total { steps { entities fromPrevious medianTime } openWindow } } }',
    )
    const steps = [
      [5, null, null],
      [4, 0.8, 600],
      [2, 0.5, 600],
      [2, 1, 600],
    ].map(([entities, fromPrevious, medianTime]) => ({ entities, fromPrevious, medianTime }))
    expect(funnel).toEqual({ total: { steps, openWindow: 0 } })
  })

  it('2 of 4 come back on the day after: from 24 to 48 hours later', async () => {
    expect(await valuesOf(['day1Retention', 'day7Retention'], within('2025-06-01', '2025-07-01'))).toEqual([0.5, 0])
  })

  it('of 4 who sign up in October 2 are back in November; what December will be nobody knows', async () => {
    const { retention } = await demo.query<{ readonly retention: { readonly cohorts: readonly { readonly cells: readonly object[] }[] } }>(
      '{ retention(name: appRetention, range: {between: {from: "2025-10-01", until: "2025-12-01"}}, grain: MONTH, offsets: 2) { cohorts { size cells { value entitiesSoFar isComplete } } } }',
    )
    const cell = (value: number | null, entitiesSoFar: number | null) => ({ value, entitiesSoFar, isComplete: value !== null })
    expect(retention.cohorts).toEqual([
      { size: 4, cells: [cell(1, 4), cell(0.5, 2), cell(null, 3)] },
      { size: 2, cells: [cell(1, 2), cell(null, 0), cell(null, null)] },
    ])
  })
}

describe.each(engines)('the worked examples of behaviour on $name', (engine) => {
  describe.skipIf(!engine.available)('on a few rows', () => worksOut(engine))
})
