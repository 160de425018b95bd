import { id, source, text, timestamp } from '../../src/definition/index.js'
import { tickets } from './tickets.js'

/** Every time that somebody got in touch; `ticketId` is missing where it became no ticket. */
export const contacts = source('contacts', {
  label: { en: 'Contacts', fr: 'Contacts' },
  description: {
    en: 'Every time that somebody got in touch by any channel or looked into the help centre, whether or not it became a ticket.',
    fr: 'Chaque prise de contact par un canal quelconque ou consultation du centre d’aide, devenue un ticket ou non.',
  },
  key: 'id',
  time: 'at',
  columns: { id: id(), at: timestamp(), channel: text('e-mail', 'help centre', 'social', 'phone', 'chat'), ticketId: id() },
  joins: { ticket: { to: tickets, by: 'ticketId' } },
})
