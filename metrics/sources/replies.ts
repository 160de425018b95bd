import { between, id, source, timestamp } from '../../src/definition/index.js'
import { tickets } from './tickets.js'

/** What customers asked in their tickets, the question that opened one among them. `wait` is null while nobody has answered. */
export const replies = source('replies', {
  label: { en: 'Replies', fr: 'Réponses' },
  description: {
    en: 'Each question of a ticket, at the time of asking, and when it was answered, if it was. Spam has none.',
    fr: 'Chaque question d’un ticket, à la date où elle est posée, et quand elle a reçu une réponse, le cas échéant. Le spam n’en a pas.',
  },
  key: 'id',
  time: 'askedAt',
  columns: { id: id(), ticketId: id(), askedAt: timestamp(), answeredAt: timestamp() },
  joins: { ticket: { to: tickets, by: 'ticketId' } },
  computed: ({ askedAt, answeredAt }) => ({ wait: between(askedAt, answeredAt) }),
})
