import { type ExampleWorld, each, many, noon, within } from './example-world.js'

const user = (id: number, more: object = {}) => ({
  ...{ id, plan: 'free', platform: 'ios', country: 'DE', is_test: false, created_at: noon('2025-06-20'), channel_id: 2 },
  ...more,
})

/** Ten of June, of whom the first five come by the campaign; eight pay first in July, the last two in August; and a test user. */
const users = [
  ...many(10, (index) =>
    user(1001 + index, { campaign_id: index < 5 ? 1 : null, first_paid_at: noon(index < 8 ? '2025-07-10' : '2025-08-02') }),
  ),
  user(1011, { is_test: true, first_paid_at: noon('2025-07-10') }),
]

const install = (user_id: number, device_id: string, from: string, until: string | null = null) => ({
  ...{ user_id, device_id, installed_at: noon(from), uninstalled_at: until === null ? null : noon(until) },
  ...{ app_version: '2.0', store: 'app store', platform: 'ios' },
})

const order = { status: 'paid', currency: 'EUR', discount: 0, is_test: false }
const spend = { country: 'DE', currency: 'EUR', impressions: 0, clicks: 0, installs_reported: 0 }

/** July 2025: what ads and sales cost, whom they win, who installs the app and what they buy. */
export const campaigns: ExampleWorld = {
  rows: {
    channels: [
      { id: 2, name: 'Ads', kind: 'paid', order: 2 },
      { id: 3, name: 'Radio', kind: 'paid', order: 3 },
    ],
    campaigns: [
      { id: 1, channel_id: 2, name: 'Installs', started_on: '2025-06-01', goal: 'installs', platform: 'ios' },
      { id: 2, channel_id: 3, name: 'Morning show', started_on: '2025-06-01', goal: 'sign-ups', platform: null },
    ],
    users,
    ad_spend: [
      { ...spend, campaign_id: 1, day: '2025-07-01', spend: 30 },
      { ...spend, campaign_id: 2, day: '2025-07-02', spend: 20 },
    ],
    acquisition_costs: [{ month: '2025-07-01', channel_id: 2, country: 'DE', currency: 'EUR', cost: 110 }],
    installs: [
      ...[install(1001, 'a', '2025-07-01'), install(1001, 'b', '2025-07-02'), install(1002, 'c', '2025-07-02', '2025-07-05')],
      ...[install(1002, 'c', '2025-07-08'), install(1003, 'd', '2025-07-09'), install(1004, 'e', '2025-07-10')],
      ...[install(1011, 't', '2025-07-10'), install(1005, 'f', '2025-06-10', '2025-07-20')],
    ],
    orders: [
      { ...order, id: 100_002, user_id: 1002, placed_at: noon('2025-06-25'), amount: 90 },
      { ...order, user_id: 1001, placed_at: noon('2025-07-10'), amount: 200 },
      { ...order, user_id: 1007, placed_at: noon('2025-07-12'), amount: 500 },
    ],
    refunds: [{ order_id: 100_002, refunded_at: noon('2025-07-15'), amount: 50 }],
  },
  questions: each(
    [
      ...['adSpend', 'acquisitionSpend', 'newCustomers', 'customerAcquisitionCost', 'returnOnAdSpend'],
      ...['installs', 'uninstalls', 'netInstalls', 'costPerInstall'],
    ],
    within('2025-07-01', '2025-08-01'),
  ),
}

const [march, april] = [within('2025-03-01', '2025-04-01'), within('2025-04-01', '2025-05-01')]

/** Ten leads of 15 March 2025: five are marketing qualified within 30 days, three later in April; four are then sales qualified, two of the product's own, and one is won in June. */
export const interest: ExampleWorld = {
  rows: {
    leads: many(10, (index) => ({
      created_at: noon('2025-03-15'),
      mql_at: index < 5 ? noon('2025-04-01') : index < 8 ? noon('2025-04-25') : null,
      pql_at: index < 2 ? noon('2025-04-10') : null,
      sql_at: index < 4 ? noon('2025-04-28') : null,
      won_at: index < 1 ? noon('2025-06-01') : null,
    })),
  },
  questions: {
    ...each(['leads', 'leadToMqlRate'], march),
    ...each(['marketingQualifiedLeads', 'productQualifiedLeads', 'salesQualifiedLeads', 'mqlToSqlRate', 'sqlToCustomerRate'], april),
  },
}

const paidOn = ['2025-02-11', '2025-02-20', '2025-03-25', null]

/** Four trials of February 2025, of which two are paid for in time; and 21 of the week that begins on 3 March. */
export const trials: ExampleWorld = {
  rows: {
    trials: [
      ...paidOn.map((day) => ({ plan: 'team', started_at: noon('2025-02-01'), converted_at: day && noon(day) })),
      ...many(21, (index) => ({ plan: 'team', started_at: noon(`2025-03-0${3 + (index % 7)}`), converted_at: null })),
    ],
  },
  questions: { trialConversionRate: within('2025-02-01', '2025-03-01'), trialsStarted: within('2025-03-03', '2025-03-10') },
}

const before = { plan: 'team', platform: 'web', is_test: false, created_at: noon('2015-11-05') }

/** January 2016: of eight who had not paid, two do; one had paid before, one had left, and one comes later. */
export const conversions: ExampleWorld = {
  rows: {
    users: [
      ...many(8, (index) => ({ ...before, id: 5001 + index, first_paid_at: index < 2 ? noon('2016-01-10') : null })),
      { ...before, id: 5009, first_paid_at: noon('2015-12-10') },
      { ...before, id: 5010, deleted_at: noon('2015-12-20') },
      { ...before, id: 5011, created_at: noon('2016-02-02') },
    ],
  },
  questions: { customerConversionRate: within('2016-01-01', '2016-02-01') },
}
