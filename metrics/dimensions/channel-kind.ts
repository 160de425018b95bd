import { dimension } from '../../src/definition/index.js'
import { orders } from '../sources/orders.js'
import { refunds } from '../sources/refunds.js'
import { sessions } from '../sources/sessions.js'
import { subscriptions } from '../sources/subscriptions.js'
import { trials } from '../sources/trials.js'

/** Whether the channel is paid for, organic, or a referral. */
export const channelKind = dimension('channelKind', {
  label: { en: 'Kind of channel', fr: 'Type de canal' },
  description: 'Whether the channel is paid for, organic, or a referral.',
  from: [
    sessions.channel.kind,
    orders.user.channel.kind,
    refunds.order.user.channel.kind,
    trials.channel.kind,
    subscriptions.account.channel.kind,
  ],
})
