import { type Case, describeOn, loadShop, runCases } from './ask-shop.js'

const orders = 'from "order" o left join "user" u on u.id = o.user_id'
const inEuro = `case when o.currency = 'EUR' then o.amount else round(o.amount /
  (select per_eur from fx where fx.currency = o.currency and day <= (o.placed_at at time zone 'UTC')::date order by day desc limit 1), 6) end`

const one = (name: string, metric: string, sql: string): Case => ({ name, asked: { metrics: [metric] }, sql })
const byChannel = (name: string, metric: string, value: string, from = orders): Case => ({
  name: `${name}, by channel`,
  asked: { metrics: [metric], by: ['channel'] },
  sql: `select o.channel collate "C", ${value} ${from} group by 1 order by 1 nulls last`,
})

describeOn('measures', loadShop, (opened) => {
  runCases(opened, [
    one('counts rows', 'orderCount', 'select count(*) from "order"'),
    one('adds whole numbers', 'units', 'select sum(units) from "order"'),
    one('adds decimals of 30 digits', 'weight', 'select sum(weight) from "order"'),
    one('counts different ids above 2^53', 'buyers', 'select count(distinct user_id) from "order"'),
    one('converts money', 'revenue', `select sum(${inEuro}) ${orders}`),
    byChannel('converts money', 'revenue', `sum(${inEuro})`),
    byChannel('converts money that a computed column holds', 'convertedRevenue', `sum(${inEuro})`),
    byChannel('averages', 'averageUnits', 'avg(o.units)'),
    byChannel('the least', 'leastWeight', 'min(o.weight)'),
    byChannel('the greatest, of its own filter', 'greatestWeight', 'max(o.weight)', `${orders} where o.status is distinct from 'paid'`),
    byChannel('a median', 'medianUnits', 'percentile_cont(0.5) within group (order by o.units * 3 + o."order")'),
    byChannel('a percentile', 'highTotal', 'percentile_cont(0.9) within group (order by o.units * 3 + o."order")'),
    byChannel(
      'a median of durations',
      'medianDelay',
      'percentile_cont(0.5) within group (order by extract(epoch from o.paid_at - o.placed_at))',
    ),
    byChannel('a sum of durations', 'delay', 'coalesce(sum(extract(epoch from o.paid_at - o.placed_at)), 0)'),
    byChannel('plus and times', 'total', 'sum(o.units * 3 + o."order")'),
    byChannel('minus', 'spare', 'sum(o.units - o."order")'),
    byChannel('divide, null by 0', 'share', 'avg(o.units::numeric / nullif(o."order", 0))'),
    byChannel('when, 0 otherwise', 'paidUnits', "sum(case when o.status = 'paid' then o.units else 0 end)"),
    byChannel('when, through a join', 'frenchUnits', "coalesce(sum(o.units) filter (where u.country_code = 'FR'), 0)"),
    byChannel('when, by a dimension', 'unitsOfFrance', "coalesce(sum(o.units) filter (where u.country_code = 'FR'), 0)"),
    byChannel('digits and blanks of other alphabets are no number', 'spelled', '0'),
    {
      name: 'a constant among times',
      asked: { metrics: ['settled'], grain: 'year', timeZone: 'Europe/Paris' },
      sql: `select to_char(date_trunc('year', coalesce(paid_at, '2024-02-29 12:00Z') at time zone 'Europe/Paris'), 'YYYY-MM-DD HH24:MI'), count(*)
        from "order" group by 1 order by 1`,
    },
    {
      name: 'a constant among dates',
      asked: { metrics: ['orderCount'], by: ['dueOrNewYear'] },
      sql: `select coalesce(due, '2024-01-01')::text, count(*) from "order" group by 1 order by 1`,
    },
    {
      name: 'converted money of the order, on each of its lines',
      asked: { metrics: ['lineRevenue'] },
      sql: `select sum(${inEuro}) from order_line l join "order" o on o.id = l.order_id`,
    },
    byChannel('doubles of an SQL template, as exact decimals', 'grains', 'sum((o.units * 1.5e-10::double precision)::numeric)'),
    {
      name: 'numerators that are tiny doubles',
      asked: { metrics: ['tinyMedian'], by: ['channel'], where: { channel: { is: 'edge' } } },
      shown: { parts: true },
      sql: `select channel, percentile_cont(0.5) within group (order by weight * 150) / count(*), percentile_cont(0.5) within group (order by weight * 150), count(*)
        from "order" where channel = 'edge' group by 1`,
    },
    byChannel(
      'numbers that are written as text',
      'points',
      "coalesce(sum(case o.score when '10' then 10 when ' 2.5 ' then 2.5 when '-3' then -3 when '.5' then 0.5 when '1' then 1 end), 0)",
    ),
    byChannel('an SQL template', 'heavy', 'coalesce(sum(case when o.weight > 100 then 1 else 0 end), 0)'),
    byChannel(
      'rates as of the day of the order in UTC',
      'rateSum',
      `coalesce(sum((select per_eur from fx where fx.currency = o.currency
      and day <= (o.placed_at at time zone 'UTC')::date order by day desc limit 1)), 0)`,
    ),
    byChannel('a quotient of sums', 'unitsPerOrder', 'sum(o.units)::numeric / count(*)'),
    byChannel('a share', 'paidShare', "count(*) filter (where o.status = 'paid')::numeric / count(*)"),
    byChannel('a metric over a metric', 'unitsPerBuyer', 'sum(o.units)::numeric / nullif(count(distinct o.user_id), 0)'),
    byChannel('only groups with a row of its own filter', 'memberUnits', 'sum(o.units)', `${orders} where u.member`),
    {
      name: 'only groups with a row that passes',
      asked: { metrics: ['webCount'], by: ['channel'] },
      sql: `select 'web', count(*) from "order" where channel = 'web'`,
    },
    {
      name: 'another time than the source, own filters and all',
      asked: {
        metrics: ['paidByPayment', 'orderCount', 'dueCount'],
        grain: 'month',
        range: { between: { from: '2023-12-01', until: '2024-03-01' } },
      },
      sql: `select to_char(m, 'YYYY-MM-DD HH24:MI'),
        (select count(*) from "order" where status = 'paid' and paid_at >= m at time zone 'UTC' and paid_at < (m + interval '1 month') at time zone 'UTC'),
        (select count(*) from "order" where placed_at >= m at time zone 'UTC' and placed_at < (m + interval '1 month') at time zone 'UTC'),
        (select count(*) from "order" where due >= m and due < m + interval '1 month')
        from generate_series(timestamp '2023-12-01', timestamp '2024-02-01', interval '1 month') m order by m`,
    },
    {
      name: 'lines of orders, by what the order and its customer have',
      asked: { metrics: ['lineValue', 'lineCount'], by: ['region'] },
      sql: `select r.name collate "C", sum(l.price * l.quantity), count(*) from order_line l join "order" o on o.id = l.order_id left join "user" u on u.id = o.user_id
        left join country c on c.code = u.country_code left join region r on r.id = c.region_id group by 1 order by 1 nulls last`,
    },
    {
      name: 'a bridge with weights',
      asked: { metrics: ['taggedOrders'], by: ['tag'] },
      sql: 'select tag, sum(weight) from order_tag group by 1 order by 1',
    },
    {
      name: 'people over two sources, counted once',
      asked: { metrics: ['people', 'touches'], by: ['channel'] },
      sql: `select channel collate "C", count(distinct user_id), count(*) from (select user_id, channel from "order" union all select user_id, channel from ticket) t
        group by 1 order by 1 nulls last`,
    },
    {
      name: 'durations between timestamps without zone over the changes of the clocks',
      asked: { metrics: ['openTime', 'urgent'], by: ['channel'] },
      sql: `select channel collate "C", avg(extract(epoch from closed_at at time zone 'America/New_York' - opened_at at time zone 'America/New_York')),
        count(*) filter (where priority >= 3) from ticket group by 1 order by 1 nulls last`,
    },
    {
      name: 'what has no time, by region',
      asked: { metrics: ['placesListed'], by: ['region'] },
      sql: 'select r.name collate "C", count(*) from country c left join region r on r.id = c.region_id group by 1 order by 1 nulls last',
    },
    {
      name: 'the plan that a customer had when ordering',
      asked: { metrics: ['orderCount', 'units'], by: ['plan'] },
      sql: `select (select name from plan p where p.user_id = o.user_id and since <= o.placed_at order by since desc limit 1) collate "C", count(*), sum(units)
        ${orders} group by 1 order by 1 nulls last`,
    },
    {
      name: 'the plan that a customer had when writing, by a clock without zone',
      asked: { metrics: ['ticketCount'], by: ['plan'] },
      sql: `select (select name from plan p where p.user_id = t.user_id and since <= t.opened_at at time zone 'America/New_York' order by since desc limit 1) collate "C",
        count(*) from ticket t group by 1 order by 1 nulls last`,
    },
    {
      name: 'numerators and denominators beside their quotients',
      asked: { metrics: ['unitsPerBuyer', 'averageUnits', 'refundShare'], by: ['channel'] },
      shown: { parts: true },
      sql: `with o as (select coalesce(channel, '-') c, sum(units) s, count(distinct user_id) d, count(units) u, count(*) n from "order" group by 1),
        r as (select coalesce(channel, '-') c, count(*) n from refund where refunded_on is not null group by 1)
        select nullif(coalesce(o.c, r.c), '-') collate "C", s::numeric / nullif(d, 0), coalesce(s, 0), coalesce(d, 0), s::numeric / u, coalesce(s, 0),
          coalesce(u, 0), coalesce(r.n, 0)::numeric / o.n, coalesce(r.n, 0), coalesce(o.n, 0)
        from o full join r on r.c = o.c order by 1 nulls last`,
    },
  ])
})
