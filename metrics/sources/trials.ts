import { id, source, text, timestamp } from '../../src/definition/index.js'
import { accounts } from './accounts.js'
import { channels } from './channels.js'

/** The trials of paid plans; `accountId` is missing for those who never founded an account. */
export const trials = source('trials', {
  label: { en: 'Trials', fr: 'Essais' },
  description: {
    en: 'Each time somebody tried a paid plan, and when they began to pay for it, if they did.',
    fr: 'Chaque fois que quelqu’un a essayé une offre payante, et quand il a commencé à la payer, le cas échéant.',
  },
  key: 'id',
  time: 'startedAt',
  columns: {
    id: id(),
    accountId: id(),
    plan: text('team', 'business', 'enterprise'),
    channelId: id(),
    startedAt: timestamp(),
    convertedAt: timestamp(),
  },
  joins: {
    account: { to: accounts, by: 'accountId' },
    channel: { to: channels, by: 'channelId' },
  },
})
