import { loadClub, runClubCases } from './ask-club.js'
import { describeOn } from './ask-shop.js'
import { periods, shown } from './club/periods-sql.js'

const angeles = 'America/Los_Angeles'
const paris = 'Europe/Paris'
const spring = { between: { from: '2024-02-20', until: '2024-05-15' } } as const
const months = { between: { from: '2024-01-01', until: '2024-06-01' } } as const
const back = (length: string, zone = 'UTC') => `((e at time zone '${zone}' - interval '${length}') at time zone '${zone}')`
const seen = (begin: string) => `v.at >= ${begin} and v.at < e`
/** The start of the unit that holds the moment before the end. */
const begin = (unit: string, zone = 'UTC') =>
  `date_trunc('${unit}', (e - interval '1 microsecond') at time zone '${zone}') at time zone '${zone}'`

describeOn('windows', loadClub, (opened) => {
  runClubCases(opened, [
    {
      name: '28 days to the end of each day',
      asked: { metrics: ['visits28', 'visitors28', 'averageSeconds7', 'visits36Hours'], grain: 'day', range: spring, timeZone: angeles },
      sql: `with ${periods('1 day', '2024-02-20', '2024-05-15', angeles)} select ${shown('s', angeles)}, count(*) filter (where ${seen(back('28 days', angeles))}),
        count(distinct person_id) filter (where ${seen(back('28 days', angeles))}), avg(seconds) filter (where ${seen(back('7 days', angeles))})::double precision,
        count(*) filter (where ${seen(`e - interval '36 hours'`)}) from p cross join visit v group by s, e order by s`,
    },
    {
      name: '28 days and a month to the end of each month, while it runs to now',
      asked: { metrics: ['visits28', 'visitors28', 'visitorsOfAMonth', 'visitorsEver'], grain: 'month', range: months, timeZone: paris },
      sql: `with ${periods('1 month', '2024-01-01', '2024-06-01', paris)} select ${shown('s', paris)}, count(*) filter (where ${seen(back('28 days', paris))}),
        count(distinct person_id) filter (where ${seen(back('28 days', paris))}), count(distinct person_id) filter (where ${seen(back('1 month', paris))}),
        count(distinct person_id) filter (where v.at < e) from p cross join visit v group by s, e order by s`,
    },
    {
      name: 'by team, and those without one',
      asked: {
        metrics: ['visits28', 'visitors28'],
        grain: 'week',
        by: ['team'],
        range: { between: { from: '2024-02-19', until: '2024-05-13' } },
      },
      sql: `with ${periods('7 days', '2024-02-19', '2024-05-13')}, v as (select visit.*, team from visit left join person on person.id = person_id),
        keys as (select distinct team from p join v on ${seen(back('28 days'))})
        select ${shown('s')}, k.team collate "C", count(v.id), count(distinct v.person_id) from p cross join keys k left join v on v.team is not distinct from k.team and ${seen(back('28 days'))}
        group by s, e, k.team order by s, 2 nulls last`,
    },
    {
      name: 'over no grain: to the end of the range, with a filter',
      asked: { metrics: ['visits28', 'visitors28', 'visitorsEver'], range: spring, where: { team: { in: ['red', null] } } },
      sql: `select count(*) filter (where ${seen(back('28 days'))}), count(distinct person_id) filter (where ${seen(back('28 days'))}), count(distinct person_id) filter (where v.at < e)
        from (select timestamptz '2024-05-15Z' as e) p cross join visit v left join person on person.id = person_id where team = 'red' or team is null`,
    },
    {
      name: 'since the month, the year and the fiscal year began, by day',
      asked: {
        ...{ metrics: ['revenueMonthToDate', 'revenueYearToDate', 'revenueFiscalYearToDate', 'revenueEver'], grain: 'day' },
        range: { between: { from: '2024-03-25', until: '2024-04-10' } },
      },
      sql: `with ${periods('1 day', '2024-03-25', '2024-04-10')} select ${shown('s')}, coalesce(sum(amount) filter (where ${seen(begin('month'))}), 0),
        coalesce(sum(amount) filter (where ${seen(begin('year'))}), 0),
        coalesce(sum(amount) filter (where ${seen(`(case when e > '2024-04-06Z' then timestamptz '2024-04-06Z' else '2023-04-06Z' end)`)}), 0), sum(amount) filter (where v.at < e)
        from p cross join purchase v group by s, e order by s`,
    },
    {
      name: 'the range limits the output, not what windows look back to: the last two days alone',
      asked: {
        metrics: ['revenueMonthToDate', 'visitors28', 'unitsMonthToDate'],
        grain: 'day',
        range: { last: { count: 2, unit: 'day' } },
        timeZone: paris,
      },
      sql: `with ${periods('1 day', '2024-05-14', '2024-05-16', paris)} select ${shown('s', paris)}, (select sum(amount) from purchase v where ${seen(begin('month', paris))}),
        (select count(distinct person_id) from visit v where ${seen(back('28 days', paris))}),
        (select sum(units) from delivery where day >= '2024-05-01' and day::timestamp at time zone '${paris}' < e) from p order by s`,
    },
    {
      name: 'a ratio: each side over its window',
      asked: { metrics: ['averagePurchase28'], grain: 'month', by: ['channel'], range: months },
      shown: { parts: true },
      sql: `with ${periods('1 month', '2024-01-01', '2024-06-01')}, hit as (select s, channel, amount from p join purchase v on ${seen(back('28 days'))}), keys as (select distinct channel from hit)
        select ${shown('p.s')}, k.channel collate "C", sum(amount)::double precision / nullif(count(h.s), 0), coalesce(sum(amount), 0), count(h.s)
        from p cross join keys k left join hit h on h.s = p.s and h.channel is not distinct from k.channel group by p.s, k.channel order by p.s, 2 nulls last`,
    },
  ])
})
