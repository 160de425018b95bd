import { type RowOf, table } from './table.js'

/** The columns of a visit, and one visit. */
export const sessionTable = table('sessions', {
  id: 'integer',
  visitorId: 'text',
  userId: 'integer?',
  startedAt: 'timestamptz',
  endedAt: 'timestamptz?',
  source: 'integer?',
  platform: 'text',
  receivedAt: 'timestamptz',
})
export type Session = RowOf<typeof sessionTable>
