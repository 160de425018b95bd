import { dimension } from '../../src/definition/index.js'
import { contacts } from '../sources/contacts.js'
import { replies } from '../sources/replies.js'
import { tickets } from '../sources/tickets.js'

/** The area of the product that a ticket is about. */
export const topic = dimension('topic', {
  label: { en: 'Topic', fr: 'Sujet' },
  description: {
    en: 'The area of the product that a ticket is about.',
    fr: 'La partie du produit sur laquelle porte un ticket.',
  },
  from: [tickets.topic, contacts.ticket.topic, replies.ticket.topic],
})
