import { type RowOf, table } from './table.js'

/** The columns of what somebody wrote to support and of when they were answered, and one such question. */
export const replyTable = table('replies', { id: 'integer', ticketId: 'integer', askedAt: 'timestamptz', answeredAt: 'timestamptz?' })
export type Reply = RowOf<typeof replyTable>
