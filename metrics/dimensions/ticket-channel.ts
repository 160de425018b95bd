import { dimension } from '../../src/definition/index.js'
import { contacts } from '../sources/contacts.js'
import { replies } from '../sources/replies.js'
import { tickets } from '../sources/tickets.js'

/** How the customer reached support. */
export const ticketChannel = dimension('ticketChannel', {
  label: { en: 'Ticket channel', fr: 'Canal du ticket' },
  description: {
    en: 'How the customer reached support: e-mail, social media, phone or chat; contacts also by the help centre.',
    fr: 'Comment le client a joint le support : e-mail, réseaux sociaux, téléphone ou chat ; pour les contacts aussi le centre d’aide.',
  },
  from: [tickets.channel, contacts.channel, replies.ticket.channel],
})
