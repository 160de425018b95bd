import { dimension } from '../../src/definition/index.js'
import { acquisitionCosts } from '../sources/acquisition-costs.js'
import { adSpend } from '../sources/ad-spend.js'
import { events } from '../sources/events.js'
import { installs } from '../sources/installs.js'
import { leads } from '../sources/leads.js'
import { orderItems } from '../sources/order-items.js'
import { orders } from '../sources/orders.js'
import { refunds } from '../sources/refunds.js'
import { sessions } from '../sources/sessions.js'
import { soldByCategory } from '../sources/sold-by-category.js'
import { subscriptions } from '../sources/subscriptions.js'
import { surveys } from '../sources/surveys.js'
import { trials } from '../sources/trials.js'
import { users } from '../sources/users.js'

/** The channel that brought somebody, by its name. */
export const channel = dimension('channel', {
  label: { en: 'Channel', fr: 'Canal' },
  description: {
    en: 'What brought somebody: sessions, trials, leads and costs have a channel of their own, everything else that of the user or account at sign-up.',
    fr: 'Ce qui a amené quelqu’un : sessions, essais, prospects et coûts ont leur propre canal, tout le reste celui de l’utilisateur ou du compte à l’inscription.',
  },
  from: [
    sessions.channel.name,
    orders.user.channel.name,
    refunds.order.user.channel.name,
    trials.channel.name,
    subscriptions.account.channel.name,
    adSpend.campaign.channel.name,
    acquisitionCosts.channel.name,
    leads.channel.name,
    users.channel.name,
    installs.user.channel.name,
    events.user.channel.name,
    orderItems.order.user.channel.name,
    soldByCategory.order.user.channel.name,
    surveys.user.channel.name,
  ],
})
