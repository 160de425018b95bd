import { dimension, divide, events, funnel, is, isNot, metric } from '../../../src/definition/index.js'
import { leads, purchases, steps, visits } from './sources.js'

const cart = { name: 'cart', events: events(steps, is(steps.kind, 'cart')), by: steps.personId } as const
const checkout = { name: 'checkout', events: events(steps, is(steps.kind, 'checkout')), by: steps.personId } as const
const payment = { name: 'payment', label: 'Paid', events: events(steps, is(steps.kind, 'payment')), by: steps.personId } as const
const declared = { steps: [cart, checkout, payment], within: { days: 7 } } as const

const item = dimension('item', { from: [steps.item] })
const person = dimension('person', { from: [steps.personId] })

/** The item of a step, and whose it is. */
export const funnelDimensions = [item, person]

const checkouts = funnel('checkouts', {
  ...declared,
  label: 'Checkouts',
  description: 'From the cart to the payment.',
  dimensions: [item, person],
})
const without = { events: events(steps, is(steps.kind, 'abandon')), by: steps.personId }
const visit = { name: 'visit', events: events(visits, isNot(visits.channel, 'direct')), by: visits.personId } as const
const lead = { name: 'lead', events: events(leads, is(leads.isSpam, false)), by: leads.personId } as const
const purchase = { name: 'purchase', events: events(purchases), by: purchases.personId } as const
const acrossSources = { steps: [visit, lead, purchase], within: { months: 1 } } as const

export const storeFunnels = [
  checkouts,
  funnel('strictCheckouts', { ...declared, order: 'strict' }),
  funnel('anyCheckouts', { ...declared, order: 'any' }),
  funnel('keptCheckouts', { ...declared, exclude: [without] }),
  funnel('anyKeptCheckouts', { ...declared, order: 'any', exclude: [without] }),
  funnel('orders3', {
    steps: [visit, lead, { ...purchase, events: events(purchases, { at: purchases.onDay }) }],
    within: { months: 1 },
  }),
  funnel('strictOrders', { ...acrossSources, order: 'strict' }),
  funnel('anyOrders', { ...acrossSources, order: 'any', within: { days: 21 } }),
  funnel('undistracted', { ...acrossSources, exclude: [{ events: events(visits, is(visits.channel, 'direct')), by: visits.personId }] }),
]

const description = 'A metric of the cases.'

export const funnelMetrics = [
  metric({ name: 'payers', description, numerator: checkouts.reached.payment, denominator: checkouts.reached.cart }),
  metric({ name: 'payersOfCheckouts', description, numerator: divide(checkouts.reached.payment, checkouts.reached.checkout) }),
  metric({ name: 'timeToPayment', description, numerator: checkouts.timeTo.payment }),
]
