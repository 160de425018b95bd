import type { Knex } from 'knex'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catalog } from '../../metrics/index.js'
import { engines } from '../databases/engines.js'
import type { TestEngine } from '../databases/test-engine.js'
import { type AskedDemo, type DemoQuestion, openFilled } from './asked-demo.js'

type Row = Readonly<Record<string, unknown>>

const noon = (day: string): string => `${day}T12:00:00Z`

const channels = ['Ads', 'Radio', 'Friends'].map((name, index) => ({
  id: index + 1,
  name,
  kind: index < 2 ? 'paid' : 'referral',
  order: index,
}))

/** Two campaigns: one for installs on iOS, one for the radio. */
const campaigns: readonly Row[] = [
  { id: 1, channel_id: 1, name: 'Installs', started_on: '2025-03-01', goal: 'installs', platform: 'ios' },
  { id: 2, channel_id: 2, name: 'Morning show', started_on: '2025-03-01', goal: 'sign-ups', platform: null },
]

/** Five come by the campaign, five by friends, and a test user; all pay first in April, but the last two friends in May. */
const users: readonly Row[] = Array.from({ length: 11 }, (_, index) => ({
  ...{ id: index + 1, plan: 'free', platform: 'ios', country: 'DE', is_test: index === 10, created_at: noon('2025-03-20') },
  ...{ channel_id: index < 5 || index === 10 ? 1 : 3, campaign_id: index < 5 ? 1 : null },
  first_paid_at: noon(index === 8 || index === 9 ? '2025-05-02' : '2025-04-10'),
}))

const spend = { country: 'DE', currency: 'EUR', impressions: 0, clicks: 0, installs_reported: 0 }

/** Seven installs and two removals in April: user 1 on two devices, user 2 once more after a removal, and the test user. One comes in March and goes in April. */
const installs: readonly Row[] = [
  { user_id: 1, device_id: 'a', installed_at: noon('2025-04-01') },
  { user_id: 1, device_id: 'b', installed_at: noon('2025-04-02') },
  { user_id: 2, device_id: 'c', installed_at: noon('2025-04-02'), uninstalled_at: noon('2025-04-05') },
  { user_id: 2, device_id: 'c', installed_at: noon('2025-04-08') },
  { user_id: null, device_id: 'd', installed_at: noon('2025-04-09') },
  { user_id: 3, device_id: 'a', installed_at: noon('2025-04-10') },
  { user_id: 11, device_id: 't', installed_at: noon('2025-04-10') },
  { user_id: 4, device_id: 'e', installed_at: noon('2025-03-10'), uninstalled_at: noon('2025-04-20') },
]

/** Twelve come in March; eight are marketing qualified, six of them in April; four sales qualified, and one of the product's own. */
const leads: readonly Row[] = Array.from({ length: 12 }, (_, index) => ({
  ...{ id: index + 1, created_at: noon('2025-03-15'), channel_id: 1, country: 'DE' },
  mql_at: index < 2 ? noon('2025-03-30') : index < 8 ? noon('2025-04-03') : null,
  pql_at: index === 0 ? noon('2025-04-04') : null,
  sql_at: index < 4 ? noon('2025-04-20') : null,
}))

/** Three carts: one bought at the second try, one left, one of a guest; an event was delivered twice. */
const events: readonly Row[] = [
  ['cart', 1, 1],
  ['checkout', 1, 1],
  ['checkout', 1, 1],
  ['purchase', 1, 1],
  ['cart', 2, 1],
  ['cart', 3, null],
  ['cart', 4, 11],
].map(([name, cart_id, user_id], index) => {
  const at = `2025-04-10T12:0${index}:00Z`
  return { id: index + 1, delivery: 1, name, cart_id, user_id, at, received_at: at, platform: 'web' }
})

const order = { user_id: 1, status: 'paid', currency: 'EUR', discount: 0, is_test: false }

