import { dimension } from '../../src/definition/index.js'
import { accountDaily } from '../sources/account-daily.js'
import { acquisitionCosts } from '../sources/acquisition-costs.js'
import { adSpend } from '../sources/ad-spend.js'
import { contacts } from '../sources/contacts.js'
import { events } from '../sources/events.js'
import { installs } from '../sources/installs.js'
import { leads } from '../sources/leads.js'
import { orderItems } from '../sources/order-items.js'
import { orders } from '../sources/orders.js'
import { refunds } from '../sources/refunds.js'
import { replies } from '../sources/replies.js'
import { sessions } from '../sources/sessions.js'
import { soldByCategory } from '../sources/sold-by-category.js'
import { storeRatings } from '../sources/store-ratings.js'
import { subscriptions } from '../sources/subscriptions.js'
import { surveys } from '../sources/surveys.js'
import { tickets } from '../sources/tickets.js'
import { trials } from '../sources/trials.js'
import { users } from '../sources/users.js'

/** Where the customer lives, as a two-letter code. */
export const country = dimension('country', {
  label: { en: 'Country', fr: 'Pays' },
  description: {
    en: 'Where the customer lives: the user, the account that a ticket or subscription belongs to, whoever rates the app; for costs the country that they are meant for. Empty where nobody knows.',
    fr: 'Où habite le client : l’utilisateur, le compte auquel appartient un ticket ou un abonnement, qui note l’application ; pour les coûts, le pays visé. Vide si personne ne le sait.',
  },
  from: [
    sessions.user.country,
    orders.user.country,
    refunds.order.user.country,
    surveys.user.country,
    tickets.account.country,
    trials.account.country,
    subscriptions.account.country,
    accountDaily.account.country,
    storeRatings.home,
    users.country,
    installs.user.country,
    events.user.country,
    leads.country,
    adSpend.country,
    acquisitionCosts.country,
    contacts.ticket.account.country,
    replies.ticket.account.country,
    orderItems.order.user.country,
    soldByCategory.order.user.country,
  ],
})
