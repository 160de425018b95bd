import { boolean, id, source, text, timestamp } from '../../src/definition/index.js'
import { channels } from './channels.js'
import { countries } from './countries.js'

export const users = source('users', {
  description: 'People who signed up, with the plan and the channel they came with.',
  key: 'id',
  time: 'createdAt',
  columns: {
    id: id(),
    accountId: id(),
    createdAt: timestamp(),
    plan: text(),
    channelId: id(),
    country: text(),
    platform: text(),
    isTest: boolean(),
  },
  joins: {
    channel: { to: channels, by: 'channelId' },
    home: { to: countries, by: 'country' },
  },
})
