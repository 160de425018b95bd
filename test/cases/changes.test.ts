import { expect, it } from 'vitest'
import { exactSum } from '../prove/properties/lines.js'
import { isToCome, loadClub, runClubCases } from './ask-club.js'
import { answer, describeOn } from './ask-shop.js'
import type { Asked } from './asked.js'
import { club } from './club/catalog.js'
import { dateAt, holds, periods, shown } from './club/periods-sql.js'

const kinds = ['new', 'reactivated', 'expansion', 'contraction', 'churned', 'transferredIn', 'transferredOut'] as const
const angeles = 'America/Los_Angeles'
const months = { between: { from: '2024-01-01', until: '2024-06-01' } } as const
const all = (what: string): readonly string[] => kinds.map((kind) => `${kind}${what}`)

/** Rows as every case needs them: who, what group, how much, from when until when, and whether the question asks for them. */
const subscriptionRows = (group = 'null::text', asked = 'true') =>
  `rows as (select coalesce('p' || person_id, 'row ' || id) as who, ${group} as g, coalesce(price, 0) as amount, begun_at as b, over_at as o, ${asked} as asked from subscription)`
const membershipRows = (group = 'null::text', zone = 'UTC', where = 'true') =>
  `rows as (select coalesce('p' || person_id, 'row ' || id) as who, ${group} as g, coalesce(price, 0) as amount, ${dateAt('started_on', zone)} as b, ${dateAt('ended_on', zone)} as o, true as asked
    from membership where ${where})`

/** Of each person in each group and period: the amounts at both edges, and whether there is any row of the person. */
const moved = `there as (select p.s, k.g, w.who, (select sum(amount) from rows r where r.who = w.who and r.g is not distinct from k.g and asked and ${holds('b', 'o', 's')}) as was,
    (select sum(amount) from rows r where r.who = w.who and r.g is not distinct from k.g and asked and ${holds('b', 'o', 'e')}) as becomes,
    exists (select from rows r where r.who = w.who and ${holds('b', 'o', 's')}) as at_start, exists (select from rows r where r.who = w.who and ${holds('b', 'o', 'e')}) as at_end,
    exists (select from rows r where r.who = w.who and b < s and (o is null or b < o)) as ever
  from p cross join (select distinct g from rows) k cross join (select distinct who from rows) w)`
const total = (of: string, where: string) => `coalesce(sum(${of}) filter (where ${where}), 0)`
const seven = [
  total('becomes', 'not at_start and not ever'),
  total('becomes', 'not at_start and ever'),
  total('becomes - was', 'becomes > was'),
  total('was - becomes', 'becomes < was'),
  total('was', 'not at_end'),
  total('becomes', 'at_start and was is null'),
  total('was', 'at_end and becomes is null'),
].join(', ')

