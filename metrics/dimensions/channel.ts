import { dimension } from '../../src/definition/index.js'
import { orders } from '../sources/orders.js'
import { refunds } from '../sources/refunds.js'
import { sessions } from '../sources/sessions.js'
import { subscriptions } from '../sources/subscriptions.js'
import { trials } from '../sources/trials.js'

/** The channel that brought somebody, by its name. */
export const channel = dimension('channel', {
  label: { en: 'Channel', fr: 'Canal' },
  description:
    'What brought somebody: a session and a trial have a channel of their own, everything else that of the user or account at sign-up.',
  from: [
    sessions.channel.name,
    orders.user.channel.name,
    refunds.order.user.channel.name,
    trials.channel.name,
    subscriptions.account.channel.name,
  ],
})