async function fill(knex: Knex): Promise<void> {
  await knex.batchInsert('channels', channels)
  await knex.batchInsert('campaigns', campaigns)
  await knex.batchInsert('users', users)
  await knex.batchInsert('ad_spend', [
    { ...spend, campaign_id: 1, day: '2025-04-01', spend: 30 },
    { ...spend, campaign_id: 2, day: '2025-04-02', spend: 20 },
  ])
  await knex.batchInsert('acquisition_costs', [{ month: '2025-04-01', channel_id: 1, country: 'DE', currency: 'EUR', cost: 110 }])
  await knex.batchInsert(
    'installs',
    installs.map((install, index) => ({ ...install, id: index + 1, app_version: '2.0', store: 'app store', platform: 'ios' })),
  )
  await knex.batchInsert('leads', leads)
  await knex.batchInsert('events', [...events, { ...events[4], delivery: 2 }])
  await knex.batchInsert('orders', [
    { ...order, id: 1, placed_at: noon('2025-04-10'), amount: 200 },
    { ...order, id: 2, placed_at: noon('2025-04-11'), amount: 70, status: 'cancelled' },
    { ...order, id: 3, placed_at: noon('2025-04-12'), amount: 500, user_id: 7 },
    { ...order, id: 4, placed_at: noon('2025-03-25'), amount: 90, user_id: 2 },
  ])
  await knex.batchInsert('refunds', [{ id: 1, order_id: 4, refunded_at: noon('2025-04-15'), amount: 50 }])
}

const april = { range: { between: { from: '2025-04-01', until: '2025-05-01' } } }

const worksOut = (engine: TestEngine): void => {
  let demo: AskedDemo
  beforeAll(async () => {
    demo = await openFilled(engine, catalog, fill)
  })
  afterAll(() => demo?.close())

  const totals = async (...metrics: readonly string[]) => (await demo.ask({ metrics, ...april })).total?.values.map(({ value }) => value)
  const byGroup = async (metric: string, dimension: string, rest: Partial<DemoQuestion> = {}) => {
    const { rows } = await demo.ask({ metrics: [metric], by: [dimension], ...april, ...rest })
    return Object.fromEntries(rows.map(({ groups: [group], values }) => [group, values[0]?.value]))
  }

  it('30 and 20 for ads and 110 for sales win 8 customers: 20 each', async () => {
    const names = ['adSpend', 'acquisitionSpend', 'newCustomers', 'customerAcquisitionCost'] as const
    expect(await totals(...names)).toEqual([50, 160, 8, 20])
  })

  it('a channel that costs and brings nobody has no cost a customer, one that brings somebody for nothing has 0', async () => {
    expect(await byGroup('customerAcquisitionCost', 'channel')).toEqual({ Ads: 28, Radio: null, Friends: 0 })
    expect(await byGroup('acquisitionSpend', 'channel')).toEqual({ Ads: 140, Radio: 20 })
  })

  it('6 installs and 2 removals are 4 more, whoever installed on whatever device', async () => {
    expect(await totals('installs', 'uninstalls', 'netInstalls')).toEqual([6, 2, 4])
  })

  it('30 for campaigns that want installs, and 6 installs: 5 each, on the one platform too', async () => {
    expect(await totals('costPerInstall')).toEqual([5])
    expect(await byGroup('costPerInstall', 'platform')).toEqual({ ios: 5 })
  })

  it('200 taken and 50 given back of an earlier order, for 50 of ads: 3; nobody came by the radio', async () => {
    expect(await totals('returnOnAdSpend')).toEqual([3])
    expect(await byGroup('returnOnAdSpend', 'campaign')).toEqual({ Installs: 5, 'Morning show': 0 })
  })

  it('a lead counts once a stage, in the month in which it reached it', async () => {
    const names = ['leads', 'marketingQualifiedLeads', 'productQualifiedLeads', 'salesQualifiedLeads'] as const
    expect(await totals(...names)).toEqual([0, 6, 1, 4])
    const { rows } = await demo.ask({ metrics: names, range: { between: { from: '2025-03-01', until: '2025-05-01' } }, grain: 'month' })
    expect(rows.map(({ values }) => values.map(({ value }) => value))).toEqual([
      [12, 2, 0, 0],
      [0, 6, 1, 4],
    ])
  })

  it('three carts, however often somebody tries to buy, and however often an event is delivered', async () => {
    expect(await totals('carts')).toEqual([3])
  })
}

describe.each(engines)('the worked examples of acquisition on $name', (engine) => {
  describe.skipIf(!engine.available)('on a few rows', () => worksOut(engine))
})
