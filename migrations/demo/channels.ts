import { type RowOf, table } from './table.js'

export const channelTable = table('channels', { id: 'integer', name: 'text', kind: 'text', order: 'integer' })
export type Channel = RowOf<typeof channelTable>

/** The eight channels. Trap: `order` is a reserved word, two names need care in SQL, and nobody ever came by radio (8). */
export const channels: readonly Channel[] = [
  { id: 1, name: 'Search ads', kind: 'paid', order: 3 },
  { id: 2, name: 'Social ads', kind: 'paid', order: 4 },
  { id: 3, name: "Partners' blogs", kind: 'referral', order: 6 },
  { id: 4, name: 'Organic search', kind: 'organic', order: 1 },
  { id: 5, name: 'App store', kind: 'organic', order: 2 },
  { id: 6, name: 'Newsletter', kind: 'organic', order: 5 },
  { id: 7, name: 'Friends “bring a mate” 💌', kind: 'referral', order: 7 },
  { id: 8, name: 'Radio', kind: 'paid', order: 8 },
]

/** How often each channel brings somebody. */
export const channelWeights: readonly (readonly [number, number])[] = [
  [1, 18],
  [2, 14],
  [3, 8],
  [4, 26],
  [5, 20],
  [6, 6],
  [7, 8],
]
