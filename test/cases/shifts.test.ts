import { loadClub, runClubCases } from './ask-club.js'
import { describeOn } from './ask-shop.js'
import { dateAt, holds, periods, shown } from './club/periods-sql.js'

const angeles = 'America/Los_Angeles'
const months = { between: { from: '2024-01-01', until: '2024-06-01' } } as const
/** A moment a length of time earlier, by the clocks of a zone. */
const ago = (moment: string, length: string, zone = 'UTC') =>
  `((${moment} at time zone '${zone}' - interval '${length}') at time zone '${zone}')`
const member = (edge: string) => holds(dateAt('m.started_on'), dateAt('m.ended_on'), edge)
const spentIn = (from: string, until: string, more = 'true') =>
  `(select coalesce(sum(amount), 0) from purchase where at >= ${from} and at < ${until} and ${more})`

describeOn('shifts', loadClub, (opened) => {
  runClubCases(opened, [
    {
      name: 'a month ago by month: of the running one, the same part of the month before',
      asked: { metrics: ['revenue', 'revenueMonthAgo', 'growth', 'growthRate'], grain: 'month', range: months, timeZone: angeles },
      sql: `with ${periods('1 month', '2024-01-01', '2024-06-01', angeles)}, found as (select s, ${spentIn('s', 'whole_e')} as v,
          ${spentIn(ago('s', '1 month', angeles), `case when e < whole_e then ${ago('e', '1 month', angeles)} else s end`)} as before,
          ${spentIn(ago('s', '1 year', angeles), ago('e', '1 year', angeles))} as last_year from p)
        select ${shown('s', angeles)}, v, before, v - before, v::double precision / nullif(last_year, 0) - 1 from found order by s`,
    },
    {
      name: 'a month ago by day: 31 March and 29 March are compared with 29 February',
      asked: { metrics: ['revenueMonthAgo'], grain: 'day', range: { between: { from: '2024-03-27', until: '2024-04-03' } } },
      sql: `with ${periods('1 day', '2024-03-27', '2024-04-03')} select ${shown('s')}, ${spentIn(ago('s', '1 month'), `${ago('s', '1 month')} + interval '1 day'`)} from p order by s`,
    },
    {
      name: 'without a grain: both ends of the range',
      asked: { metrics: ['revenue', 'revenueMonthAgo'], range: { between: { from: '2024-03-31', until: '2024-05-01' } } },
      sql: `select ${spentIn(`'2024-03-31Z'`, `'2024-05-01Z'`)}, ${spentIn(`'2024-02-29Z'`, `'2024-04-01Z'`)}`,
    },
    {
      name: 'members as they were a month ago, and the total of all time',
      asked: { metrics: ['membersAtEnd', 'membersMonthAgo'] },
      sql: `select (select count(distinct person_id) from membership m where ${member(`timestamptz '2024-05-15 12:00Z'`)}),
        (select count(distinct person_id) from membership m where ${member(`timestamptz '2024-04-15 12:00Z'`)})`,
    },
    {
      name: 'members a month ago by month',
      asked: { metrics: ['membersMonthAgo'], grain: 'month', range: months },
      sql: `with ${periods('1 month', '2024-01-01', '2024-06-01')} select ${shown('s')},
        (select count(distinct person_id) from membership m where ${member(`case when e < whole_e then ${ago('e', '1 month')} else s end`)}) from p order by s`,
    },
    {
      name: 'a window a week ago, by day',
      asked: {
        metrics: ['visitors28WeekAgo'],
        grain: 'day',
        range: { between: { from: '2024-03-05', until: '2024-04-05' } },
        timeZone: angeles,
      },
      sql: `with ${periods('1 day', '2024-03-05', '2024-04-05', angeles)} select ${shown('s', angeles)}, (select count(distinct person_id) from visit
        where at >= ${ago('e', '35 days', angeles)} and at < ${ago('e', '7 days', angeles)}) from p order by s`,
    },
    {
      name: 'days a month ago, by week: the days of two weeks may be the same ones',
      asked: { metrics: ['dailyVisitorsMonthAgo'], grain: 'week', range: { between: { from: '2024-03-11', until: '2024-05-13' } } },
      sql: `with ${periods('7 days', '2024-03-11', '2024-05-13')}, days as (select s, d, (select count(distinct person_id) from visit where at >= d at time zone 'UTC' and at < (d + interval '1 day') at time zone 'UTC') as v
          from p cross join generate_series(${ago('s', '1 month')} at time zone 'UTC', ${ago('s', '1 month')} at time zone 'UTC' + interval '6 days', interval '1 day') d)
        select ${shown('s')}, avg(v)::double precision from days group by s order by s`,
    },
  ])
})
