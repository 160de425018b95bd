import { loadClub, runClubCases } from './ask-club.js'
import { describeOn } from './ask-shop.js'
import { dateAt, holds, periods, shown } from './club/periods-sql.js'

const angeles = 'America/Los_Angeles'
const months = { between: { from: '2024-01-01', until: '2024-06-01' } } as const

/** The days of each period that are over, and what a quantity is on each. */
const daily = (value: string, zone = 'UTC') =>
  `days as (select p.s, d, ${value} as v from p cross join generate_series(p.s at time zone '${zone}', (p.e at time zone '${zone}')::date - interval '1 day', interval '1 day') d)`
const visitorsOf = (zone = 'UTC', more = 'true') =>
  `(select count(distinct person_id) from visit where at >= d at time zone '${zone}' and at < (d + interval '1 day') at time zone '${zone}' and ${more})`
const visitors28 = (zone = 'UTC') =>
  `(select count(distinct person_id) from visit where at >= (d - interval '27 days') at time zone '${zone}' and at < (d + interval '1 day') at time zone '${zone}')`
const subscribed = (edge: string) => holds('u.begun_at', 'u.over_at', edge)
const balance = `(select sum(amount) from (select distinct on (account) amount from balance where ${dateAt('day')} < d + interval '1 day' order by account, day desc, number::text collate "C" desc) b)`

describeOn('days taken together', loadClub, (opened) => {
  runClubCases(opened, [
    {
      name: 'daily visitors by month: a day without any counts 0, the running day does not count',
      asked: {
        metrics: ['dailyVisitors', 'firstDayVisitors', 'lastDayVisitors', 'fewestVisitors', 'mostVisitors'],
        grain: 'month',
        range: months,
        timeZone: angeles,
      },
      sql: `with ${periods('1 month', '2024-01-01', '2024-06-01', angeles)}, ${daily(visitorsOf(angeles), angeles)}
        select ${shown('s', angeles)}, avg(v)::double precision, (array_agg(v order by d))[1], (array_agg(v order by d desc))[1], min(v), max(v) from days group by s order by s`,
    },
    {
      name: 'the mean has the sum over the days and their number, by team',
      asked: { metrics: ['dailyVisitors'], grain: 'month', by: ['team'], range: { between: { from: '2024-02-01', until: '2024-05-01' } } },
      shown: { parts: true },
      sql: `with ${periods('1 month', '2024-02-01', '2024-05-01')}, k as (select distinct team from person),
        days as (select p.s, k.team, d, (select count(distinct person_id) from visit left join person on person.id = person_id
          where at >= d at time zone 'UTC' and at < (d + interval '1 day') at time zone 'UTC' and person.team is not distinct from k.team) as v
          from p cross join k cross join generate_series(p.s at time zone 'UTC', p.e at time zone 'UTC' - interval '1 day', interval '1 day') d)
        select ${shown('s')}, team collate "C", sum(v)::double precision / count(*), sum(v), count(*) from days group by s, team order by s, 2 nulls last`,
    },
    {
      name: 'an average: its mean over the days that have one',
      asked: { metrics: ['dailySeconds'], grain: 'month', range: months },
      sql: `with ${periods('1 month', '2024-01-01', '2024-06-01')}, ${daily(`(select avg(seconds) from visit where at >= d at time zone 'UTC' and at < (d + interval '1 day') at time zone 'UTC')`)}
        select ${shown('s')}, avg(v)::double precision from days group by s order by s`,
    },
    {
      name: 'stickiness: daily over monthly active',
      asked: { metrics: ['lastVisitors28', 'meanVisitors28', 'stickiness'], grain: 'month', range: months },
      sql: `with ${periods('1 month', '2024-01-01', '2024-06-01')}, ${daily(visitors28())}, ones as (select s, avg(v) as dau from (select p.s, ${visitorsOf()} as v
          from p cross join generate_series(p.s at time zone 'UTC', (p.e at time zone 'UTC')::date - interval '1 day', interval '1 day') d) t group by s)
        select ${shown('p.s')}, (array_agg(v order by d desc))[1], avg(v)::double precision,
        min(dau)::double precision / (select count(distinct person_id) from visit where at >= p.e - interval '28 days' and at < p.e)
        from p join days using (s) join ones using (s) group by p.s, p.e order by p.s`,
    },
    {
      name: 'balances: the mean and the highest of each day’s end, over a quarter and without a grain',
      asked: { metrics: ['dailyBalance', 'highestBalance'], range: { between: { from: '2024-02-01', until: '2024-05-01' } } },
      sql: `with p as (select timestamptz '2024-02-01Z' as s, timestamptz '2024-05-01Z' as e), ${daily(balance)} select avg(v)::double precision, max(v) from days`,
    },
    {
      name: 'who comes on the day of a month when most do, and who leaves a day',
      asked: {
        ...{ metrics: ['dailySubscribersCame', 'dailySubscribersLost'], grain: 'month' },
        range: { between: { from: '2024-02-01', until: '2024-05-01' } },
      },
      sql: `with ${periods('1 month', '2024-02-01', '2024-05-01')}, days as (select p.s, d at time zone 'UTC' as d, (d + interval '1 day') at time zone 'UTC' as n
          from p cross join generate_series(p.s at time zone 'UTC', p.e at time zone 'UTC' - interval '1 day', interval '1 day') d),
        u as (select * from subscription where plan is distinct from 'trial' and person_id is not null),
        moves as (select s, (select count(*) from (select person_id from u where ${subscribed('n')} except select person_id from u where ${subscribed('d')}) t) as came,
          (select count(*) from (select person_id from u where ${subscribed('d')} except select person_id from u where ${subscribed('n')}) t) as left_it from days)
        select ${shown('s')}, max(came), avg(left_it)::double precision from moves group by s order by s`,
    },
    {
      name: 'of a day that runs: what the day has',
      asked: { metrics: ['dailyVisitors', 'visitors', 'visitors28'], grain: 'day', range: { current: 'day' } },
      sql: `select '2024-05-15 00:00', count(distinct person_id)::double precision, count(distinct person_id),
        (select count(distinct person_id) from visit where at >= '2024-04-17 12:00Z' and at < '2024-05-15 12:00Z')
        from visit where at >= '2024-05-15Z' and at < '2024-05-16Z'`,
    },
    {
      name: 'by day: the day itself',
      asked: {
        metrics: ['dailyVisitors', 'visitors', 'lastVisitors28', 'visitors28'],
        grain: 'day',
        range: { between: { from: '2024-05-10', until: '2024-05-15' } },
      },
      sql: `with ${periods('1 day', '2024-05-10', '2024-05-15')}, days as (select s, (s at time zone 'UTC') as d from p) select ${shown('s')},
        ${visitorsOf()}::double precision, ${visitorsOf()}, ${visitors28()}, ${visitors28()} from days order by s`,
    },
  ])
})
