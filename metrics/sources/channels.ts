import { id, integer, source, text } from '../../src/definition/index.js'

/** The ways in which people find the company, and whether these are paid for. */
export const channels = source('channels', {
  label: { en: 'Channels', fr: 'Canaux' },
  description: 'The ways in which people find the company, and whether it pays for them.',
  key: 'id',
  columns: { id: id(), name: text(), kind: text('paid', 'organic', 'referral'), order: integer() },
})
