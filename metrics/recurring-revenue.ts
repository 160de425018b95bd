import { atEnd, metric, sum, times } from '../src/definition/index.js'
import { billingPeriod } from './dimensions/billing-period.js'
import { channel } from './dimensions/channel.js'
import { channelKind } from './dimensions/channel-kind.js'
import { country } from './dimensions/country.js'
import { plan } from './dimensions/plan.js'
import { segment } from './dimensions/segment.js'
import { team } from './dimensions/team.js'
import { enterpriseCustomers } from './segments/enterprise-customers.js'
import { payingPlans } from './segments/paying-plans.js'
import { subscriptions } from './sources/subscriptions.js'

const dimensions = [plan, country, channel, channelKind, segment, billingPeriod, team]

/** What the subscriptions of the moment bring in a month. */
export const monthlyRecurringRevenue = metric({
  name: 'monthlyRecurringRevenue',
  label: { en: 'Monthly recurring revenue', fr: 'Revenu récurrent mensuel' },
  description: {
    en: 'What all subscriptions that are active at the end of the period cost a month, a twelfth of an annual price, each at the rate of the day it began. Over a quarter it is the value at the quarter’s end.',
    fr: 'Ce que tous les abonnements actifs en fin de période coûtent par mois, un douzième d’un prix annuel, chacun au taux du jour de son début. Sur un trimestre, c’est la valeur à sa fin.',
  },
  synonyms: { en: ['MRR', 'recurring revenue'], fr: ['MRR', 'revenu récurrent'] },
  example: {
    en: '100 customers pay 10 a month, however they are billed: €1,000.',
    fr: '100 clients paient 10 par mois, quelle que soit la facturation : 1 000 €.',
  },
  numerator: atEnd(sum(subscriptions.monthlyPrice)),
  dimensions,
  owner: 'finance',
  tags: ['revenue'],
  usefulness: 'actionable',
  segments: [payingPlans, enterpriseCustomers],
  goal: { direction: 'up', baseline: 46_000, target: 60_000, since: '2025-01-01', by: '2025-12-31' },
})

/** What they bring in a year, if nothing changes. */
export const annualRecurringRevenue = metric({
  name: 'annualRecurringRevenue',
  label: { en: 'Annual recurring revenue', fr: 'Revenu récurrent annuel' },
  description: {
    en: 'Twelve times the monthly recurring revenue at the end of the period.',
    fr: 'Douze fois le revenu récurrent mensuel de la fin de la période.',
  },
  synonyms: { en: ['ARR', 'annual run rate', 'run rate'], fr: ['ARR', 'revenu annualisé'] },
  example: {
    en: 'Twelve times €1,000 a month: €12,000.',
    fr: 'Douze fois 1 000 € par mois : 12 000 €.',
  },
  numerator: times(12, monthlyRecurringRevenue),
  dimensions,
  owner: 'finance',
  tags: ['revenue'],
  usefulness: 'actionable',
  segments: [payingPlans, enterpriseCustomers],
})
