import { catalog, count, date, events, id, metric, plainNumber, retention, source, timestamp } from '../../../src/definition/index.js'
import type { FoundCase } from './found-case.js'

const people = source('people', { key: 'id', time: 'joined', columns: { id: id(), joined: date() } })
const visits = source('visits', { key: 'id', time: 'at', columns: { id: id(), person: id(), at: timestamp() } })
const at = (moments: readonly string[]) => moments.map((moment, index) => ({ id: String(index), person: '1', at: moment }))

const tables: FoundCase['tables'] = [
  {
    name: 'people',
    columns: [
      { name: 'id', type: 'text' },
      { name: 'joined', type: 'date' },
    ],
    rows: [{ id: '1', joined: '2011-12-29' }],
  },
  {
    name: 'visits',
    columns: [
      { name: 'id', type: 'bigint' },
      { name: 'person', type: 'text' },
      { name: 'at', type: 'timestamptz' },
    ],
    rows: at([
      '2010-12-31T12:00:00Z',
      '2011-01-01T10:30:00Z',
      '2011-01-01T20:00:00Z',
      '2011-12-31T10:30:00Z',
      '2024-03-10T09:50:00Z',
      '2024-03-10T10:05:00Z',
    ]),
  },
]
const visitCount = metric({ name: 'visitCount', description: 'Rows.', numerator: count(visits), format: plainNumber })
const compared = (to: 'previousPeriod' | 'samePeriodLastYear') => [
  { key: 'visitCount', metric: 'visitCount', where: null, segments: [], comparisons: [{ named: to }] },
]

/** Samoa had no Friday, 30 December 2011: a week that would begin with it was compared with a day too much, and a cohort of the day before waited for it. */
export const skippedDate: FoundCase = {
  name: 'a date that the zone skipped was counted as passed, and waited for',
  tables,
  definition: catalog({
    ...{ name: 'found', sources: [people, visits], dimensions: [], metrics: [visitCount], timeZone: 'Pacific/Apia' },
    retentions: [retention('back', { start: events(people), return: events(visits), by: [people.id, visits.person], grains: ['day'] })],
    now: '2011-12-31T11:00:00Z',
  }),
  asked: [{ metrics: compared('samePeriodLastYear'), range: { toDate: 'week' }, grain: 'week', calendar: 'weeksFromFriday' }],
  cohorts: [
    {
      ...{ retention: 'back', range: { all: true }, grain: 'day', by: [], where: null, timeZone: null, calendar: null, currency: null },
      ...{ offsets: 2, unbounded: false, rolling: true, wantsValues: false },
    },
  ],
}

/** Just after the clocks were put forward, the equally long time before is one that they skipped: nothing was compared. */
export const skippedHour: FoundCase = {
  name: 'a range behind a skipped hour was compared with no time at all',
  tables,
  definition: catalog({
    ...{ name: 'found', sources: [visits], dimensions: [], metrics: [visitCount] },
    ...{ timeZone: 'America/Los_Angeles', now: '2024-03-10T10:15:00Z' },
  }),
  asked: [{ metrics: compared('previousPeriod'), range: { toDate: 'hour' } }],
}
