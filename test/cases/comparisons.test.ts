import type { ComparisonQuestion } from '../../src/request/question.js'
import { loadClub, runClubCases } from './ask-club.js'
import { describeOn } from './ask-shop.js'
import { dateAt, holds, periods, shown } from './club/periods-sql.js'

const angeles = 'America/Los_Angeles'
const ago = (moment: string, length: string, zone = 'UTC') =>
  `((${moment} at time zone '${zone}' - interval '${length}') at time zone '${zone}')`
const later = (moment: string, length: string, zone = 'UTC') => ago(moment, `-${length}`, zone)
const member = (edge: string) => holds(dateAt('m.started_on'), dateAt('m.ended_on'), edge)
const spentIn = (from: string, until: string, more = 'true') =>
  `(select coalesce(sum(amount), 0) from purchase where at >= ${from} and at < ${until} and ${more})`

const comparedWith = (metric: string, ...comparisons: readonly ComparisonQuestion[]) => ({
  ...{ key: metric, metric, where: null, segments: [] },
  comparisons,
})
const monthAgo: ComparisonQuestion = { shift: { count: 1, unit: 'month' } }
const before: ComparisonQuestion = { named: 'previousPeriod' }
const lastYear: ComparisonQuestion = { named: 'samePeriodLastYear' }
const compared = { compared: true } as const

/** Each period beside the time `[a, b)` that it is compared with. */
const sums = (zone = 'UTC') =>
  `select ${shown('s', zone)}, v, ${shown('a', zone)}, ${shown('b', zone)}, w, v - w from (select s, a, b, ${spentIn('s', 'whole_e')} as v, ${spentIn('a', 'b')} as w from c) t order by s`

