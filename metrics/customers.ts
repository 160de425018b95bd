import { above, atEnd, atStart, count, countDistinct, kept, lost, metric, percentage } from '../src/definition/index.js'
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

/** The accounts that pay: a subscription at price 0 makes no customer. */
export const customers = countDistinct(subscriptions.accountId, above(subscriptions.price, 0))
const dimensions = [plan, country, channel, channelKind, segment, billingPeriod, team]

/** How many accounts pay. */
export const activeCustomers = metric({
  name: 'activeCustomers',
  label: { en: 'Active customers', fr: 'Clients actifs' },
  description: {
    en: 'Accounts with a subscription that costs something at the end of the period. One with two subscriptions counts once.',
    fr: 'Comptes ayant, en fin de période, un abonnement qui coûte quelque chose. Un compte à deux abonnements compte une fois.',
  },
  synonyms: { en: ['customers', 'paying customers', 'customer count', 'logos'], fr: ['clients', 'clients payants', 'nombre de clients'] },
  example: {
    en: '100 customers pay, one of them for two subscriptions, and one pays nothing: 100.',
    fr: '100 clients paient, dont un pour deux abonnements, et un ne paie rien : 100.',
  },
  numerator: atEnd(customers),
  dimensions,
  owner: 'customer success',
  tags: ['retention'],
  usefulness: 'actionable',
  segments: [payingPlans, enterpriseCustomers],
})

/** How many subscriptions are paid for. */
export const activeSubscriptions = metric({
  name: 'activeSubscriptions',
  label: { en: 'Active subscriptions', fr: 'Abonnements actifs' },
  description: {
    en: 'Subscriptions that cost something at the end of the period.',
    fr: 'Abonnements qui coûtent quelque chose en fin de période.',
  },
  synonyms: { en: ['subscriptions', 'paid subscriptions', 'subscribers'], fr: ['abonnements', 'abonnements payants', 'abonnés'] },
  example: {
    en: '100 customers pay, one of them for two subscriptions, and one pays nothing: 101.',
    fr: '100 clients paient, dont un pour deux abonnements, et un ne paie rien : 101.',
  },
  numerator: atEnd(count(subscriptions, above(subscriptions.price, 0))),
  dimensions,
  owner: 'customer success',
  tags: ['retention'],
  usefulness: 'actionable',
  segments: [payingPlans, enterpriseCustomers],
})

/** How many customers were there at the start and are not at the end. */
export const customersLost = metric({
  name: 'customersLost',
  label: { en: 'Customers lost', fr: 'Clients perdus' },
  description: {
    en: 'Customers at the start of the period who are none at its end. Who leaves and comes back in between is not lost.',
    fr: 'Clients au début de la période qui ne le sont plus à sa fin. Qui part et revient entre-temps n’est pas perdu.',
  },
  synonyms: { en: ['churned customers', 'lost customers', 'cancellations'], fr: ['clients partis', 'résiliations'] },
  example: {
    en: 'Six of 100 customers leave and one of them comes back before the month is over: 5.',
    fr: 'Six clients sur 100 partent et l’un revient avant la fin du mois : 5.',
  },
  numerator: lost(customers),
  dimensions,
  owner: 'customer success',
  tags: ['retention'],
  usefulness: 'actionable',
  segments: [payingPlans, enterpriseCustomers],
})

/** The share of customers who leave. */
export const churnRate = metric({
  name: 'churnRate',
  label: { en: 'Churn rate', fr: 'Taux d’attrition' },
  description: {
    en: 'The share of the customers at the start of the period who are none at its end. It and the retention rate add up to 100 %.',
    fr: 'Part des clients du début de la période qui ne le sont plus à sa fin. Avec le taux de rétention, elle fait 100 %.',
  },
  synonyms: { en: ['churn', 'customer churn', 'logo churn', 'attrition'], fr: ['churn', 'attrition', 'taux de résiliation'] },
  example: {
    en: '5 of 100 customers are lost: 5 %.',
    fr: '5 clients sur 100 sont perdus : 5 %.',
  },
  numerator: lost(customers),
  denominator: atStart(customers),
  dimensions,
  format: percentage,
  owner: 'customer success',
  tags: ['retention'],
  usefulness: 'actionable',
  segments: [payingPlans, enterpriseCustomers],
  goal: { direction: 'down', target: 0.02, by: '2025-12-31' },
})

/** The share of customers who stay. */
export const retentionRate = metric({
  name: 'retentionRate',
  label: { en: 'Retention rate', fr: 'Taux de rétention' },
  description: {
    en: 'The share of the customers at the start of the period who are still there at its end. Customers who came since are in neither.',
    fr: 'Part des clients du début de la période encore là à sa fin. Ceux venus depuis ne comptent ni dans l’une ni dans l’autre.',
  },
  synonyms: { en: ['customer retention', 'logo retention', 'CRR'], fr: ['rétention client', 'taux de fidélité', 'fidélisation'] },
  example: {
    en: '96 customers at the end, of whom 1 has come since, for 100 at the start: 95 %.',
    fr: '96 clients à la fin, dont 1 venu depuis, pour 100 au début : 95 %.',
  },
  numerator: kept(customers),
  denominator: atStart(customers),
  dimensions,
  format: percentage,
  owner: 'customer success',
  tags: ['retention'],
  usefulness: 'actionable',
  segments: [payingPlans, enterpriseCustomers],
  goal: { direction: 'up', target: 0.98, by: '2025-12-31' },
})
