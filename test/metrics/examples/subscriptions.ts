import { type ExampleWorld, each, many, within } from './example-world.js'

const subscription = (account_id: number, price: number, started_on: string, ended_on: string | null, more: object = {}) => ({
  ...{ account_id, price, started_on, ended_on, plan: 'team', billing_period: 'month', currency: 'EUR', seats: 1, team: 'onboarding' },
  ...more,
})

const begin = '2023-01-15'
// All are gone before the next example begins.
const end = '2023-06-01'

/** A hundred at 10 a month: 97 who pay by the month, one by the year, one by three years, and one for two subscriptions at 5. */
const hundred = [
  ...many(97, (index) => subscription(index + 1, 10, begin, index < 6 ? '2023-04-10' : end)),
  subscription(98, 120, begin, end, { billing_period: 'year' }),
  subscription(99, 360, begin, end, { billing_period: 'three years' }),
  ...[subscription(100, 5, begin, end), subscription(100, 5, begin, end)],
]

/** March and April 2023: of the hundred six leave on 10 April, of whom one is back ten days later; one pays nothing, and one comes in April. */
export const customers: ExampleWorld = {
  rows: {
    subscriptions: [
      ...hundred,
      subscription(6, 10, '2023-04-20', end),
      subscription(101, 0, begin, end),
      subscription(102, 10, '2023-04-05', end),
    ],
    retention_costs: [{ month: '2023-04-01', team: 'onboarding', currency: 'EUR', cost: 1900 }],
  },
  questions: {
    ...each(
      ['monthlyRecurringRevenue', 'annualRecurringRevenue', 'activeCustomers', 'activeSubscriptions'],
      within('2023-03-01', '2023-04-01'),
    ),
    ...each(['customersLost', 'churnRate', 'retentionRate', 'retentionCost'], within('2023-04-01', '2023-05-01')),
  },
}

const april = within('2024-04-01', '2024-05-01')

/** April 2024: of 1,000 a month one goes from team to business at 150 in place of 100, one pays 60 in place of 100, one leaves; two are new, and one is back. */
export const movements: ExampleWorld = {
  rows: {
    subscriptions: [
      subscription(201, 100, '2024-01-15', '2024-04-10'),
      subscription(201, 150, '2024-04-10', null, { plan: 'business' }),
      subscription(202, 100, '2024-01-15', '2024-04-15'),
      subscription(202, 60, '2024-04-15', null),
      subscription(203, 100, '2024-01-15', '2024-04-20'),
      subscription(204, 700, '2024-01-15', null),
      subscription(205, 30, '2024-04-08', null),
      subscription(206, 1200, '2024-04-12', null, { billing_period: 'year' }),
      subscription(207, 100, '2024-01-15', '2024-02-10'),
      subscription(207, 80, '2024-04-05', null),
    ],
  },
  questions: {
    ...each(['newMrr', 'reactivatedMrr', 'expansionMrr', 'contractionMrr', 'churnedMrr'], april),
    transferredInMrr: { ...april, where: { plan: { is: 'business' } } },
    transferredOutMrr: { ...april, where: { plan: { is: 'team' } } },
    ...each(['revenueChurnRate', 'netRevenueRetention', 'grossRevenueRetention'], april),
  },
}

/** April 2025: two of the largest accounts, of which one has no row for the last day. */
export const seats: ExampleWorld = {
  rows: {
    account_daily: [
      { day: '2025-04-29', account_id: 301, seats_used: 25, balance: 0 },
      { day: '2025-04-30', account_id: 301, seats_used: 30, balance: 0 },
      { day: '2025-04-29', account_id: 302, seats_used: 20, balance: 0 },
    ],
  },
  questions: { seatsUsed: within('2025-04-01', '2025-05-01') },
}
