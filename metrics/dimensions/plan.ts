import { dimension } from '../../src/definition/index.js'
import { accountDaily } from '../sources/account-daily.js'
import { contacts } from '../sources/contacts.js'
import { events } from '../sources/events.js'
import { installs } from '../sources/installs.js'
import { orderItems } from '../sources/order-items.js'
import { orders } from '../sources/orders.js'
import { refunds } from '../sources/refunds.js'
import { replies } from '../sources/replies.js'
import { sessions } from '../sources/sessions.js'
import { soldByCategory } from '../sources/sold-by-category.js'
import { subscriptions } from '../sources/subscriptions.js'
import { surveys } from '../sources/surveys.js'
import { tickets } from '../sources/tickets.js'
import { trials } from '../sources/trials.js'
import { users } from '../sources/users.js'

/** The plan of the customer. */
export const plan = dimension('plan', {
  label: { en: 'Plan', fr: 'Offre' },
  description: {
    en: 'The plan of the subscription or trial; elsewhere the plan that the user signed up with, or that of the account.',
    fr: 'L’offre de l’abonnement ou de l’essai ; ailleurs celle de l’inscription de l’utilisateur, ou celle du compte.',
  },
  from: [
    sessions.user.plan,
    orders.user.plan,
    refunds.order.user.plan,
    surveys.user.plan,
    tickets.account.plan,
    accountDaily.account.plan,
    subscriptions.plan,
    trials.plan,
    users.plan,
    installs.user.plan,
    events.user.plan,
    contacts.ticket.account.plan,
    replies.ticket.account.plan,
    orderItems.order.user.plan,
    soldByCategory.order.user.plan,
  ],
})
