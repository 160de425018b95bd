import { id, integer, source, text } from '../../src/definition/index.js'

/** The ways in which people find the company, and whether these are paid for. */
export const channels = source('channels', {
  label: { en: 'Channels', fr: 'Canaux' },
  description: {
    en: 'The ways in which people find the company, and whether it pays for them.',
    fr: 'Les façons dont les gens trouvent l’entreprise, et si elle les paie.',
  },
  key: 'id',
  columns: { id: id(), name: text(), kind: text('paid', 'organic', 'referral'), order: integer() },
})
