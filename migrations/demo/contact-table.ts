import { type RowOf, table } from './table.js'

/** The columns of a time that somebody got in touch, and one such time. */
export const contactTable = table('contacts', { id: 'integer', at: 'timestamptz', channel: 'text', ticketId: 'integer?' })
export type Contact = RowOf<typeof contactTable>
