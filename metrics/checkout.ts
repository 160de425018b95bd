import { and, events as eventsOf, funnel, is, isNot, metric, minus, percentage } from '../src/definition/index.js'
import { campaign } from './dimensions/campaign.js'
import { channel } from './dimensions/channel.js'
import { channelKind } from './dimensions/channel-kind.js'
import { country } from './dimensions/country.js'
import { plan } from './dimensions/plan.js'
import { platform } from './dimensions/platform.js'
import { variant } from './dimensions/variant.js'
import { mobileUsers } from './segments/mobile-users.js'
import { payingPlans } from './segments/paying-plans.js'
import { events } from './sources/events.js'

const dimensions = [platform, country, plan, channel, channelKind, campaign, variant]
const isNoTest = isNot(events.user.isTest, true)

/** From a filled cart to what is bought, by cart. */
export const checkout = funnel('checkout', {
  label: { en: 'Checkout', fr: 'Passage en caisse' },
  description: {
    en: 'Carts that something was put into, and how many of them go to checkout, are paid for and bought within 7 days. Our own test users are left out.',
    fr: 'Paniers remplis, et combien passent en caisse, sont payés et achetés en moins de 7 jours. Nos utilisateurs de test sont exclus.',
  },
  steps: [
    {
      name: 'cart',
      label: { en: 'Cart', fr: 'Panier' },
      events: eventsOf(events, and(is(events.name, 'cart'), isNoTest)),
      by: events.cartId,
    },
    { name: 'checkout', label: { en: 'Checkout', fr: 'Caisse' }, events: eventsOf(events, is(events.name, 'checkout')), by: events.cartId },
    { name: 'payment', label: { en: 'Payment', fr: 'Paiement' }, events: eventsOf(events, is(events.name, 'payment')), by: events.cartId },
    { name: 'purchase', label: { en: 'Purchase', fr: 'Achat' }, events: eventsOf(events, is(events.name, 'purchase')), by: events.cartId },
  ],
  within: { days: 7 },
  dimensions,
})

/** The share of carts that are not bought. */
export const cartAbandonmentRate = metric({
  name: 'cartAbandonmentRate',
  label: { en: 'Cart abandonment rate', fr: 'Taux d’abandon de panier' },
  description: {
    en: 'Of the carts that something was put into in the period, the share that did not go through checkout and payment to a purchase within 7 days. Carts whose 7 days are not over are counted apart.',
    fr: 'Part des paniers remplis dans la période qui n’ont pas abouti, par la caisse et le paiement, à un achat en moins de 7 jours. Ceux dont les 7 jours courent encore sont comptés à part.',
  },
  synonyms: { en: ['cart abandonment', 'abandoned carts', 'basket abandonment'], fr: ['abandon de panier', 'paniers abandonnés'] },
  example: {
    en: '2 of 5 carts are bought within 7 days, the others left or bought later: 60 %.',
    fr: '2 paniers sur 5 sont achetés en 7 jours, les autres laissés ou achetés plus tard : 60 %.',
  },
  numerator: minus(checkout.reached.cart, checkout.reached.purchase),
  denominator: checkout.reached.cart,
  dimensions,
  format: percentage,
  owner: 'product',
  tags: ['acquisition'],
  usefulness: 'actionable',
  segments: [mobileUsers, payingPlans],
  goal: { direction: 'down', target: 0.6, by: '2025-12-31' },
})
