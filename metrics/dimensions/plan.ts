import { dimension } from '../../src/definition/index.js'
import { orders } from '../sources/orders.js'
import { refunds } from '../sources/refunds.js'
import { surveys } from '../sources/surveys.js'
import { tickets } from '../sources/tickets.js'

/** The plan of the customer. */
export const plan = dimension('plan', {
  label: { en: 'Plan', fr: 'Offre' },
  description: 'The plan that the user signed up with, or the plan of the account that a ticket belongs to.',
  from: [orders.user.plan, refunds.order.user.plan, surveys.user.plan, tickets.account.plan],
})
