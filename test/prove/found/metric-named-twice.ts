import { catalog, count, id, integer, metric, plainNumber, source, sum, timestamp } from '../../../src/definition/index.js'
import type { FoundCase } from './found-case.js'

const visits = source('visits', { key: 'id', time: 'at', columns: { id: id(), at: timestamp(), seconds: integer() } })

/** The places of the fields were those of their different metrics, the values those of all fields. */
export const metricNamedTwice: FoundCase = {
  name: 'a field after a metric that is named twice had the value of the one before it',
  tables: [
    {
      name: 'visits',
      columns: [
        { name: 'id', type: 'bigint' },
        { name: 'at', type: 'timestamptz' },
        { name: 'seconds', type: 'integer' },
      ],
      rows: [{ id: '1', at: '2024-03-10T01:00:00Z', seconds: '40' }],
    },
  ],
  definition: catalog({
    ...{ name: 'found', sources: [visits], dimensions: [], now: '2024-03-11T00:00:00Z' },
    metrics: [
      metric({ name: 'visitCount', description: 'Visits.', numerator: count(visits), format: plainNumber }),
      metric({ name: 'seconds', description: 'Their seconds.', numerator: sum(visits.seconds), format: plainNumber }),
    ],
  }),
  asked: [{ metrics: ['visitCount', { key: 'again', metric: 'visitCount', where: null, segments: [] }, 'seconds'] }],
}
