import { dimension } from '../../src/definition/index.js'
import { orders } from '../sources/orders.js'
import { refunds } from '../sources/refunds.js'
import { sessions } from '../sources/sessions.js'

/** The channel that brought somebody, by its name. */
export const channel = dimension('channel', {
  label: { en: 'Channel', fr: 'Canal' },
  description: 'What brought somebody: a session has a channel of its own, everything else that of the user at sign-up.',
  from: [sessions.channel.name, orders.user.channel.name, refunds.order.user.channel.name],
})
