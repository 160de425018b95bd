import { id, source, text, timestamp } from '../../src/definition/index.js'
import { channels } from './channels.js'
import { countries } from './countries.js'

/** The teams that use the company's plans. */
export const accounts = source('accounts', {
  label: { en: 'Accounts', fr: 'Comptes' },
  description: {
    en: 'Teams that use the company together, with their plan and their size.',
    fr: 'Équipes qui utilisent l’entreprise ensemble, avec leur offre et leur taille.',
  },
  key: 'id',
  time: 'createdAt',
  columns: {
    id: id(),
    name: text(),
    createdAt: timestamp(),
    country: text(),
    segment: text('small business', 'mid-market', 'enterprise'),
    channelId: id(),
    plan: text('free', 'team', 'business', 'enterprise'),
    owner: text(),
  },
  joins: {
    channel: { to: channels, by: 'channelId' },
    home: { to: countries, by: 'country' },
  },
})
