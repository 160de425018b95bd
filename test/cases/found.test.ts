import { describeOn, runCases } from './ask-shop.js'
import { leadsUntil, monthOf, months, now, open, over } from './store/by-hand.js'
import { store } from './store/catalog.js'
import { loadStore } from './store/load.js'

const inRange = `at >= '2024-01-01Z' and at < '2024-06-01Z'`
/** `t`: what a person has bought up to now. */
const rated = `(case currency when 'EUR' then amount else round(amount / (select per_eur from rate where rate.currency = purchase.currency and day <= (at at time zone 'UTC')::date order by day desc limit 1), 6) end)`
const totals = `t as (select person_id, count(*) as n, sum(${rated}) as worth, bool_or(amount is not null and ${rated} is null) as lacks from purchase where at < ${now} and person_id is not null group by 1)`
const bucketOf = (n: string) => `case when ${n} < 1 then '< 1' when ${n} < 2 then '1 – 2' when ${n} < 5 then '2 – 5' else '≥ 5' end`
const share = `count(bought) filter (where ${over})::double precision / nullif(count(*) filter (where ${over}), 0)`
/** `o`: purchases with their place among those of their person. */
const placed = (where: string) =>
  `o as (select p.*, case when ${where} and person_id is not null and at < ${now} then row_number() over (partition by person_id, ${where} and at < ${now} order by at, id::text collate "C") end as place from purchase p)`

