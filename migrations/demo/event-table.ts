import { type RowOf, table } from './table.js'

/** The columns of an event in the app, and one delivery of one. */
export const eventTable = table('events', {
  id: 'integer',
  delivery: 'integer',
  sessionId: 'integer?',
  userId: 'integer?',
  cartId: 'integer?',
  name: 'text',
  at: 'timestamptz',
  receivedAt: 'timestamptz',
  platform: 'text',
  variant: 'text?',
  orderId: 'bigint?',
})
export type Event = RowOf<typeof eventTable>

/** What happened, before it is numbered and received. */
export type Happening = Omit<Event, 'id' | 'delivery' | 'receivedAt'>
