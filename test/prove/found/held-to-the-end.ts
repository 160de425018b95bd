import { atEnd, catalog, count, countDistinct, dimension, id, metric, source, text, timestamp } from '../../../src/definition/index.js'
import type { FoundCase } from './found-case.js'

const levels = source('levels', {
  key: ['userId', 'since'],
  columns: { userId: id(), since: timestamp(), until: timestamp(), name: text() },
})
const orders = source('orders', {
  key: 'id',
  time: 'at',
  states: { from: 'at', to: 'endedAt' },
  columns: { id: id(), userId: id(), at: timestamp(), endedAt: timestamp() },
  joins: { level: { to: levels, by: 'userId', asOf: { at: 'at', key: 'since', to: 'until' } } },
})
const empty = source('empty', {
  key: 'id',
  time: 'at',
  states: { from: 'at', to: 'endedAt' },
  columns: { id: id(), at: timestamp(), endedAt: timestamp() },
})

/** The last row was taken whether it still held or not; and the one group without dimensions went missing beside `having` on what is not shown. */
export const heldToTheEnd: FoundCase = {
  name: 'an as-of join overlooked an earlier row that still held; a question without dimensions lost its group',
  tables: [
    {
      name: 'levels',
      columns: [
        { name: 'user_id', type: 'bigint' },
        { name: 'since', type: 'timestamptz' },
        { name: 'until', type: 'timestamptz' },
        { name: 'name', type: 'text' },
      ],
      rows: [
        { user_id: '1', since: '2024-01-01T00:00:00Z', until: null, name: 'basic' },
        { user_id: '1', since: '2024-02-01T00:00:00Z', until: '2024-03-01T00:00:00Z', name: 'trial' },
      ],
    },
    {
      name: 'orders',
      columns: [
        { name: 'id', type: 'bigint' },
        { name: 'user_id', type: 'bigint' },
        { name: 'at', type: 'timestamptz' },
        { name: 'ended_at', type: 'timestamptz' },
      ],
      rows: [{ id: '1', user_id: '1', at: '2024-04-01T00:00:00Z', ended_at: null }],
    },
    {
      name: 'empty',
      columns: [
        { name: 'id', type: 'bigint' },
        { name: 'at', type: 'timestamptz' },
        { name: 'ended_at', type: 'timestamptz' },
      ],
      rows: [],
    },
  ],
  definition: catalog({
    ...{ name: 'found', sources: [levels, orders, empty], dimensions: [dimension('level', { from: [orders.level.name] })] },
    now: '2024-06-01T00:00:00Z',
    metrics: [
      metric({ name: 'orderCount', description: 'Rows.', numerator: count(orders) }),
      metric({ name: 'there', description: 'Rows that hold.', numerator: atEnd(count(empty)) }),
      metric({ name: 'seen', description: 'Different rows.', numerator: countDistinct(empty.id) }),
    ],
  }),
  asked: [
    { metrics: ['orderCount'], by: ['level'] },
    {
      metrics: ['there'],
      grain: 'year',
      range: { between: { from: '2024-07-02', until: '2024-12-31' } },
      having: { metric: 'seen', until: 3 },
    },
  ],
}
