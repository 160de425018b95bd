import { dimension, divide, events, funnel, is, isNot, metric } from '../../../src/definition/index.js'
import { leads, purchases, steps, visits } from './sources.js'

const cart = { name: 'cart', events: events(steps, is(steps.kind, 'cart')), by: steps.personId } as const
const checkout = { name: 'checkout', events: events(steps, is(steps.kind, 'checkout')), by: steps.personId } as const
const payment = { name: 'payment', label: 'Paid', events: events(steps, is(steps.kind, 'payment')), by: steps.personId } as const
const declared = { steps: [cart, checkout, payment], within: { days: 7 } } as const

/** The item of a step. */
export const item = dimension('item', { from: [steps.item] })

export const checkouts = funnel('checkouts', {
  ...declared,
  label: 'Checkouts',
  description: 'From the cart to the payment.',
  dimensions: [item],
})
const without = { events: events(steps, is(steps.kind, 'abandon')), by: steps.personId }
const orders = funnel('orders3', {
  steps: [
    { name: 'visit', events: events(visits, isNot(visits.channel, 'direct')), by: visits.personId },
    { name: 'lead', events: events(leads, is(leads.isSpam, false)), by: leads.personId },
    { name: 'purchase', events: events(purchases, { at: purchases.onDay }), by: purchases.personId },
  ],
  within: { months: 1 },
})

export const storeFunnels = [
  checkouts,
  funnel('strictCheckouts', { ...declared, order: 'strict' }),
  funnel('anyCheckouts', { ...declared, order: 'any' }),
  funnel('keptCheckouts', { ...declared, exclude: [without] }),
  funnel('anyKeptCheckouts', { ...declared, order: 'any', exclude: [without] }),
  orders,
]

const description = 'A metric of the cases.'

export const funnelMetrics = [
  metric({ name: 'payers', description, numerator: checkouts.reached.payment, denominator: checkouts.reached.cart }),
  metric({ name: 'payersOfCheckouts', description, numerator: divide(checkouts.reached.payment, checkouts.reached.checkout) }),
  metric({ name: 'timeToPayment', description, numerator: checkouts.timeTo.payment }),
]