describeOn('comparisons', loadClub, (opened) => {
  runClubCases(opened, [
    {
      name: 'a month ago by week: the seven days from the same date of the month before',
      asked: {
        metrics: [comparedWith('revenue', monthAgo)],
        grain: 'week',
        range: { between: { from: '2024-02-26', until: '2024-05-13' } },
      },
      shown: compared,
      sql: `with ${periods('7 days', '2024-02-26', '2024-05-13')}, c as (select *, ${ago('s', '1 month')} as a, ${ago('s', '1 month')} + interval '7 days' as b from p) ${sums()}`,
    },
    {
      name: 'a month ago by day, at 31 March',
      asked: {
        metrics: [comparedWith('revenue', monthAgo)],
        grain: 'day',
        range: { between: { from: '2024-03-27', until: '2024-04-02' } },
      },
      shown: compared,
      sql: `with ${periods('1 day', '2024-03-27', '2024-04-02')}, c as (select *, ${ago('s', '1 month')} as a, ${ago('s', '1 month')} + interval '1 day' as b from p) ${sums()}`,
    },
    {
      name: 'over a range that cuts months: the same days of the months before',
      asked: {
        metrics: [comparedWith('revenue', monthAgo)],
        grain: 'month',
        range: { between: { from: '2024-03-10', until: '2024-05-06' } },
        timeZone: angeles,
      },
      shown: compared,
      sql: `with p (s, whole_e, a, b) as (values ('2024-03-10 00:00-08'::timestamptz, '2024-04-01 00:00-07'::timestamptz, '2024-02-10 00:00-08'::timestamptz, '2024-03-01 00:00-08'::timestamptz),
          ('2024-04-01 00:00-07', '2024-05-01 00:00-07', '2024-03-01 00:00-08', '2024-04-01 00:00-07'), ('2024-05-01 00:00-07', '2024-05-06 00:00-07', '2024-04-01 00:00-07', '2024-04-06 00:00-07')),
        c as (select * from p) ${sums(angeles)}`,
    },
    ...['UTC', angeles].map((zone) => ({
      name: `the period before, also of the first one that is shown, in ${zone}`,
      asked: {
        metrics: [comparedWith('revenue', before)],
        grain: 'month' as const,
        range: { last: { count: 4, unit: 'month' as const } },
        timeZone: zone,
      },
      shown: compared,
      sql: `with ${periods('1 month', '2024-02-01', '2024-06-01', zone)}, c as (select *, ${ago('s', '1 month', zone)} as a,
          case when e < whole_e then ${ago('e', '1 month', zone)} else s end as b from p) ${sums(zone)}`,
    })),
    ...['UTC', angeles].map((zone) => ({
      name: `yesterday, day by day and on the days when clocks are turned, in ${zone}`,
      asked: {
        ...{ metrics: [comparedWith('revenue', before)], grain: 'day' as const, timeZone: zone },
        range: { between: { from: '2024-03-08', until: '2024-03-13' } },
      },
      shown: compared,
      sql: `with ${periods('1 day', '2024-03-08', '2024-03-13', zone)}, c as (select *, ${ago('s', '1 day', zone)} as a, s as b from p) ${sums(zone)}`,
    })),
    {
      name: 'without a grain: as long a time just before',
      asked: {
        metrics: [comparedWith('revenue', before)],
        range: { between: { from: '2024-03-10', until: '2024-03-31' } },
        timeZone: angeles,
      },
      shown: compared,
      sql: `select v, '2024-02-18 00:00', '2024-03-10 00:00', w, v - w from (select ${spentIn(`'2024-03-10 00:00-08'`, `'2024-03-31 00:00-07'`)} as v,
        ${spentIn(`'2024-02-18 00:00-08'`, `'2024-03-10 00:00-08'`)} as w) t`,
    },
    {
      name: 'the running month as a range: as much of the time before as has passed',
      asked: { metrics: [comparedWith('revenue', before, monthAgo)], range: { current: 'month' } },
      shown: compared,
      sql: `select v, '2024-03-31 00:00', '2024-04-14 12:00', w, v - w, '2024-04-01 00:00', '2024-04-15 12:00', x, v - x from (select ${spentIn(`'2024-05-01Z'`, `'2024-06-01Z'`)} as v,
        ${spentIn(`'2024-03-31Z'`, `'2024-04-14 12:00Z'`)} as w, ${spentIn(`'2024-04-01Z'`, `'2024-04-15 12:00Z'`)} as x) t`,
    },
    {
      name: 'last year: 29 February is compared with 28 February, 1 March with 1 March',
      asked: {
        metrics: [comparedWith('revenue', lastYear)],
        grain: 'day',
        range: { between: { from: '2024-02-27', until: '2024-03-03' } },
      },
      shown: compared,
      sql: `with ${periods('1 day', '2024-02-27', '2024-03-03')}, c as (select *, ${ago('s', '1 year')} as a, ${ago('s', '1 year')} + interval '1 day' as b from p) ${sums()}`,
    },
    {
      name: 'last year, the same days of the week, and the same weeks',
      asked: {
        metrics: [comparedWith('revenue', { ...lastYear, align: 'weekday' }, lastYear)],
        grain: 'week',
        range: { between: { from: '2024-02-05', until: '2024-03-18' } },
      },
      shown: compared,
      sql: `with ${periods('7 days', '2024-02-05', '2024-03-18')}, c as (select *, s - interval '364 days' as a, s - interval '357 days' as b from p),
        t as (select s, a, b, ${spentIn('s', 'whole_e')} as v, ${spentIn('a', 'b')} as w from c)
        select ${shown('s')}, v, ${shown('a')}, ${shown('b')}, w, v - w, ${shown('a')}, ${shown('b')}, w, v - w from t order by s`,
    },
    {
      name: 'last year by month and channel: what was and is no more is shown; ratios from 0 are null',
      asked: {
        metrics: [comparedWith('purchaseCount', lastYear)],
        grain: 'month',
        by: ['channel'],
        range: { between: { from: '2024-03-01', until: '2024-05-01' } },
      },
      shown: compared,
      sql: `with ${periods('1 month', '2024-03-01', '2024-05-01')}, hit as (select s, channel, at >= s as is_now from p join purchase on (at >= s and at < whole_e) or (at >= ${ago('s', '1 year')} and at < ${later(ago('s', '1 year'), '1 month')})),
        keys as (select distinct channel from hit)
        select ${shown('p.s')}, k.channel collate "C", count(h.s) filter (where is_now), ${shown(ago('p.s', '1 year'))}, ${shown(later(ago('p.s', '1 year'), '1 month'))}, count(h.s) filter (where not is_now),
        count(h.s) filter (where is_now) - count(h.s) filter (where not is_now) from p cross join keys k left join hit h on h.s = p.s and h.channel is not distinct from k.channel group by p.s, k.channel order by p.s, 2 nulls last`,
    },
    {
      name: 'members and windows, as of the end of the month before; while it runs, of the same day',
      asked: {
        metrics: [comparedWith('membersAtEnd', before), comparedWith('visitors28', before)],
        grain: 'month',
        range: { between: { from: '2024-02-01', until: '2024-06-01' } },
      },
      shown: compared,
      sql: `with ${periods('1 month', '2024-02-01', '2024-06-01')}, c as (select *, ${ago('s', '1 month')} as a, case when e < whole_e then ${ago('e', '1 month')} else s end as b from p),
        t as (select *, (select count(distinct person_id) from membership m where ${member('e')}) as m, (select count(distinct person_id) from membership m where ${member('b')}) as n,
          (select count(distinct person_id) from visit where at >= e - interval '28 days' and at < e) as v, (select count(distinct person_id) from visit where at >= b - interval '28 days' and at < b) as w from c)
        select ${shown('s')}, m, ${shown('a')}, ${shown('b')}, n, m - n, v, ${shown('a')}, ${shown('b')}, w, v - w from t order by s`,
    },
    {
      name: 'the same field with filters of its own',
      asked: {
        metrics: [{ ...comparedWith('revenue', before), where: { channel: { is: 'web' } } }, 'revenue'],
        grain: 'quarter',
        range: { between: { from: '2023-07-01', until: '2024-04-01' } },
      },
      shown: compared,
      sql: `with ${periods('3 months', '2023-07-01', '2024-04-01')}, t as (select *, ${ago('s', '3 months')} as a, ${spentIn('s', 'whole_e', `channel = 'web'`)} as v, ${spentIn(ago('s', '3 months'), 's', `channel = 'web'`)} as w from p)
        select ${shown('s')}, v, ${shown('a')}, ${shown('s')}, w, v - w, ${spentIn('s', 'whole_e')} from t order by s`,
    },
    {
      name: 'an interval: its first month for the first one, and nothing where it has none',
      asked: {
        ...{ metrics: [comparedWith('revenue', { between: { from: '2023-03-10', until: '2023-04-20' } })], grain: 'month' },
        range: { between: { from: '2024-01-01', until: '2024-04-01' } },
      },
      shown: compared,
      sql: `with ${periods('1 month', '2024-01-01', '2024-04-01')}, o (s, a, b) as (values (timestamptz '2024-01-01Z', timestamptz '2023-03-10Z', timestamptz '2023-04-01Z'), ('2024-02-01Z', '2023-04-01Z', '2023-04-20Z')),
        t as (select p.*, a, b, ${spentIn('p.s', 'whole_e')} as v, case when a is not null then ${spentIn('a', 'b')} end as w from p left join o on o.s = p.s)
        select ${shown('s')}, v, ${shown('a')}, ${shown('b')}, w, v - w from t order by s`,
    },
    {
      name: 'members in an interval that is not over: it is compared up to now',
      asked: {
        metrics: [comparedWith('membersAtEnd', { between: { from: '2024-05-01', until: '2024-07-01' } })],
        range: { between: { from: '2024-01-01', until: '2024-03-01' } },
      },
      shown: compared,
      sql: `select n, '2024-05-01 00:00', '2024-05-15 12:00', m, n - m from (select (select count(distinct person_id) from membership m where ${member(`timestamptz '2024-03-01Z'`)}) as n,
        (select count(distinct person_id) from membership m where ${member(`timestamptz '2024-05-15 12:00Z'`)}) as m) t`,
    },
    {
      name: 'by hour of the day that has 23: as many hours before',
      asked: {
        metrics: [comparedWith('visitCount', before)],
        grain: 'hour',
        range: { between: { from: '2024-03-10', until: '2024-03-11' } },
        timeZone: angeles,
      },
      shown: compared,
      sql: `with p as (select g as s from generate_series(timestamptz '2024-03-10 08:00Z', '2024-03-11 06:00Z', interval '1 hour') g), t as (select s, s - interval '1 hour' as a,
          (select count(*) from visit where at >= s and at < s + interval '1 hour') as v, (select count(*) from visit where at >= s - interval '1 hour' and at < s) as w from p)
        select ${shown('s', angeles)}, v, ${shown('a', angeles)}, ${shown('s', angeles)}, w, v - w from t order by s`,
    },
  ])
})
