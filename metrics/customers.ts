import { above, atEnd, atStart, count, countDistinct, kept, lost, metric, percentage } from '../src/definition/index.js'
import { billingPeriod } from './dimensions/billing-period.js'
import { channel } from './dimensions/channel.js'
import { channelKind } from './dimensions/channel-kind.js'
import { country } from './dimensions/country.js'
import { plan } from './dimensions/plan.js'
import { segment } from './dimensions/segment.js'
import { team } from './dimensions/team.js'
import { subscriptions } from './sources/subscriptions.js'

/** The accounts that pay: a subscription at price 0 makes no customer. */
export const customers = countDistinct(subscriptions.accountId, above(subscriptions.price, 0))
const dimensions = [plan, country, channel, channelKind, segment, billingPeriod, team]

/** How many accounts pay. */
export const activeCustomers = metric({
  name: 'activeCustomers',
  label: { en: 'Active customers', fr: 'Clients actifs' },
  description: 'Accounts with a subscription that costs something at the end of the period. One with two subscriptions counts once.',
  numerator: atEnd(customers),
  dimensions,
  owner: 'customer success',
  tags: ['retention'],
})

/** How many subscriptions are paid for. */
export const activeSubscriptions = metric({
  name: 'activeSubscriptions',
  label: { en: 'Active subscriptions', fr: 'Abonnements actifs' },
  description: 'Subscriptions that cost something at the end of the period.',
  numerator: atEnd(count(subscriptions, above(subscriptions.price, 0))),
  dimensions,
  owner: 'customer success',
  tags: ['retention'],
})

/** How many customers were there at the start and are not at the end. */
export const customersLost = metric({
  name: 'customersLost',
  label: { en: 'Customers lost', fr: 'Clients perdus' },
  description: 'Customers at the start of the period who are none at its end. Who leaves and comes back in between is not lost.',
  numerator: lost(customers),
  dimensions,
  owner: 'customer success',
  tags: ['retention'],
})

/** The share of customers who leave. */
export const churnRate = metric({
  name: 'churnRate',
  label: { en: 'Churn rate', fr: 'Taux d’attrition' },
  description: 'The share of the customers at the start of the period who are none at its end. It and the retention rate add up to 100 %.',
  numerator: lost(customers),
  denominator: atStart(customers),
  dimensions,
  format: percentage,
  owner: 'customer success',
  tags: ['retention'],
  goal: { direction: 'down', target: 0.02, by: '2025-12-31' },
})

/** The share of customers who stay. */
export const retentionRate = metric({
  name: 'retentionRate',
  label: { en: 'Retention rate', fr: 'Taux de rétention' },
  description:
    'The share of the customers at the start of the period who are still there at its end. Customers who came since are in neither.',
  numerator: kept(customers),
  denominator: atStart(customers),
  dimensions,
  format: percentage,
  owner: 'customer success',
  tags: ['retention'],
})
