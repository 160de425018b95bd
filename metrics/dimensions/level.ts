import { dimension } from '../../src/definition/index.js'
import { contacts } from '../sources/contacts.js'
import { replies } from '../sources/replies.js'
import { tickets } from '../sources/tickets.js'

/** The level of support that the ticket reached. */
export const level = dimension('level', {
  label: { en: 'Support level', fr: 'Niveau de support' },
  description: {
    en: 'The level of support that the ticket reached: first, or second after an escalation.',
    fr: 'Le niveau du support que le ticket a atteint : premier, ou second après une escalade.',
  },
  from: [tickets.level, contacts.ticket.level, replies.ticket.level],
})
