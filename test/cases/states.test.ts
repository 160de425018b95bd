import { loadClub, runClubCases } from './ask-club.js'
import { describeOn } from './ask-shop.js'
import { dateAt, holds, periods, shown } from './club/periods-sql.js'

const paris = 'Europe/Paris'
const angeles = 'America/Los_Angeles'
const member = (edge: string, zone?: string) => holds(dateAt('m.started_on', zone), dateAt('m.ended_on', zone), edge)
const subscribed = (edge: string) => holds('u.begun_at', 'u.over_at', edge)
const spring = { between: { from: '2024-02-15', until: '2024-05-15' } } as const
const quarters = { between: { from: '2024-01-01', until: '2024-07-01' } } as const
const months = { between: { from: '2024-01-01', until: '2024-06-01' } } as const

/** At each end the last row of each account, of the table as it is. */
const lastBalances = (edge: string) =>
  `lateral (select distinct on (account) * from balance where ${dateAt('day')} < ${edge} order by account, day desc, number::text collate "C" desc)`

describeOn('states', loadClub, (opened) => {
  runClubCases(opened, [
    {
      name: 'members at the start and end of each day',
      asked: { metrics: ['membersAtStart', 'membersAtEnd', 'membershipsAtEnd', 'membershipPrice'], grain: 'day', range: spring },
      sql: `with ${periods('1 day', '2024-02-15', '2024-05-15')}
        select ${shown('s')}, count(distinct person_id) filter (where ${member('s')}), count(distinct person_id) filter (where ${member('e')}),
        count(*) filter (where ${member('e')}), coalesce(sum(price) filter (where ${member('e')}), 0) from p cross join membership m group by s order by s`,
    },
    {
      name: 'of each month, by plan, in Paris',
      asked: {
        ...{ metrics: ['membersAtEnd', 'membershipPrice', 'averagePrice', 'highestPrice'], grain: 'month', by: ['plan'] },
        ...{ range: months, timeZone: paris },
      },
      sql: `with ${periods('1 month', '2024-01-01', '2024-06-01', paris)}, held as (select s, plan, person_id, price from p join membership m on ${member('e', paris)}),
        keys as (select distinct plan from held)
        select ${shown('p.s', paris)}, k.plan collate "C", count(distinct person_id), coalesce(sum(price), 0), avg(price)::double precision,
        max(price) filter (where h.plan is distinct from 'plus')
        from p cross join keys k left join held h on h.s = p.s and h.plan is not distinct from k.plan group by p.s, k.plan order by p.s, 2 nulls last`,
    },
    {
      name: 'of each quarter: the value at its end, while it runs now',
      asked: { metrics: ['membersAtStart', 'membershipPrice', 'subscriptionsAtEnd'], grain: 'quarter', range: quarters },
      sql: `with ${periods('3 months', '2024-01-01', '2024-07-01')} select ${shown('s')},
        (select count(distinct person_id) from membership m where ${member('s')}), (select coalesce(sum(price), 0) from membership m where ${member('e')}),
        (select count(*) from subscription u where ${subscribed('e')}) from p order by s`,
    },
    {
      name: 'of months that have not begun: only what is booked is known',
      asked: {
        ...{
          metrics: ['membersAtStart', 'membersAtEnd', 'membersCame', 'visits28', 'visitorsEver', 'revenueMonthAgo', 'revenue'],
          grain: 'month',
        },
        range: { between: { from: '2024-04-01', until: '2024-08-01' } },
      },
      sql: `with ${periods('1 month', '2024-04-01', '2024-08-01')} select ${shown('s')},
        case when s < e then (select count(distinct person_id) from membership m where ${member('s')}) end,
        case when s < e then (select count(distinct person_id) from membership m where ${member('e')}) end,
        case when s < e then (select count(distinct person_id) from membership m where ${member('e')}
          and person_id not in (select person_id from membership m where person_id is not null and ${member('s')})) end,
        case when s < e then (select count(*) from visit where at >= e - interval '28 days' and at < e) end,
        case when s < e then (select count(distinct person_id) from visit where at < e) end,
        case when s < e then (select coalesce(sum(amount), 0) from purchase where at >= s - interval '1 month' and at < e - interval '1 month') end,
        (select coalesce(sum(amount), 0) from purchase where at >= s and at < whole_e) from p order by s`,
    },
    {
      name: 'of a range that has not begun nothing is known',
      asked: { metrics: ['membersAtEnd', 'visits28', 'revenue'], range: { between: { from: '2024-05-15T12:00', until: '2024-08-01' } } },
      sql: `select null::int, null::int, coalesce(sum(amount), 0) from purchase where at >= '2024-05-15 12:00Z' and at < '2024-08-01Z'`,
    },
    {
      name: 'without a grain: at the edges of the range, by team',
      asked: { metrics: ['membersAtStart', 'membersAtEnd', 'subscriptionsAtEnd'], by: ['team'], range: spring },
      sql: `with ${periods('90 days', '2024-02-15', '2024-05-15')}, held as (
          select person_id, ${member('s')} as at_start, ${member('e')} as at_end, false as subscribed from p cross join membership m
          union all select person_id, false, false, true from p join subscription u on ${subscribed('e')})
        select team collate "C", count(distinct person_id) filter (where at_start), count(distinct person_id) filter (where at_end), count(*) filter (where subscribed)
        from held left join person on person.id = person_id where at_start or at_end or subscribed group by 1 order by 1 nulls last`,
    },
    {
      name: 'of all time: what holds now',
      asked: { metrics: ['membersAtStart', 'membersAtEnd', 'subscriptionsAtEnd'] },
      sql: `select 0, (select count(distinct person_id) from membership m where ${member(`timestamptz '2024-05-15 12:00Z'`)}),
        (select count(*) from subscription u where ${subscribed(`timestamptz '2024-05-15 12:00Z'`)})`,
    },
    {
      name: 'the last begun of each person',
      asked: {
        metrics: ['currentMembershipsAtEnd', 'currentPrice'],
        grain: 'week',
        range: { between: { from: '2024-02-12', until: '2024-05-13' } },
      },
      sql: `with ${periods('7 days', '2024-02-12', '2024-05-13')} select ${shown('s')}, count(m.id) filter (where coalesce(${dateAt('m.ended_on')} >= e, true)),
        coalesce(sum(m.price) filter (where coalesce(${dateAt('m.ended_on')} >= e, true)), 0)
        from p cross join lateral (select distinct on (coalesce(person_id, -id)) * from membership where ${dateAt('started_on')} < e
          order by coalesce(person_id, -id), started_on desc, id::text collate "C" desc) m group by s order by s`,
    },
    ...[angeles, paris].map((zone) => ({
      name: `moments, cancelled and begun anew on a day, in ${zone}`,
      asked: {
        ...{ metrics: ['subscriptionsAtStart', 'subscriptionsAtEnd', 'subscribersAtEnd'], grain: 'day' as const },
        ...{ range: { between: { from: '2024-02-25', until: '2024-04-08' } }, timeZone: zone },
      },
      sql: `with ${periods('1 day', '2024-02-25', '2024-04-08', zone)} select ${shown('s', zone)}, count(*) filter (where ${subscribed('s')}),
        count(*) filter (where ${subscribed('e')}), count(distinct person_id) filter (where ${subscribed('e')} and plan is distinct from 'trial')
        from p cross join subscription u group by s order by s`,
    })),
    {
      name: 'the last day is included',
      asked: { metrics: ['passesAtStart', 'passesAtEnd'], grain: 'day', range: { between: { from: '2024-01-01', until: '2024-05-15' } } },
      sql: `with ${periods('1 day', '2024-01-01', '2024-05-15')} select ${shown('s')},
        count(*) filter (where first_day < s::date and coalesce(last_day >= s::date - 1, true)), count(*) filter (where first_day <= s::date and coalesce(last_day >= s::date, true))
        from p cross join pass group by s order by s`,
    },
    {
      name: 'moments without zone, in another zone',
      asked: { metrics: ['lockersAtEnd'], grain: 'day', range: { between: { from: '2024-03-08', until: '2024-03-25' } }, timeZone: paris },
      sql: `with ${periods('1 day', '2024-03-08', '2024-03-25', paris)} select ${shown('s', paris)},
        count(*) filter (where ${holds(`taken_at at time zone 'America/New_York'`, `left_at at time zone 'America/New_York'`, 'e')}) from p cross join locker group by s order by s`,
    },
    {
      name: 'the last known balance, and the one of the day only',
      asked: { metrics: ['balanceAtEnd', 'accountsAtEnd', 'freshBalanceAtEnd', 'freshBalanceAtStart'], grain: 'day', range: spring },
      sql: `with ${periods('1 day', '2024-02-15', '2024-05-15')} select ${shown('s')}, (select sum(amount) from ${lastBalances('e')} b), (select count(*) from ${lastBalances('e')} b),
        coalesce((select sum(amount) from ${lastBalances('e')} b where day = s::date), 0), coalesce((select sum(amount) from ${lastBalances('s')} b where day = s::date - 1), 0)
        from p order by s`,
    },
    {
      name: 'of snapshots by month and team',
      asked: {
        metrics: ['balanceAtEnd', 'freshBalanceAtEnd'],
        grain: 'month',
        by: ['team'],
        range: { between: { from: '2024-02-01', until: '2024-06-01' } },
      },
      sql: `with ${periods('1 month', '2024-02-01', '2024-06-01')}, held as (select s, e, b.* from p cross join ${lastBalances('p.e')} b), keys as (select distinct team from held)
        select ${shown('p.s')}, k.team collate "C", coalesce(sum(amount), 0), coalesce(sum(amount) filter (where ${dateAt('day + 1')} >= h.e), 0)
        from p cross join keys k left join held h on h.s = p.s and h.team is not distinct from k.team group by p.s, k.team order by p.s, 2 nulls last`,
    },
  ])
})
