import { describeOn, runCases } from './ask-shop.js'
import { later, leadsUntil, monthOf, months, now, open, over } from './store/by-hand.js'
import { store } from './store/catalog.js'
import { loadStore } from './store/load.js'

const paris = 'Europe/Paris'
const share = `count(bought) filter (where ${over})::double precision / nullif(count(*) filter (where ${over}), 0)`
const inRange = `at >= '2024-01-01Z' and at < '2024-06-01Z'`
const inParis = `at >= '2023-12-31 23:00Z' and at < '2024-05-31 22:00Z'`

describeOn('conversions', loadStore, (opened) => {
  runCases(
    opened,
    [
      {
        name: 'by month, with what is still open',
        asked: { metrics: ['leadConversion', 'convertedLeads', 'leadsInTime'], grain: 'month', range: months },
        shown: { open: true },
        sql: `with ${leadsUntil('30 days')} select ${monthOf('at')}, ${share}, count(*) filter (where ${open}), count(bought) filter (where ${over}), count(*) filter (where ${open}),
          count(*) filter (where ${over}), count(*) filter (where ${open}) from c where ${inRange} group by 1 order by 1`,
      },
      {
        name: 'by month in Paris, over the change of the clocks',
        asked: {
          metrics: ['leadConversion', 'timeToBuy'],
          grain: 'month',
          range: months,
          timeZone: paris,
          where: { not: { campaign: { is: 'clock' } } },
        },
        shown: { open: true },
        sql: `with ${leadsUntil('30 days', paris)} select ${monthOf('at', paris)}, ${share}, count(*) filter (where ${open}),
          (sum(extract(epoch from bought - at)) filter (where ${over}) / nullif(count(bought) filter (where ${over}), 0))::double precision, count(*) filter (where ${open})
          from c where ${inParis} and campaign is distinct from 'clock' group by 1 order by 1`,
      },
      {
        name: 'by campaign, with the times that it takes, of a year',
        asked: { metrics: ['leadConversion', 'timeToBuy', 'medianTimeToBuy', 'p90TimeToBuy'], by: ['campaign'], range: { all: true } },
        sql: `with ${leadsUntil('30 days')} select campaign collate "C", ${share}, (sum(extract(epoch from bought - at)) / nullif(count(bought), 0))::double precision,
          percentile_cont(0.5) within group (order by extract(epoch from bought - at)::double precision), percentile_cont(0.9) within group (order by extract(epoch from bought - at)::double precision)
          from (select campaign, at, until, case when ${over} then bought end as bought from c where at is not null and ${over}) c group by 1 order by 1 nulls last`,
      },
      {
        name: 'at the very end of the window: too late; two leads before one purchase: both',
        asked: { metrics: ['convertedLeads', 'leadsInTime'], where: { campaign: { is: 'edge' } }, range: { all: true } },
        shown: { open: true },
        sql: `select 5, 2, 7, 2`,
      },
      {
        name: 'with the same item, filtered by country',
        asked: {
          metrics: ['itemConversion'],
          by: ['country'],
          grain: 'quarter',
          range: { between: { from: '2024-01-01', until: '2024-07-01' } },
        },
        shown: { open: true, parts: true },
        sql: `with ${leadsUntil('30 days', 'UTC', 'p.item = l.item', 'true')}, k as (select distinct country from c left join person on person.id = c.person_id where ${over} and at is not null),
          q as (select timestamptz '2024-01-01Z' as s, timestamptz '2024-04-01Z' as e union all select '2024-04-01Z', '2024-07-01Z')
          select to_char(s at time zone 'UTC', 'YYYY-MM-DD HH24:MI'), k.country collate "C", ${share}, count(bought) filter (where ${over}), count(*) filter (where ${over}), count(*) filter (where ${open})
          from q cross join k left join (select c.*, country from c left join person on person.id = c.person_id) c on c.country is not distinct from k.country and c.at >= s and c.at < e
          group by s, k.country order by s, 2 nulls last`,
      },
      {
        name: 'within a month: 31 January to 29 February',
        asked: { metrics: ['monthConversion'], grain: 'day', range: { between: { from: '2024-01-31', until: '2024-02-01' } } },
        shown: { parts: true },
        sql: `with ${leadsUntil('1 month', 'UTC', 'true', 'true')} select '2024-01-31 00:00', ${share}, count(bought), count(*) from c where at >= '2024-01-31Z' and at < '2024-02-01Z'`,
      },
      {
        name: 'a window that ends in the gap of the clocks ends with the gap',
        asked: { metrics: ['convertedLeads'], where: { campaign: { is: 'clock' } }, timeZone: paris },
        sql: `select 1`,
      },
      {
        name: 'by dates, of which a purchase may be on the same one',
        asked: { metrics: ['dayConversion'], grain: 'month', range: months },
        shown: { open: true, parts: true },
        sql: `with c as (select l.*, (on_day + 7)::timestamp at time zone 'UTC' as until, (select min(p.on_day) from purchase p where p.person_id = l.person_id and p.on_day >= l.on_day
            and p.on_day < l.on_day + 7 and p.on_day::timestamp at time zone 'UTC' < ${now}) as bought from lead l)
          select to_char(date_trunc('month', on_day::timestamp), 'YYYY-MM-DD HH24:MI'), ${share}, count(bought) filter (where ${over}), count(*) filter (where ${over}), count(*) filter (where ${open})
          from c where on_day < '2024-06-01' and on_day >= '2024-01-01' group by 1 order by 1`,
      },
      {
        name: 'of the same source: always later',
        asked: { metrics: ['repeatConversion'], grain: 'month', range: months },
        shown: { open: true, parts: true },
        sql: `with c as (select p.*, ${later('at', '14 days')} as until, (select min(q.at) from purchase q where q.person_id = p.person_id and q.at > p.at and q.at < ${later('p.at', '14 days')} and q.at < ${now}) as bought from purchase p)
          select ${monthOf('at')}, ${share}, count(bought) filter (where ${over}), count(*) filter (where ${over}), count(*) filter (where ${open}) from c where ${inRange} group by 1 order by 1`,
      },
      {
        name: 'compared with the period before, of two campaigns',
        asked: {
          metrics: [{ key: 'a', metric: 'springConversion', where: null, segments: [], comparisons: [{ named: 'previousPeriod' }] }],
          ...{ grain: 'month', range: { between: { from: '2024-02-01', until: '2024-04-01' } } },
        },
        shown: { compared: true },
        sql: `with ${leadsUntil('30 days')}, m as (select date_trunc('month', at at time zone 'UTC') as m, ${share} as v from c where campaign in ('spring', 'edge') group by 1),
          p as (select m, v, lag(v) over (order by m) as b from m)
          select to_char(m, 'YYYY-MM-DD HH24:MI'), v, to_char(m - interval '1 month', 'YYYY-MM-DD HH24:MI'), to_char(m, 'YYYY-MM-DD HH24:MI'), b, v - b from p where m in ('2024-02-01', '2024-03-01') order by 1`,
      },
      {
        name: 'who comes back on the seventh day, and from the thirtieth on',
        asked: { metrics: ['back7', 'backSince30'], grain: 'month', range: months, timeZone: paris },
        shown: { open: true, parts: true },
        sql: `with c as (select p.joined_at as at, ${later('p.joined_at', '7 days', paris)} as a7, ${later('p.joined_at', '8 days', paris)} as b7, ${later('p.joined_at', '30 days', paris)} as a30, ${later('p.joined_at', '31 days', paris)} as b30, p.id from person p),
          f as (select c.*, exists (select from visit v where v.person_id = c.id and v.at >= a7 and v.at < b7 and v.at < ${now}) as is7, exists (select from visit v where v.person_id = c.id and v.at >= a30 and v.at < ${now}) as is30 from c)
          select ${monthOf('at', paris)}, count(*) filter (where is7 and b7 <= ${now})::double precision / nullif(count(*) filter (where b7 <= ${now}), 0), count(*) filter (where is7 and b7 <= ${now}), count(*) filter (where b7 <= ${now}), count(*) filter (where b7 > ${now}),
          count(*) filter (where is30 and b30 <= ${now})::double precision / nullif(count(*) filter (where b30 <= ${now}), 0), count(*) filter (where is30 and b30 <= ${now}), count(*) filter (where b30 <= ${now}), count(*) filter (where b30 > ${now})
          from f where ${inParis} group by 1 order by 1`,
      },
      {
        name: 'by the time at which it converted, spam too',
        asked: { metrics: ['convertedAtTime'], grain: 'month', range: months },
        sql: `with ${leadsUntil('30 days', 'UTC', 'true', 'true')} select ${monthOf('bought')}, count(*) from c where bought >= '2024-01-01Z' and bought < '2024-06-01Z' group by 1 order by 1`,
      },
    ],
    store,
  )
})
