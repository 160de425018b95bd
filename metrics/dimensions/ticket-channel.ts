import { dimension } from '../../src/definition/index.js'
import { tickets } from '../sources/tickets.js'

/** How the customer reached support. */
export const ticketChannel = dimension('ticketChannel', {
  label: { en: 'Ticket channel', fr: 'Canal du ticket' },
  description: {
    en: 'How the customer reached support: e-mail, social media, phone or chat.',
    fr: 'Comment le client a joint le support : e-mail, réseaux sociaux, téléphone ou chat.',
  },
  from: [tickets.channel],
})
