import { type RowOf, table } from './table.js'

/** The columns of a question that was sent, and one such question. */
export const surveyTable = table('surveys', {
  id: 'integer',
  userId: 'integer?',
  sentAt: 'timestamptz',
  answeredAt: 'timestamptz?',
  kind: 'text',
  category: 'text',
  channel: 'text',
  score: 'text?',
  comment: 'text?',
  sentiment: 'text?',
  sentimentAt: 'timestamptz?',
  appVersion: 'text?',
})
export type Survey = RowOf<typeof surveyTable>
