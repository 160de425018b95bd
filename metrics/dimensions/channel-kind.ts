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

/** Whether the channel is paid for, organic, or a referral. */
export const channelKind = dimension('channelKind', {
  label: { en: 'Kind of channel', fr: 'Type de canal' },
  description: {
    en: 'Whether the channel is paid for, organic, or a referral.',
    fr: 'Si le canal est payant, organique ou une recommandation.',
  },
  from: [
    sessions.channel.kind,
    orders.user.channel.kind,
    refunds.order.user.channel.kind,
    trials.channel.kind,
    subscriptions.account.channel.kind,
    adSpend.campaign.channel.kind,
    acquisitionCosts.channel.kind,
    leads.channel.kind,
    users.channel.kind,
    installs.user.channel.kind,
    events.user.channel.kind,
    orderItems.order.user.channel.kind,
    soldByCategory.order.user.channel.kind,
    surveys.user.channel.kind,
  ],
})