describeOn('changes', loadClub, (opened) => {
  runClubCases(opened, [
    {
      name: 'prices of subscriptions in each month, in all, with both edges',
      asked: { metrics: ['priceAtStart', ...all('Price'), 'priceAtEnd'], grain: 'month', range: months },
      sql: `with ${periods('1 month', '2024-01-01', '2024-06-01')}, ${subscriptionRows()}, ${moved}
        select ${shown('s')}, coalesce(sum(was), 0), ${seven}, coalesce(sum(becomes), 0) from there group by s order by s`,
    },
    {
      name: 'by plan, in another zone: who changes plans is transferred',
      asked: { metrics: all('Price'), grain: 'month', by: ['plan'], range: months, timeZone: angeles },
      sql: `with ${periods('1 month', '2024-01-01', '2024-06-01', angeles)}, ${subscriptionRows('plan')}, ${moved}
        select ${shown('s', angeles)}, g collate "C", ${seven} from there group by s, g order by s, 2 nulls last`,
    },
    {
      name: 'day by day, at moments, and only what begins and ends in the period of no edge is in none',
      asked: { metrics: all('Price'), grain: 'day', range: { between: { from: '2024-03-10', until: '2024-04-10' } } },
      sql: `with ${periods('1 day', '2024-03-10', '2024-04-10')}, ${subscriptionRows()}, ${moved} select ${shown('s')}, ${seven} from there group by s order by s`,
    },
    {
      name: 'the filter of a question does not decide who is there',
      asked: { metrics: all('Price'), grain: 'month', range: months, where: { plan: { is: 'plus' } } },
      sql: `with ${periods('1 month', '2024-01-01', '2024-06-01')}, ${subscriptionRows('null::text', `coalesce(plan = 'plus', false)`)}, ${moved}
        select ${shown('s')}, ${seven} from there group by s order by s`,
    },
    {
      name: 'the filters of a definition do',
      asked: { metrics: ['plusPriceGone', 'paidPriceGone'], grain: 'month', range: months },
      sql: `with ${periods('1 month', '2024-01-01', '2024-06-01')}, ${['plus', 'paid']
        .map(
          (name) =>
            `${name} as (with ${membershipRows('null::text', 'UTC', name === 'plus' ? `plan = 'plus'` : `plan is distinct from 'basic'`)}, ${moved} select s, ${total('was', 'not at_end')} as gone from there group by s)`,
        )
        .join(', ')} select ${shown('s')}, plus.gone, paid.gone from plus join paid using (s) order by s`,
    },
    {
      name: 'with subtotals: of those who stay in a team and change plans there is growth in the team, transfer in the plans',
      asked: {
        metrics: all('Membership'),
        by: ['team', 'plan'],
        range: { between: { from: '2024-02-01', until: '2024-04-11' } },
        subtotals: [['team'], ['plan'], []],
      },
      shown: { kind: true },
      sql: `with p as (select timestamptz '2024-02-01Z' as s, timestamptz '2024-04-11Z' as e), people as (select id, team from person), ${(
        [
          ['pairs', `jsonb_build_array((select team from people where id = person_id), plan)`, 0, 0],
          ['teams', `jsonb_build_array((select team from people where id = person_id), null)`, 0, 1],
          ['plans', `jsonb_build_array(null, plan)`, 1, 0],
          ['nothing', `jsonb_build_array(null, null)`, 1, 1],
        ] as const
      )
        .map(
          ([name, group, team, plan]) =>
            `${name} as (with ${membershipRows(group)}, ${moved} select ${team} as gt, ${plan} as gp, g->>0 as team, g->>1 as plan, ${seven} from there group by g having sum(was) is not null or sum(becomes) is not null)`,
        )
        .join(
          ', ',
        )}, stacked as (select * from pairs union all select * from teams union all select * from plans union all select * from nothing)
        select case gt + gp when 0 then 'GROUP' else 'SUBTOTAL' end, case gt when 0 then team collate "C" else '*' end, case gp when 0 then plan collate "C" else '*' end,
        ${Array.from({ length: 7 }, (_, index) => `c${index}`).join(', ')} from stacked as stacked (gt, gp, team, plan, c0, c1, c2, c3, c4, c5, c6) order by gt, team collate "C" nulls last, gp, plan collate "C" nulls last`,
    },
    {
      name: 'persons, each of whom is one, by quarter and plan',
      asked: {
        metrics: ['membersNew', 'membersBack', 'membersGone', 'membersMovedIn', 'membersMovedOut', 'membersGrown'],
        grain: 'quarter',
        by: ['plan'],
        range: { between: { from: '2023-10-01', until: '2024-07-01' } },
      },
      sql: `with ${periods('3 months', '2023-10-01', '2024-07-01')}, ${membershipRows('plan', 'UTC', 'person_id is not null')}, ${moved}
        select ${shown('s')}, g collate "C", ${[
          'becomes is not null and not at_start and not ever',
          'becomes is not null and not at_start and ever',
          'was is not null and not at_end',
          'becomes is not null and was is null and at_start',
          'was is not null and becomes is null and at_end',
        ]
          .map((where) => `count(*) filter (where ${where})`)
          .join(', ')}, 0 from there group by s, g order by s, 2 nulls last`,
    },
    {
      name: 'on the best of days, and a month ago',
      asked: {
        metrics: ['dailyGrowth', 'churnedMonthAgo'],
        grain: 'month',
        range: { between: { from: '2024-03-01', until: '2024-05-01' } },
      },
      sql: `with ${periods('1 day', '2024-03-01', '2024-05-01')}, ${subscriptionRows()}, ${moved},
        days as (select date_trunc('month', s at time zone 'UTC') as m, s, ${total('becomes - was', 'becomes > was')} as grown from there group by s),
        ago as (with ${periods('1 month', '2024-02-01', '2024-04-01')}, ${moved} select s at time zone 'UTC' + interval '1 month' as m, ${total('was', 'not at_end')} as gone from there group by s)
        select to_char(m, 'YYYY-MM-DD HH24:MI'), max(grown), max(gone) from days join ago using (m) group by m order by m`,
    },
    {
      name: 'with a grace of seven days a short time without does not end anything',
      asked: {
        metrics: ['patientAtEnd', 'patientChurned', 'patientBack'],
        grain: 'week',
        range: { between: { from: '2024-01-01', until: '2024-05-13' } },
      },
      sql: `with ${periods('1 week', '2024-01-01', '2024-05-13')}, own as (select *, coalesce('p' || person_id, 'row ' || id) as who from subscription),
        rows as (select who, null::text as g, coalesce(price, 0) as amount, begun_at as b, case when person_id is not null and next.at <= over_at + interval '7 days' and not exists (select from own n where n.person_id = a.person_id and n.begun_at <= a.over_at and (n.over_at is null or n.over_at > a.over_at))
          then next.at else over_at end as o, true as asked from own a cross join lateral (select min(begun_at) as at from own n where n.person_id = a.person_id and n.begun_at > a.over_at and (n.over_at is null or n.over_at > n.begun_at)) next
          where over_at is null or begun_at < over_at), ${moved}
        select ${shown('s')}, coalesce(sum(becomes), 0), ${total('was', 'not at_end')}, ${total('becomes', 'not at_start and ever')} from there group by s order by s`,
    },
  ])

  it('add up from the start to the end to the last digit, by every plan, team, filter and grain, in subtotals and in all', async () => {
    const metrics = ['priceAtStart', 'priceAtEnd', ...all('Price'), 'membershipPriceAtStart', 'membershipPrice', ...all('Membership')]
    const asked: readonly Asked[] = (['day', 'week', 'month', 'quarter', null] as const).flatMap((grain) => [
      {
        metrics,
        grain,
        range: months,
        by: ['plan'],
        where: { team: { isNot: 'blue' } },
        wants: { rows: true, total: true, totalCount: false },
      },
      { metrics, grain, range: months, by: ['team', 'plan'], subtotals: [['team'], []], timeZone: angeles },
    ])
    const signs = [1, 1, 1, -1, -1, 1, -1]
    for (const { warehouse } of opened()) {
      for (const question of asked) {
        const { rows, total: whole } = await answer(warehouse, question, club)
        expect(rows.length).toBeGreaterThan(0)
        for (const { period, values } of whole === null ? rows : [...rows, whole]) {
          if (isToCome(period)) {
            expect(new Set(values.map(({ exact }) => exact))).toEqual(new Set([null]))
            continue
          }
          for (const first of [0, 9]) {
            const [start = '', end = '', ...changes] = values.slice(first, first + 9).map(({ exact }) => exact ?? 'none')
            const signed = changes.map((change, index) => (signs[index] === 1 ? change : exactSum([]).minus(change).toFixed()))
            expect(exactSum([start, ...signed]).toFixed()).toBe(exactSum([end]).toFixed())
          }
        }
      }
    }
  })
})
