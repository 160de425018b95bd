import { type Matrix, matrixSql, now } from './app/matrix-sql.js'
import { loadApp, type RetentionCase, runRetentionCases } from './ask-retention.js'
import { describeOn } from './ask-shop.js'

const real = `select person_id as id, at from visit where is_bot = 0 and at < ${now}`
const every = `select person_id as id, at from visit where at < ${now}`
const paris = 'Europe/Paris'
const joined = (from: string, until: string, more = '') =>
  `select id, joined_at as at, plan collate "C" as plan, country collate "C" as country, age from person where joined_at < ${now} and joined_at >= '${from}' and joined_at < '${until}' ${more}`
/** The first real visit of everyone; what is asked of it is asked afterwards. */
const firstVisits = (from: string, until: string, more = '') =>
  `select * from (select distinct on (person_id) person_id as id, at, platform collate "C" as platform, (select country from person where person.id = person_id) collate "C" as country
    from visit where is_bot = 0 and person_id is not null and at < ${now} order by person_id, at, visit.id::text collate "C") f where at >= '${from}' and at < '${until}' ${more}`

/** Each with the question's own words, and the matrix by hand. */
const cases: readonly (Omit<RetentionCase, 'sql'> & { readonly by: Matrix })[] = [
  {
    name: 'by month, the last of which runs',
    asked: 'name: joined, range: {between: {from: "2023-10-01", until: "2024-06-01"}}, grain: MONTH',
    by: { starts: joined('2023-10-01Z', '2024-06-01Z'), returns: real, unit: 'month', from: '2023-10-01', until: '2024-06-01', offsets: 7 },
  },
  {
    name: 'of all time by week',
    asked: 'name: joined, range: {all: true}, grain: WEEK',
    by: { starts: joined('2023-10-23Z', '2024-06-01Z'), returns: real, unit: 'week', from: '2023-10-23', until: '2024-05-20', offsets: 29 },
  },
  {
    name: 'by day over the change of the clocks in Paris, with four offsets',
    asked: 'name: joined, range: {between: {from: "2024-03-25", until: "2024-04-05"}}, grain: DAY, timeZone: "Europe/Paris", offsets: 4',
    by: {
      ...{ starts: joined('2024-03-24 23:00Z', '2024-04-04 22:00Z'), returns: real, unit: 'day', zone: paris },
      ...{ from: '2024-03-25', until: '2024-04-05', offsets: 4 },
    },
  },
  {
    name: 'a range that cuts the first and the last cohort',
    asked:
      'name: joined, range: {between: {from: "2024-01-10T06:00", until: "2024-03-20T12:30"}}, grain: MONTH, timeZone: "America/Los_Angeles"',
    by: {
      ...{ starts: joined('2024-01-10 14:00Z', '2024-03-20 19:30Z'), returns: real, unit: 'month', zone: 'America/Los_Angeles' },
      ...{ from: '2024-01-10 06:00', until: '2024-03-20 12:30', offsets: 4 },
    },
  },
  {
    name: 'on or after, by month',
    asked: 'name: joined, range: {between: {from: "2024-01-01", until: "2024-04-01"}}, grain: MONTH, unbounded: true, offsets: 2',
    by: {
      starts: joined('2024-01-01Z', '2024-04-01Z'),
      returns: real,
      unit: 'month',
      from: '2024-01-01',
      until: '2024-04-01',
      offsets: 2,
      unbounded: true,
    },
  },
  {
    name: 'rolling months, from the 31st too',
    asked:
      'name: joined, range: {between: {from: "2024-01-01", until: "2024-05-01"}}, grain: MONTH, rolling: true, timeZone: "Europe/Paris"',
    by: {
      ...{ starts: joined('2023-12-31 23:00Z', '2024-04-30 22:00Z'), returns: real, unit: 'month', zone: paris, rolling: true },
      ...{ from: '2024-01-01', until: '2024-05-01', offsets: 4 },
    },
  },
  {
    name: 'rolling weeks, on or after',
    asked:
      'name: joined, range: {between: {from: "2024-03-18", until: "2024-05-20"}}, grain: WEEK, rolling: true, unbounded: true, timeZone: "Europe/Paris", offsets: 6',
    by: {
      ...{
        starts: joined('2024-03-17 23:00Z', '2024-05-19 22:00Z'),
        returns: real,
        unit: 'week',
        zone: paris,
        rolling: true,
        unbounded: true,
      },
      ...{ from: '2024-03-18', until: '2024-05-20', offsets: 6 },
    },
  },
  {
    name: 'rolling quarters',
    asked: 'name: joined, range: {between: {from: "2023-10-01", until: "2024-04-01"}}, grain: QUARTER, rolling: true, offsets: 2',
    by: {
      starts: joined('2023-10-01Z', '2024-04-01Z'),
      returns: real,
      unit: 'quarter',
      from: '2023-10-01',
      until: '2024-04-01',
      offsets: 2,
      rolling: true,
    },
  },
  {
    name: 'by a dimension, null too, of some members only',
    asked:
      'name: joined, range: {between: {from: "2024-01-01", until: "2024-05-01"}}, grain: MONTH, by: [COUNTRY], where: {plan: {in: ["pro", "team"]}, ageGroup: {isNull: false}}',
    by: {
      ...{ starts: joined('2024-01-01Z', '2024-05-01Z', `and plan in ('pro', 'team') and age is not null`), returns: real, unit: 'month' },
      ...{ from: '2024-01-01', until: '2024-05-01', offsets: 4, keys: ['country'] },
    },
  },
  {
    name: 'of the first visit ever, by month',
    asked: 'name: visited, range: {between: {from: "2024-01-01", until: "2024-06-01"}}, grain: MONTH',
    by: {
      starts: firstVisits('2024-01-01Z', '2024-06-01Z'),
      returns: real,
      unit: 'month',
      from: '2024-01-01',
      until: '2024-06-01',
      offsets: 4,
    },
  },
  {
    name: 'by what the first visit says, of two at one moment the first by key',
    asked: 'name: visited, range: {between: {from: "2024-01-01", until: "2024-06-01"}}, grain: WEEK, by: [PLATFORM], offsets: 5',
    by: {
      ...{ starts: firstVisits('2024-01-01Z', '2024-06-01Z'), returns: real, unit: 'week', keys: ['platform'] },
      ...{ from: '2024-01-01', until: '2024-06-01', offsets: 5 },
    },
  },
  {
    name: 'who first came otherwise is in no cohort of a filter',
    asked:
      'name: visited, range: {between: {from: "2024-01-01", until: "2024-03-01"}}, grain: MONTH, where: {platform: {is: "web"}, country: {isNot: "FR"}}, offsets: 3',
    by: {
      ...{ starts: firstVisits('2024-01-01Z', '2024-03-01Z', `and platform = 'web' and country is distinct from 'FR'`), returns: real },
      ...{ unit: 'month', from: '2024-01-01', until: '2024-03-01', offsets: 3 },
    },
  },
  {
    name: 'dates: rolling days, counted by date',
    asked: 'name: joinedOn, range: {between: {from: "2024-03-20", until: "2024-04-10"}}, grain: DAY, timeZone: "Europe/Paris", offsets: 8',
    by: {
      starts: `select id, joined_on::timestamp at time zone '${paris}' as at from person where joined_on >= '2024-03-20' and joined_on < '2024-04-10'`,
      returns: `select id, date_trunc('day', at at time zone '${paris}') at time zone '${paris}' as at from (${every}) v`,
      ...{ unit: 'day', zone: paris, rolling: true, byDay: true, from: '2024-03-20', until: '2024-04-10', offsets: 8 },
    },
  },
  {
    name: 'dates of return, on or after, in a zone behind',
    asked:
      'name: seenOn, range: {between: {from: "2024-02-01", until: "2024-04-01"}}, grain: MONTH, timeZone: "America/Los_Angeles", offsets: 3',
    by: {
      ...{ starts: joined('2024-02-01 08:00Z', '2024-04-01 07:00Z'), unbounded: true, unit: 'month', zone: 'America/Los_Angeles' },
      returns: `select person_id as id, day::timestamp at time zone 'America/Los_Angeles' as at from visit where day::timestamp at time zone 'America/Los_Angeles' < ${now}`,
      ...{ from: '2024-02-01', until: '2024-04-01', offsets: 3 },
    },
  },
]

describeOn('retention', loadApp, (opened) => {
  runRetentionCases(
    opened,
    cases.map(({ by, ...rest }) => ({ ...rest, sql: matrixSql(by) })),
  )
})
