import { dimension } from '../../src/definition/index.js'
import { contacts } from '../sources/contacts.js'
import { replies } from '../sources/replies.js'
import { tickets } from '../sources/tickets.js'

/** How urgent the ticket is. */
export const priority = dimension('priority', {
  label: { en: 'Priority', fr: 'Priorité' },
  description: {
    en: 'How urgent the ticket is.',
    fr: 'L’urgence du ticket.',
  },
  from: [tickets.priority, contacts.ticket.priority, replies.ticket.priority],
})
