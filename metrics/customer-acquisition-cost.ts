import { count, is, isPresent, metric, money, plus, sum } from '../src/definition/index.js'
import { adMoney } from './ad-spend.js'
import { campaign } from './dimensions/campaign.js'
import { channel } from './dimensions/channel.js'
import { channelKind } from './dimensions/channel-kind.js'
import { country } from './dimensions/country.js'
import { plan } from './dimensions/plan.js'
import { platform } from './dimensions/platform.js'
import { acquisitionCosts } from './sources/acquisition-costs.js'
import { users } from './sources/users.js'

/** What it costs to win customers. */
export const acquisitionSpend = metric({
  name: 'acquisitionSpend',
  label: { en: 'Acquisition spend', fr: 'Dépenses d’acquisition' },
  description: 'What ads cost in the period, and what sales, tools and salaries for winning customers did, each at the rate of its day.',
  numerator: plus(sum(adMoney), sum(money(acquisitionCosts.cost, { currency: acquisitionCosts.currency, at: acquisitionCosts.month }))),
  dimensions: [channel, channelKind, country],
  // Sales, tools and salaries are booked once a month: a finer period would hold all of them or none.
  grain: { finest: 'month' },
  owner: 'growth',
  tags: ['acquisition'],
})

/** How many users paid for the first time. */
export const newCustomers = metric({
  name: 'newCustomers',
  label: { en: 'New customers', fr: 'Nouveaux clients' },
  description: 'Users who paid for the first time in the period, whenever they signed up. Our own test users are left out.',
  numerator: count(users, isPresent(users.firstPaidAt), { at: users.firstPaidAt }),
  filters: [is(users.isTest, false)],
  dimensions: [channel, channelKind, campaign, country, plan, platform],
  owner: 'growth',
  tags: ['acquisition'],
  goal: { direction: 'up', baseline: 40, target: 60, per: 'month', since: '2025-01-01', by: '2025-12-31' },
})

/** What a new customer costs. */
export const customerAcquisitionCost = metric({
  name: 'customerAcquisitionCost',
  label: { en: 'Customer acquisition cost', fr: 'Coût d’acquisition client' },
  description:
    'All that was spent in the period to win customers, for each user who paid for the first time in it. Nothing where money was spent and nobody came; 0 where somebody came for nothing.',
  numerator: acquisitionSpend,
  denominator: newCustomers,
  dimensions: [channel, channelKind, country],
  grain: { finest: 'month' },
  format: money.inReportingCurrency,
  owner: 'growth',
  tags: ['acquisition'],
  goal: { direction: 'down', target: 55, by: '2025-12-31' },
})
