import { boolean, id, source, text, timestamp } from '../../src/definition/index.js'
import { accounts } from './accounts.js'
import { campaigns } from './campaigns.js'
import { channels } from './channels.js'
import { countries } from './countries.js'

/** The people who signed up, on their own or in the team of an account. */
export const users = source('users', {
  label: { en: 'Users', fr: 'Utilisateurs' },
  description: {
    en: 'People who signed up, with the plan and the channel that they came with.',
    fr: 'Personnes inscrites, avec l’offre et le canal par lesquels elles sont venues.',
  },
  key: 'id',
  time: 'createdAt',
  columns: {
    id: id(),
    accountId: id(),
    createdAt: timestamp(),
    firstPaidAt: timestamp(),
    plan: text('free', 'team', 'business', 'enterprise'),
    channelId: id(),
    campaignId: id(),
    country: text(),
    platform: text('ios', 'android', 'web'),
    isTest: boolean(),
    deletedAt: timestamp(),
  },
  joins: {
    account: { to: accounts, by: 'accountId' },
    channel: { to: channels, by: 'channelId' },
    campaign: { to: campaigns, by: 'campaignId' },
    home: { to: countries, by: 'country' },
  },
})
