import { catalog, count, date, id, metric, source, timestamp } from '../../../src/definition/index.js'
import type { FoundCase } from './found-case.js'

const visits = source('visits', { key: 'id', time: 'at', columns: { id: id(), at: timestamp(), day: date() } })

/** On Lord Howe the clocks are turned by half an hour: "the last 3 hours" were reckoned as 180 minutes, and reached into a fourth. */
export const halfAnHour: FoundCase = {
  name: 'the last hours were one too many where the clocks had been turned by half an hour',
  tables: [
    {
      name: 'visits',
      columns: [
        { name: 'id', type: 'bigint' },
        { name: 'at', type: 'timestamptz' },
        { name: 'day', type: 'date' },
      ],
      rows: [
        { id: '1', at: '2024-10-05T13:45:00Z', day: '2024-10-06' },
        { id: '2', at: '2024-10-05T15:45:00Z', day: '2024-10-06' },
      ],
    },
  ],
  definition: catalog({
    ...{ name: 'found', sources: [visits], dimensions: [], timeZone: 'Australia/Lord_Howe', now: '2024-10-05T16:30:00Z' },
    metrics: [
      metric({ name: 'visitCount', description: 'Visits.', numerator: count(visits) }),
      metric({ name: 'dayCount', description: 'Visits by their day.', numerator: count(visits, { at: visits.day }) }),
    ],
  }),
  asked: [
    { metrics: ['visitCount'], range: { last: { count: 3, unit: 'hour' } }, grain: 'hour' },
    { metrics: ['dayCount'], range: { last: { count: 3, unit: 'hour' } } },
    { metrics: ['visitCount'], range: { last: { count: 500, unit: 'hour', complete: true } } },
  ],
}
