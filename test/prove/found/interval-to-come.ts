import {
  average,
  catalog,
  count,
  dailyLast,
  id,
  integer,
  metric,
  plainNumber,
  shift,
  source,
  timestamp,
} from '../../../src/definition/index.js'
import type { FoundCase } from './found-case.js'

const orders = source('orders', { key: 'id', time: 'at', columns: { id: id(), at: timestamp(), size: integer() } })

/** Rows after now were cut from an interval that reaches beyond it, and what is shifted was not cut before; the last day's average had no sides. */
export const intervalToCome: FoundCase = {
  name: 'what is compared with an interval that is not over was cut at now, and shifted before it was cut',
  tables: [
    {
      name: 'orders',
      columns: [
        { name: 'id', type: 'bigint' },
        { name: 'at', type: 'timestamptz' },
        { name: 'size', type: 'integer' },
      ],
      rows: [
        { id: '1', at: '2023-02-27T00:00:00Z', size: '4' },
        { id: '2', at: '2023-03-31T00:00:00Z', size: '7' },
      ],
    },
  ],
  definition: catalog({
    ...{ name: 'found', sources: [orders], dimensions: [], now: '2023-02-28T20:30:00Z' },
    metrics: [
      metric({ name: 'orderCount', description: 'Rows.', numerator: count(orders), format: plainNumber }),
      metric({
        name: 'monthBefore',
        description: 'Rows, 28 days before.',
        numerator: shift(count(orders), { days: 28 }),
        format: plainNumber,
      }),
      metric({
        name: 'lastSize',
        description: 'The average of the last day.',
        numerator: dailyLast(average(orders.size)),
        format: plainNumber,
      }),
    ],
  }),
  asked: [
    {
      metrics: ['orderCount', 'monthBefore', 'lastSize'].map((name) => ({
        ...{ key: name, metric: name, where: null, segments: [] },
        comparisons: [{ between: { from: '2023-02-26', until: '2023-04-04' } }],
      })),
      range: { all: true },
    },
  ],
}
