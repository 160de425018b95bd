import { id, source, text, timestamp } from '../../src/definition/index.js'
import { accounts } from './accounts.js'
import { campaigns } from './campaigns.js'
import { channels } from './channels.js'

/** Those who might become customers, with the moment at which each reached a stage: marketing qualified, product qualified, sales qualified, won or lost; null where it did not. */
export const leads = source('leads', {
  label: { en: 'Leads', fr: 'Prospects' },
  description: {
    en: 'Everybody who showed interest in a paid plan, with the time of each stage that they reached and the account if they became one.',
    fr: 'Tous ceux qui se sont intéressés à une offre payante, avec la date de chaque étape atteinte et le compte s’ils en ont ouvert un.',
  },
  key: 'id',
  time: 'createdAt',
  columns: {
    id: id(),
    createdAt: timestamp(),
    channelId: id(),
    campaignId: id(),
    country: text(),
    mqlAt: timestamp(),
    pqlAt: timestamp(),
    sqlAt: timestamp(),
    wonAt: timestamp(),
    lostAt: timestamp(),
    accountId: id(),
  },
  joins: {
    channel: { to: channels, by: 'channelId' },
    campaign: { to: campaigns, by: 'campaignId' },
    account: { to: accounts, by: 'accountId' },
  },
})
