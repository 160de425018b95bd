import { expect, it } from 'vitest'
import { askFunnel, runFunnelCases } from './ask-funnel.js'
import { describeOn, runCases } from './ask-shop.js'
import { later, monthOf, months, now } from './store/by-hand.js'
import { store } from './store/catalog.js'
import { loadStore } from './store/load.js'

const first = (kind: string, after: string, until: string, more = 'true') =>
  `(select min(s.at) from step s where s.person_id = c.person_id and s.kind = '${kind}' and s.at > ${after} and s.at < ${until} and s.at < ${now} and ${more})`
const nothing = (where: string) => `not exists (select from step s where s.person_id = c.person_id and s.at < ${now} and ${where})`

/** `r`: carts with when they reach each step. */
const carts = `c as (select *, ${later('at', '7 days')} as until from step where kind = 'cart')`
const loose = `with ${carts}, b as (select c.*, ${first('checkout', 'c.at', 'c.until')} as t2 from c), r as (select c.*, ${first('payment', 'c.t2', 'c.until')} as t3 from b c)`
const strict = `with ${carts}, b1 as (select c.*, ${first('checkout', 'c.at', 'c.until')} as t2 from c), b2 as (select c.*, case when ${nothing('s.at > c.at and s.at < c.t2')} then t2 end as u2 from b1 c),
  b3 as (select c.*, ${first('payment', 'c.u2', 'c.until')} as v3 from b2 c), r as (select id, person_id, at, item, until, u2 as t2, case when ${nothing('s.at > c.u2 and s.at < c.v3')} then v3 end as t3 from b3 c)`
const any = `with ${carts}, b as (select c.*, ${first('checkout', later('c.at', '-7 days'), 'c.until')} as t2, ${first('payment', later('c.at', '-7 days'), 'c.until')} as t3 from c),
  r as (select id, person_id, at, item, until, t2, case when t2 is not null then t3 end as t3 from b)`
const kept = `${loose.replace(', r as', ', r0 as')}, r as (select id, person_id, at, item, until, case when ${nothing("s.kind = 'abandon' and s.at > c.at and s.at < c.t2")} then t2 end as t2,
  case when ${nothing("s.kind = 'abandon' and s.at > c.at and s.at < c.t3")} then t3 end as t3, t2 as x2 from r0 c)`

const median = (from: string, to: string) =>
  `percentile_cont(0.5) within group (order by extract(epoch from ${to} - ${from})::double precision) filter (where until <= ${now} and ${to} is not null)`
const people = (condition = 'true') => `count(distinct person_id) filter (where until <= ${now} and ${condition})`
const counted = (before = 't2') =>
  `count(*) filter (where until > ${now}), ${people()}, ${people('t2 is not null')}, ${median('at', 't2')}, ${people('t3 is not null')}, ${median(before, 't3')}`
const january = `at >= '2024-01-01Z' and at < '2024-06-01Z'`
/** Attempts over three sources: when each reaches the lead, and what is bought after it. */
const acrossSources = (
  length: string,
  lead: string,
  purchase: string,
  name = 'r',
) => `c as (select v.*, country, ${later('v.at', length)} as until, ${later('v.at', `-${length}`)} as since
    from visit v left join person on person.id = v.person_id where channel is distinct from 'direct'),
  b as (select c.*, (select min(l.at) from lead l where l.person_id = c.person_id and not l.is_spam and ${lead} and l.at < until and l.at < ${now}) as t2 from c),
  ${name} as (select b.*, (select min(p.at) from purchase p where p.person_id = b.person_id and ${purchase} and p.at < until and p.at < ${now}) as t3 from b)`
const someVisit = (until: string) =>
  `exists (select from visit v where v.person_id = f.person_id and v.channel = 'direct' and v.at > f.at and v.at < ${until})`
/** Known people with how each fares: group, open attempts, then of each step its entities and (after the first) the median time to it. */
const known = (lines: readonly string[]) => `values ${lines.map((line) => `(${line.replaceAll('none', 'null::float8')})`).join(', ')}`
const byPerson = 'range: {all: true}, by: [PERSON], where: {person: {from: 401}}'
const byMonth = 'range: {between: {from: "2024-01-01", until: "2024-06-01"}}, grain: MONTH'

