import { date, id, source, text } from '../../src/definition/index.js'
import { channels } from './channels.js'

/** What the company advertises with: each campaign runs on one channel, wants sign-ups or installs, and may be for one platform only. */
export const campaigns = source('campaigns', {
  label: { en: 'Campaigns', fr: 'Campagnes' },
  description: {
    en: 'Campaigns of paid channels, with their first and last day and what they are for.',
    fr: 'Campagnes des canaux payants, avec leur premier et leur dernier jour et leur but.',
  },
  key: 'id',
  columns: {
    id: id(),
    channelId: id(),
    name: text(),
    startedOn: date(),
    endedOn: date(),
    goal: text('sign-ups', 'installs'),
    platform: text('ios', 'android'),
  },
  joins: { channel: { to: channels, by: 'channelId' } },
})
