import { catalog, count, dimension, events, id, integer, retention, source, timestamp } from '../../../src/definition/index.js'
import type { RetentionQuestion } from '../../../src/request/retention-question.js'
import type { FoundCase } from './found-case.js'

const visits = source('visits', { key: 'id', time: 'at', columns: { id: id(), visitor: id(), at: timestamp(), rank: integer() } })

const question: RetentionQuestion = {
  ...{ retention: 'visitors', range: { between: { from: '2024-01-01', until: '2024-03-01' } }, grain: 'month', by: ['rank'], where: null },
  ...{ timeZone: null, calendar: null, currency: null, offsets: 2, unbounded: null, rolling: null, wantsValues: true },
}

/** The text that a line shows was called as the value is, and ORDER BY took the text; all together were nowhere over where nobody was. */
export const cohortsInOrder: FoundCase = {
  name: 'groups of cohorts came in the order of their texts; without anybody in any group no offset of the total was over',
  tables: [
    {
      name: 'visits',
      columns: [
        { name: 'id', type: 'bigint' },
        { name: 'visitor', type: 'text' },
        { name: 'at', type: 'timestamptz' },
        { name: 'rank', type: 'integer' },
      ],
      rows: ['10', '9', '-1', '-25', null].map((rank, index) => ({
        ...{ id: String(index), visitor: `v${index % 4}`, at: `2024-0${1 + (index % 3)}-0${index + 1}T12:00:00Z`, rank },
      })),
    },
  ],
  definition: catalog({
    ...{ name: 'found', sources: [visits], now: '2024-03-20T00:00:00Z', metrics: [] },
    dimensions: [dimension('rank', { from: [visits.rank] })],
    retentions: [
      retention('visitors', {
        ...{ start: events(visits), return: events(visits), by: [visits.visitor, visits.visitor] },
        values: [{ name: 'visitCount', of: count(visits), by: visits.visitor }],
      }),
    ],
  }),
  asked: [],
  cohorts: [question, { ...question, unbounded: true }, { ...question, where: { rank: { is: 7 } } }],
}
