import type { Grain } from '../../src/definition/index.js'
import { type Case, describeOn, loadShop, runCases } from './ask-shop.js'

const zones = ['UTC', 'Europe/Paris', 'America/Los_Angeles', 'Asia/Kathmandu', 'Pacific/Apia']

/** Every order counted in its period, with the periods between that have none, as `date_trunc` cuts local time. */
function byGrain(grain: Exclude<Grain, 'hour'>, zone: string): Case {
  const start = `date_trunc('${grain}', placed_at at time zone '${zone}')`
  return {
    name: `${grain} in ${zone}`,
    asked: { metrics: ['orderCount', 'weight', 'buyers', 'medianUnits'], grain, timeZone: zone },
    sql: `with o as (select ${start} as p, * from "order"),
      periods as (select generate_series(min(p), max(p), interval '${grain === 'quarter' ? '3 months' : `1 ${grain}`}') as p from o)
      select to_char(periods.p, 'YYYY-MM-DD HH24:MI'), count(o.id), coalesce(sum(weight), 0), count(distinct user_id),
        percentile_cont(0.5) within group (order by units * 3 + "order")
      from periods left join o on o.p = periods.p group by periods.p order by periods.p`,
  }
}

/** Hours are counted by the instant on which they begin, so that the one that comes twice is two. */
function byHour(zone: string, from: string, until: string): Case {
  return {
    name: `hours of ${zone} from ${from}`,
    asked: {
      metrics: ['orderCount'],
      grain: 'hour',
      timeZone: zone,
      range: { between: { from: from.replace(' ', 'T'), until: until.replace(' ', 'T') } },
    },
    sql: `select to_char(h at time zone '${zone}', 'YYYY-MM-DD HH24:MI'), (select count(*) from "order" where placed_at >= h and placed_at < h + interval '1 hour')
      from generate_series(timestamp '${from}' at time zone '${zone}', timestamp '${until}' at time zone '${zone}' - interval '1 microsecond', interval '1 hour') h order by h`,
  }
}

const weekdays = ['Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

function byWeek(weekday: string, shift: number): Case {
  const days = `interval '${shift} days'`
  return {
    name: `weeks from ${weekday}`,
    asked: { metrics: ['orderCount'], grain: 'week', calendar: `weeksFrom${weekday}`, timeZone: 'Europe/Paris' },
    sql: `with o as (select date_trunc('week', placed_at at time zone 'Europe/Paris' - ${days}) + ${days} as p from "order"),
      periods as (select generate_series(min(p), max(p), interval '1 week') as p from o)
      select to_char(periods.p, 'YYYY-MM-DD HH24:MI'), count(o.p) from periods left join o on o.p = periods.p group by periods.p order by periods.p`,
  }
}

function dates(grain: 'day' | 'week' | 'month', zone: string): Case {
  return {
    name: `dates by ${grain} in ${zone}`,
    asked: { metrics: ['refundCount', 'refundAmount'], grain, timeZone: zone },
    sql: `with r as (select date_trunc('${grain}', refunded_on::timestamp) as p, * from refund where refunded_on is not null),
      periods as (select generate_series(min(p), max(p), interval '1 ${grain}') as p from r)
      select to_char(periods.p, 'YYYY-MM-DD HH24:MI'), count(r.p), coalesce(sum(amount), 0)
      from periods left join r on r.p = periods.p group by periods.p order by periods.p`,
  }
}

function withoutZone(grain: 'day' | 'month', zone: string): Case {
  return {
    name: `timestamps without zone by ${grain} in ${zone}`,
    asked: { metrics: ['ticketCount'], grain, timeZone: zone },
    sql: `with t as (select date_trunc('${grain}', opened_at at time zone 'America/New_York' at time zone '${zone}') as p from ticket),
      periods as (select generate_series(min(p), max(p), interval '1 ${grain}') as p from t)
      select to_char(periods.p, 'YYYY-MM-DD HH24:MI'), count(t.p) from periods left join t on t.p = periods.p group by periods.p order by periods.p`,
  }
}

describeOn('grains', loadShop, (opened) => {
  const grains = ['day', 'week', 'month', 'quarter', 'year'] as const
  runCases(opened, [
    ...zones.flatMap((zone) => grains.map((grain) => byGrain(grain, zone))),
    byHour('Europe/Paris', '2024-03-30 12:00', '2024-04-01 03:00'),
    byHour('Europe/Paris', '2024-10-26 12:00', '2024-10-28 03:00'),
    byHour('America/Los_Angeles', '2024-03-09 20:00', '2024-03-11 03:00'),
    byHour('America/Los_Angeles', '2024-11-02 20:00', '2024-11-04 03:00'),
    byHour('Asia/Kathmandu', '2024-12-31 12:00', '2025-01-01 03:00'),
    byHour('UTC', '2024-02-28 22:00', '2024-03-01 02:00'),
    ...weekdays.map((weekday, index) => byWeek(weekday, index + 1)),
    ...['UTC', 'Pacific/Apia', 'America/Los_Angeles'].flatMap((zone) =>
      (['day', 'week', 'month'] as const).map((grain) => dates(grain, zone)),
    ),
    ...['UTC', 'Europe/Paris', 'America/New_York'].flatMap((zone) => (['day', 'month'] as const).map((grain) => withoutZone(grain, zone))),
    {
      name: 'a day and an instant together, by day in Kathmandu',
      asked: {
        metrics: ['orderCount', 'refundCount', 'ticketCount'],
        grain: 'day',
        timeZone: 'Asia/Kathmandu',
        range: { between: { from: '2024-02-27', until: '2024-03-03' } },
      },
      sql: `select to_char(d, 'YYYY-MM-DD HH24:MI'), (select count(*) from "order" where (placed_at at time zone 'Asia/Kathmandu')::date = d::date),
        (select count(*) from refund where refunded_on = d::date),
        (select count(*) from ticket where (opened_at at time zone 'America/New_York' at time zone 'Asia/Kathmandu')::date = d::date)
        from generate_series(timestamp '2024-02-27', timestamp '2024-03-02', interval '1 day') d order by d`,
    },
    {
      name: 'dimensions that are a date of the request zone',
      asked: { metrics: ['orderCount'], by: ['placedDay'], timeZone: 'America/Los_Angeles' },
      sql: `select (placed_at at time zone 'America/Los_Angeles')::date::text, count(*) from "order" group by 1 order by 1`,
    },
    {
      name: 'dimensions by month, through a join',
      asked: { metrics: ['orderCount', 'refundCount'], by: ['joinMonth'], timeZone: 'Europe/Paris' },
      sql: `with m as (select date_trunc('month', u.created_at at time zone 'Europe/Paris')::date as m, 1 as o, 0 as r from "order" o left join "user" u on u.id = user_id
          union all select date_trunc('month', u.created_at at time zone 'Europe/Paris')::date, 0, 1 from refund left join "user" u on u.id = user_id where refunded_on is not null)
        select m::text, sum(o), sum(r) from m group by m order by m nulls last`,
    },
    {
      name: 'dimensions by year, of a date',
      asked: { metrics: ['orderCount'], by: ['dueYear'], timeZone: 'America/Los_Angeles' },
      sql: `select date_trunc('year', due)::date::text, count(*) from "order" group by 1 order by 1`,
    },
  ])
})
