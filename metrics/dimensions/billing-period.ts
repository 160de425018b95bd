import { dimension } from '../../src/definition/index.js'
import { subscriptions } from '../sources/subscriptions.js'

/** How long a price pays for: a month, a year or three. */
export const billingPeriod = dimension('billingPeriod', {
  label: { en: 'Billing period', fr: 'Période de facturation' },
  description: {
    en: 'How long the price of a subscription pays for: a month, a year or three years.',
    fr: 'La durée que paie le prix d’un abonnement : un mois, un an ou trois ans.',
  },
  from: [subscriptions.billingPeriod],
})
