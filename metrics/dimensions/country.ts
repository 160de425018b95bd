import { dimension } from '../../src/definition/index.js'
import { orders } from '../sources/orders.js'
import { refunds } from '../sources/refunds.js'
import { sessions } from '../sources/sessions.js'
import { surveys } from '../sources/surveys.js'
import { tickets } from '../sources/tickets.js'

/** Where the customer lives, as a two-letter code. */
export const country = dimension('country', {
  label: { en: 'Country', fr: 'Pays' },
  description: 'Where the customer lives: the user, or the account that a ticket belongs to. Empty where nobody knows.',
  from: [sessions.user.country, orders.user.country, refunds.order.user.country, surveys.user.country, tickets.account.country],
})