describeOn('values of related rows', loadStore, (opened) => {
  runCases(
    opened,
    [
      {
        name: 'people by how often they have bought',
        asked: { metrics: ['people', 'averageOrders'], by: ['orders'] },
        sql: `with ${totals} select ${bucketOf('coalesce(n, 0)')} as b, count(*), avg(coalesce(n, 0))::double precision from person left join t on t.person_id = id group by 1
          order by min(coalesce(n, 0))`,
      },
      {
        name: 'purchases by how often their buyer has bought, by month',
        asked: { metrics: ['purchases'], by: ['orders'], grain: 'month', range: months },
        sql: `with ${totals}, b as (select at, ${bucketOf('coalesce(n, 0)')} as b, coalesce(n, 0) as n from purchase left join t using (person_id) where ${inRange}),
          k as (select b, min(n) as n from b group by 1), m as (select generate_series(timestamp '2024-01-01', timestamp '2024-05-01', interval '1 month') m)
          select to_char(m, 'YYYY-MM-DD HH24:MI'), k.b, count(b.b) from m cross join k left join b on b.b = k.b and date_trunc('month', b.at at time zone 'UTC') = m group by m, k.b, k.n order by m, k.n`,
      },
      {
        name: 'as a filter of a metric, of people and of a request',
        asked: { metrics: ['buyers', 'people'], where: { orders: { is: '2 – 5' } } },
        sql: `with ${totals} select count(*), count(*) from person join t on t.person_id = id where n >= 2 and n < 5`,
      },
      {
        name: 'as a segment: those who have spent the most',
        asked: { metrics: ['people'], segments: ['bigSpenders'], by: ['country'] },
        sql: `with ${totals} select country collate "C", count(*) from person join t on t.person_id = id where worth > 150 and not lacks group by 1 order by 1 nulls last`,
      },
      {
        name: 'as a number that rows are grouped by, with its own filter',
        asked: { metrics: ['visits'], by: ['visitorOrders'] },
        sql: `select coalesce((select count(*) from purchase p where p.person_id = v.person_id and p.item is distinct from 0 and p.at < ${now}), 0) as n, count(*) from visit v group by 1 order by 1`,
      },
      {
        name: 'money of which an amount has no rate is of no bucket',
        asked: { metrics: ['people'], by: ['spending'] },
        sql: `with ${totals} select case when lacks then null when coalesce(worth, 0) < 50 then '< 50' when worth < 200 then '50 – 200' else '≥ 200' end as b, count(*)
          from person left join t on t.person_id = id group by 1 order by min(case when lacks then null else coalesce(worth, 0) end) nulls last`,
      },
      {
        name: 'what all are worth: of those without a rate nothing is known',
        asked: { metrics: ['worth'], by: ['country'] },
        sql: `with ${totals} select country collate "C", case when bool_or(lacks) then null else sum(coalesce(worth, 0)) end from person left join t on t.person_id = id group by 1 order by 1 nulls last`,
      },
      {
        name: 'what all are worth and what the dearest of each was, in dollars of the day of each purchase',
        asked: {
          metrics: ['worth', 'dearest'],
          currency: 'USD',
          where: { not: { country: { isNull: true } } },
          range: months,
          grain: 'quarter',
        },
        sql: `with d as (select person_id, case currency when 'USD' then amount else round(amount * r.per_eur / case currency when 'EUR' then 1 end, 6) end as usd, amount
            from purchase left join lateral (select per_eur from rate where currency = 'USD' and day <= (at at time zone 'UTC')::date order by day desc limit 1) r on true where at < ${now}),
          t as (select person_id, sum(usd) as worth, max(usd) as top, bool_or(amount is not null and usd is null) as lacks from d group by 1)
          select to_char(date_trunc('quarter', joined_at at time zone 'UTC'), 'YYYY-MM-DD HH24:MI'), case when bool_or(lacks) then null else sum(coalesce(worth, 0)) end, case when bool_or(lacks) then null else sum(top) end
          from person left join t on t.person_id = id where country is not null and joined_at >= '2024-01-01Z' and joined_at < '2024-06-01Z' group by 1 order by 1`,
      },
      {
        name: 'the mean and the greatest of visits of each person, added up and filtered by',
        asked: { metrics: ['stay', 'longestStay'], by: ['country'] },
        sql: `with v as (select person_id, avg(seconds) filter (where channel is distinct from 'mail') as mean, max(seconds) as top from visit where at < ${now} group by 1)
          select country collate "C", sum(mean), max(top) filter (where mean > 40) from person left join v on v.person_id = id group by 1 order by 1 nulls last`,
      },
      {
        name: 'rows that are found through joins on both sides: purchases of the country of a lead',
        asked: { metrics: ['ordersOfCountry'], by: ['campaign'], range: months },
        shown: { parts: true },
        sql: `with n as (select country, count(*) as n from purchase join person on person.id = purchase.person_id where currency is distinct from 'USD' and at < ${now} group by 1)
          select campaign collate "C", sum(coalesce(n, 0))::double precision / count(*), sum(coalesce(n, 0)), count(*) from lead left join person on person.id = lead.person_id left join n on n.country = person.country
          where ${inRange} group by 1 order by 1 nulls last`,
      },
      {
        name: 'different values of rows of another source',
        asked: { metrics: ['people'], by: ['channels'] },
        sql: `select coalesce((select count(distinct channel) from visit v where v.person_id = p.id and v.at < ${now}), 0) as n, count(*) from person p group by 1 order by 1`,
      },
      {
        name: 'first purchases, and the rate at which they are followed by a second, by month',
        asked: { metrics: ['firstPurchases', 'repeatPurchaseRate', 'laterPurchases'], grain: 'month', range: months },
        sql: `with ${placed('true')}, i as (select id, place as big from (select * from (select p.*, row_number() over (partition by person_id order by at, id::text collate "C") as place from purchase p
            where person_id is not null and at < ${now} and item is distinct from 0) x) y)
          select ${monthOf('at')}, count(*) filter (where place = 1), count(distinct person_id) filter (where place = 2)::double precision / nullif(count(distinct person_id) filter (where place = 1), 0),
          count(*) filter (where big >= 3) from o left join i using (id) where ${inRange} group by 1 order by 1`,
      },
      {
        name: 'the turn of a purchase as a dimension',
        asked: {
          metrics: ['purchases', 'revenue'],
          by: ['turn'],
          top: { count: 3, by: 'purchases', direction: 'descending', other: false },
        },
        sql: `with ${placed('true')}, a as (select o.*, case currency when 'EUR' then amount else round(amount / (select per_eur from rate where rate.currency = o.currency and day <= (at at time zone 'UTC')::date order by day desc limit 1), 6) end as eur from o)
          select place, count(*), case when bool_or(amount is not null and eur is null) then null else coalesce(sum(eur), 0) end from a where place in (select place from o group by 1 order by count(*) desc, place nulls last limit 3) group by 1 order by place nulls last`,
      },
      {
        name: 'the first touch of a purchase',
        asked: {
          metrics: ['purchases'],
          by: ['firstTouch'],
          grain: 'quarter',
          range: { between: { from: '2024-01-01', until: '2024-07-01' } },
        },
        sql: `with a as (select at, (select channel from visit v where v.person_id = p.person_id and v.at <= p.at and v.at < ${now} order by v.at, v.id::text collate "C" limit 1) as channel from purchase p where at < '2024-07-01Z'),
          m as (select generate_series(timestamp '2024-01-01', timestamp '2024-04-01', interval '3 months') m), k as (select distinct channel from a)
          select to_char(m, 'YYYY-MM-DD HH24:MI'), k.channel collate "C", count(a.at) from m cross join k left join a on a.channel is not distinct from k.channel and date_trunc('quarter', a.at at time zone 'UTC') = m group by m, k.channel order by m, 2 nulls last`,
      },
      {
        name: 'the last touch of a purchase but direct ones, not longer ago than thirty days',
        asked: { metrics: ['purchases'], by: ['lastTouch'] },
        sql: `select (select channel from visit v where v.person_id = p.person_id and v.channel is distinct from 'direct' and v.at <= p.at and v.at >= p.at - interval '30 days' and v.at < ${now} order by v.at desc, v.id::text collate "C" desc limit 1) collate "C" as c, count(*)
          from purchase p group by 1 order by 1 nulls last`,
      },
      {
        name: 'a conversion by the first touch of its lead',
        asked: { metrics: ['leadConversion'], by: ['firstTouch'], range: { between: { from: '2024-01-01', until: '2024-04-01' } } },
        shown: { parts: true, open: true },
        sql: `with ${leadsUntil('30 days')}, a as (select c.*, (select channel from visit v where v.person_id = c.person_id and v.at <= c.at and v.at < ${now} order by v.at, v.id::text collate "C" limit 1) as k from c)
          select k collate "C", ${share}, count(bought) filter (where ${over}), count(*) filter (where ${over}), count(*) filter (where ${open}) from a where at >= '2024-01-01Z' and at < '2024-04-01Z' group by 1 order by 1 nulls last`,
      },
      {
        name: 'a conversion by the last touch of its lead, and leads whose window runs',
        asked: { metrics: ['leadConversion'], by: ['lastTouch'], range: months },
        shown: { parts: true, open: true },
        sql: `with ${leadsUntil('30 days')}, a as (select c.*, (select channel from visit v where v.person_id = c.person_id and v.channel is distinct from 'direct' and v.at <= c.at and v.at >= c.at - interval '30 days' and v.at < ${now}
            order by v.at desc, v.id::text collate "C" desc limit 1) as k from c)
          select k collate "C", ${share}, count(bought) filter (where ${over}), count(*) filter (where ${over}), count(*) filter (where ${open}) from a where ${inRange} group by 1 order by 1 nulls last`,
      },
      {
        name: 'what was bought by the last touch before that, not before the lead',
        asked: { metrics: ['convertedLeads', 'timeToBuy'], by: ['wonTouch'], range: months },
        sql: `with ${leadsUntil('30 days')}, a as (select c.*, (select channel from visit v where v.person_id = c.person_id and v.at <= c.bought and v.at < ${now} order by v.at desc, v.id::text collate "C" desc limit 1) as k from c)
          select k collate "C", count(bought), (sum(extract(epoch from bought - at)) / nullif(count(bought), 0))::double precision from a where ${inRange} and ${over} and bought is not null group by 1 order by 1 nulls last`,
      },
      {
        name: 'people by the days since they last bought, and by how often they did in sixty days',
        asked: { metrics: ['people'], by: ['recency', 'lateOrders'] },
        sql: `with l as (select person_id, extract(epoch from ${now} - max(at)) / 86400 as days, count(*) filter (where at > ${now} - interval '60 days') as late from purchase where at < ${now} group by 1)
          select case when days < 30 then '< 30' when days < 60 then '30 – 60' when days >= 60 then '≥ 60' end, case when coalesce(late, 0) < 1 then '< 1' when late < 2 then '1 – 2' else '≥ 2' end, count(*)
          from person left join l on l.person_id = id group by 1, 2, sign(days) * least(floor(days / 30), 2) order by sign(days) * least(floor(days / 30), 2) nulls last, min(coalesce(late, 0))`,
      },
      {
        name: 'leads by what their buyer is worth, behind a join',
        asked: { metrics: ['leads', 'leadConversion'], by: ['buyerWorth'], segments: ['leadsOfRegulars'], range: months },
        sql: `with ${totals}, ${leadsUntil('30 days', 'UTC', 'true', 'true')} select case when lacks then null when worth < 50 then '< 50' when worth < 200 then '50 – 200' else '≥ 200' end, count(*),
            count(bought) filter (where ${over} and not is_spam)::double precision / nullif(count(*) filter (where ${over} and not is_spam), 0)
          from c join person on person.id = c.person_id join t on t.person_id = c.person_id where ${inRange} and n >= 3 group by 1 order by min(case when lacks then null else worth end) nulls last`,
      },
      {
        name: 'what the leads of those who are worth something come to: never more than one value a lead',
        asked: { metrics: ['leads'], where: { buyerWorth: { in: ['50 – 200', '≥ 200'] } }, by: ['campaign'] },
        sql: `with ${totals} select campaign collate "C", count(*) from lead join person on person.id = lead.person_id join t on t.person_id = lead.person_id where not lacks and worth >= 50 group by 1 order by 1 nulls last`,
      },
    ],
    store,
  )
})
