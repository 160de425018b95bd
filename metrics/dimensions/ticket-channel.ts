import { dimension } from '../../src/definition/index.js'
import { contacts } from '../sources/contacts.js'
import { replies } from '../sources/replies.js'
import { tickets } from '../sources/tickets.js'

/** How the customer reached support. */
export const ticketChannel = dimension('ticketChannel', {
  label: { en: 'Ticket channel', fr: 'Canal du ticket' },
  description: 'How the customer reached support: e-mail, social media, phone or chat; contacts also by the help centre.',
  from: [tickets.channel, contacts.channel, replies.ticket.channel],
})