describeOn('funnels', loadStore, (opened) => {
  runFunnelCases(opened, [
    {
      name: 'one step after the other, by month',
      asked: `name: checkouts, ${byMonth}`,
      sql: `${loose} select ${monthOf('at')}, ${counted()} from r where ${january} group by 1 order by 1`,
    },
    {
      name: 'by item, of all time',
      asked: 'name: checkouts, range: {all: true}, by: [ITEM]',
      sql: `${loose} select item, ${counted()} from r group by 1 order by 1`,
    },
    {
      name: 'filtered, by month',
      asked: `name: checkouts, ${byMonth}, where: {item: {is: "1"}}`,
      sql: `${loose} select ${monthOf('at')}, ${counted()} from r where ${january} and item = 1 group by 1 order by 1`,
    },
    {
      name: 'with nothing else in between',
      asked: `name: strictCheckouts, ${byMonth}`,
      sql: `${strict} select ${monthOf('at')}, ${counted()} from r where ${january} group by 1 order by 1`,
    },
    {
      name: 'in any order',
      asked: `name: anyCheckouts, ${byMonth}`,
      sql: `${any} select ${monthOf('at')}, ${counted()} from r where ${january} group by 1 order by 1`,
    },
    {
      name: 'unless they abandon',
      asked: `name: keptCheckouts, ${byMonth}`,
      sql: `${kept} select ${monthOf('at')}, ${counted('x2')} from r where ${january} group by 1 order by 1`,
    },
    {
      name: 'by month and item',
      asked: `name: checkouts, ${byMonth}, by: [ITEM]`,
      sql: `${loose}, m as (select generate_series(timestamp '2024-01-01', timestamp '2024-05-01', interval '1 month') m)
        select to_char(m, 'YYYY-MM-DD HH24:MI'), i, ${counted()} from m cross join generate_series(0, 2) i left join r on date_trunc('month', at at time zone 'UTC') = m and item = i group by m, i order by m, i`,
    },
    {
      name: 'by week in New York, where seven days may be an hour short',
      asked: 'name: keptCheckouts, range: {between: {from: "2024-02-26", until: "2024-04-01"}}, grain: WEEK, timeZone: "America/New_York"',
      sql: `${kept.replace(later('at', '7 days'), later('at', '7 days', 'America/New_York'))} select to_char(date_trunc('week', at at time zone 'America/New_York'), 'YYYY-MM-DD HH24:MI'), ${counted('x2')}
        from r where at >= '2024-02-26 05:00Z' and at < '2024-04-01 04:00Z' group by 1 order by 1`,
    },
    {
      name: 'of each known person',
      asked: `name: checkouts, ${byPerson}`,
      sql: known([
        ...[
          "'401', 0, 1, 1, 3600, 1, 1800",
          "'402', 0, 1, 1, 2700, 0, none",
          "'403', 0, 1, 1, 1200, 1, 600",
          "'404', 0, 1, 1, 600, 1, 600",
        ],
        ...[
          "'405', 0, 1, 1, 600, 0, none",
          "'406', 1, 0, 0, none, 0, none",
          "'407', 0, 1, 0, none, 0, none",
          "'408', 0, 1, 1, 3600, 1, 3600",
        ],
        ...["'409', 0, 1, 1, 7200, 1, 3600", "'410', 1, 1, 1, 1800, 0, none", "'411', 0, 1, 1, 600, 1, 600"],
      ]),
    },
    {
      name: 'of each known person, with nothing else in between',
      asked: `name: strictCheckouts, ${byPerson}`,
      sql: known([
        ...[
          "'401', 0, 1, 1, 3600, 1, 1800",
          "'402', 0, 1, 0, none, 0, none",
          "'403', 0, 1, 0, none, 0, none",
          "'404', 0, 1, 1, 600, 0, none",
        ],
        ...[
          "'405', 0, 1, 1, 600, 0, none",
          "'406', 1, 0, 0, none, 0, none",
          "'407', 0, 1, 0, none, 0, none",
          "'408', 0, 1, 1, 3600, 1, 3600",
        ],
        ...["'409', 0, 1, 1, 3600, 1, 3600", "'410', 1, 1, 1, 1800, 0, none", "'411', 0, 1, 1, 600, 1, 600"],
      ]),
    },
    {
      name: 'of each known person, in any order: what comes before has taken less than nothing',
      asked: `name: anyCheckouts, ${byPerson}`,
      sql: known([
        ...["'401', 0, 1, 1, 0, 1, 5400", "'402', 0, 1, 1, 2700, 1, -900", "'403', 0, 1, 1, 1200, 1, 600", "'404', 0, 1, 1, 600, 1, 600"],
        ...[
          "'405', 0, 1, 1, 600, 0, none",
          "'406', 1, 0, 0, none, 0, none",
          "'407', 0, 1, 1, -86400, 1, 259200",
          "'408', 0, 1, 1, 3600, 1, 3600",
        ],
        ...["'409', 0, 1, 1, 7200, 1, 3600", "'410', 1, 1, 1, 1800, 0, none", "'411', 0, 1, 1, 600, 1, 600"],
      ]),
    },
    {
      name: 'of each known person, unless they abandon between the start and the step',
      asked: `name: keptCheckouts, ${byPerson}`,
      sql: known([
        ...[
          "'401', 0, 1, 1, 3600, 1, 1800",
          "'402', 0, 1, 1, 2700, 0, none",
          "'403', 0, 1, 1, 1200, 1, 600",
          "'404', 0, 1, 1, 600, 0, none",
        ],
        ...[
          "'405', 0, 1, 1, 600, 0, none",
          "'406', 1, 0, 0, none, 0, none",
          "'407', 0, 1, 0, none, 0, none",
          "'408', 0, 1, 1, 3600, 1, 3600",
        ],
        ...["'409', 0, 1, 1, 7200, 1, 3600", "'410', 1, 1, 1, 1800, 0, none", "'411', 0, 1, 1, 600, 0, none"],
      ]),
    },
    {
      name: 'over three sources, with no other lead nor purchase in between',
      asked: `name: strictOrders, ${byMonth}`,
      sql: `with ${acrossSources('1 month', 'l.at >= c.at', 'false', 'x')}, b2 as (select id, person_id, at, until,
          case when not exists (select from lead l where l.person_id = x.person_id and l.at > x.at and l.at < x.t2) then t2 end as t2 from x),
        r as (select b2.*, (select min(p.at) from purchase p where p.person_id = b2.person_id and p.at >= t2 and p.at < until and p.at < ${now}) as t3 from b2)
        select ${monthOf('at')}, ${counted()} from r where ${january} group by 1 order by 1`,
    },
    {
      name: 'over three sources in any order, by country of who comes',
      asked: 'name: anyOrders, range: {all: true}, by: [COUNTRY]',
      sql: `with ${acrossSources('21 days', 'l.at > since', 'p.at > since and t2 is not null')} select country collate "C" as k, ${counted()} from r group by 1 order by 1 nulls last`,
    },
    {
      name: 'over three sources, unless they come straight in between, of those who buy often',
      asked: `name: undistracted, ${byMonth}, where: {visitorOrders: {from: 2}}`,
      sql: `with ${acrossSources('1 month', 'l.at >= c.at', 'p.at >= t2', 'f')}, r as (select id, person_id, at, until, t2 as x2, case when not ${someVisit('t2')} then t2 end as t2,
          case when not ${someVisit('t3')} then t3 end as t3 from f)
        select ${monthOf('at')}, ${counted('x2')} from r where ${january} and (select count(*) from purchase p where p.person_id = r.person_id and p.item is distinct from 0 and p.at < ${now}) >= 2 group by 1 order by 1`,
    },
    {
      name: 'of one person each: everything at once, in a wrong order, abandoned, too late, not over',
      asked: 'name: checkouts, range: {between: {from: "2024-02-01T10:00:00", until: "2024-02-01T10:00:01"}}',
      sql: `${loose} select ${counted()} from r where at >= '2024-02-01 10:00Z' and at < '2024-02-01 10:00:01Z'`,
    },
    {
      name: 'over three sources, the last of which has dates, by month in Paris',
      asked: `name: orders3, ${byMonth}, timeZone: "Europe/Paris"`,
      sql: `with c as (select *, ${later('at', '1 month', 'Europe/Paris')} as until from visit where channel is distinct from 'direct'),
        b as (select c.*, (select min(l.at) from lead l where l.person_id = c.person_id and not l.is_spam and l.at >= c.at and l.at < until and l.at < ${now}) as t2 from c),
        r as (select b.*, (select min(p.on_day)::timestamp at time zone 'UTC' from purchase p where p.person_id = b.person_id and p.on_day::timestamp at time zone 'UTC' >= t2 and p.on_day::timestamp at time zone 'UTC' < until
          and p.on_day::timestamp at time zone 'UTC' < ${now}) as t3 from b)
        select ${monthOf('at', 'Europe/Paris')}, ${counted()} from r where at >= '2023-12-31 23:00Z' and at < '2024-05-31 22:00Z' group by 1 order by 1`,
    },
  ])
  runCases(
    opened,
    [
      {
        name: 'pairs of steps as metrics, compared with the month before',
        asked: { metrics: ['payers', 'payersOfCheckouts', 'timeToPayment'], grain: 'month', range: months },
        shown: { open: true },
        sql: `${loose} select ${monthOf('at')}, ${people('t3 is not null')}::double precision / nullif(${people()}, 0), count(*) filter (where until > ${now}),
          ${people('t3 is not null')}::double precision / nullif(${people('t2 is not null')}, 0), count(*) filter (where until > ${now}), ${median('t2', 't3')}, count(*) filter (where until > ${now})
          from r where ${january} group by 1 order by 1`,
      },
    ],
    store,
  )
  it('never grows from step to step, whatever leads out of it in any order', async () => {
    for (const { warehouse } of opened()) {
      const { table } = await askFunnel(warehouse, 'name: anyKeptCheckouts, range: {all: true}, grain: WEEK')
      for (const { steps } of table?.nodes ?? []) {
        expect(steps.every(({ entities }, place) => entities <= (steps[place - 1]?.entities ?? entities))).toBe(true)
      }
    }
  })
  it('says once what is wrong with a question', async () => {
    const [first] = opened()
    if (first === undefined) return
    const { table, errors } = await askFunnel(first.warehouse, 'name: checkouts, range: {all: true}, by: [COUNTRY]')
    expect(table).toBeNull()
    expect(errors.map(({ message }) => message)).toEqual(['"checkouts" can\'t be grouped by "COUNTRY": it has "ITEM" and "PERSON".'])
  })
})
