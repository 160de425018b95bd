import { catalog, count, id, is, metric, source, text, timestamp } from '../../../src/definition/index.js'
import type { FoundCase } from './found-case.js'

const visits = source('visits', { key: 'id', time: 'at', columns: { id: id(), at: timestamp(), page: text() } })

/** Without dimensions the two shared a statement, though their rows say from when to when "all" goes. */
export const batchOverAllTime: FoundCase = {
  name: 'a question over all time got the periods of another one in the same request',
  tables: [
    {
      name: 'visits',
      columns: [
        { name: 'id', type: 'bigint' },
        { name: 'at', type: 'timestamptz' },
        { name: 'page', type: 'text' },
      ],
      rows: [
        { id: '1', at: '2023-03-10T01:00:00Z', page: 'start' },
        { id: '2', at: '2024-05-10T01:00:00Z', page: 'price' },
      ],
    },
  ],
  definition: catalog({
    ...{ name: 'found', sources: [visits], dimensions: [], now: '2024-06-01T00:00:00Z' },
    metrics: [
      metric({ name: 'visitCount', description: 'Visits.', numerator: count(visits) }),
      metric({ name: 'priceCount', description: 'Visits of the prices.', numerator: count(visits, is(visits.page, 'price')) }),
    ],
  }),
  asked: [
    { metrics: ['visitCount'], grain: 'year' },
    { metrics: ['priceCount'], grain: 'year' },
  ],
}
