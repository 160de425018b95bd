import { id, source, text } from '../../src/definition/index.js'

export const channels = source('channels', {
  description: 'The ways in which people find the company.',
  key: 'id',
  columns: { id: id(), name: text(), kind: text('paid', 'organic', 'referral') },
})
