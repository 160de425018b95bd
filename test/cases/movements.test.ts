import { expect, it } from 'vitest'
import { isToCome, loadClub, runClubCases } from './ask-club.js'
import { answer, describeOn } from './ask-shop.js'
import type { Asked } from './asked.js'
import { club } from './club/catalog.js'
import { dateAt, holds, periods, shown } from './club/periods-sql.js'

const angeles = 'America/Los_Angeles'
const member = (edge: string, zone?: string) => holds(dateAt('m.started_on', zone), dateAt('m.ended_on', zone), edge)
const subscribed = (edge: string) => holds('u.begun_at', 'u.over_at', edge)
const months = { between: { from: '2024-01-01', until: '2024-06-01' } } as const

/** The persons at each edge of each period; `columns` of each row beside them. */
const edges = (table: string, there: (edge: string) => string, columns = 'person_id') =>
  `starts as (select distinct s, ${columns} from p join ${table} on ${there('s')}), ends as (select distinct s, ${columns} from p join ${table} on ${there('e')})`

describeOn('movements', loadClub, (opened) => {
  runClubCases(opened, [
    {
      name: 'members who stay, leave and come in each month',
      asked: {
        metrics: ['membersAtStart', 'membersKept', 'membersLost', 'membersCame', 'membersAtEnd', 'churn'],
        grain: 'month',
        range: months,
      },
      sql: `with ${periods('1 month', '2024-01-01', '2024-06-01')}, ${edges('membership m', member)},
        moves as (select coalesce(a.s, b.s) as s, a.person_id as was, b.person_id as is_there from (select * from starts where person_id is not null) a
          full join (select * from ends where person_id is not null) b on a.s = b.s and a.person_id = b.person_id)
        select ${shown('p.s')}, count(was), count(was) filter (where is_there is not null), count(was) filter (where is_there is null),
        count(is_there) filter (where was is null), count(is_there), count(was) filter (where is_there is null)::double precision / nullif(count(was), 0)
        from p left join moves on moves.s = p.s group by p.s order by p.s`,
    },
    {
      name: 'one who changes the plan is kept in the plan that was, and comes to none',
      asked: {
        metrics: ['membersAtStart', 'membersKept', 'membersLost', 'membersCame'],
        grain: 'month',
        by: ['plan'],
        range: months,
        timeZone: angeles,
      },
      sql: `with ${periods('1 month', '2024-01-01', '2024-06-01', angeles)}, ${edges('membership m', (edge) => member(edge, angeles), 'plan, person_id')},
        keys as (select plan from starts union select plan from ends),
        counted as (select s, plan, person_id, exists (select 1 from ends e where e.s = a.s and e.person_id = a.person_id) as stays, true as was from starts a
          union all select s, plan, person_id, exists (select 1 from starts e where e.s = a.s and e.person_id = a.person_id), false from ends a)
        select ${shown('p.s', angeles)}, k.plan collate "C", count(distinct person_id) filter (where was), count(distinct person_id) filter (where was and stays),
        count(distinct person_id) filter (where was and not stays), count(distinct person_id) filter (where not was and not stays)
        from p cross join keys k left join counted c on c.s = p.s and c.plan is not distinct from k.plan group by p.s, k.plan order by p.s, 2 nulls last`,
    },
    {
      name: 'who is asked about does not decide who is still there',
      asked: { metrics: ['membersLost', 'paidMembersLost'], grain: 'month', range: months, where: { plan: { is: 'plus' } } },
      sql: `with ${periods('1 month', '2024-01-01', '2024-06-01')} select ${shown('s')},
        (select count(distinct person_id) from membership m where plan = 'plus' and ${member('s')} and person_id not in
          (select person_id from membership m where ${member('e')} and person_id is not null)),
        (select count(distinct person_id) from membership m where plan = 'plus' and ${member('s')} and person_id not in
          (select person_id from membership m where ${member('e')} and person_id is not null and plan is distinct from 'basic')) from p order by s`,
    },
    {
      name: 'subscribers day by day, at moments; trials are none',
      asked: {
        metrics: ['subscribersAtStart', 'subscribersKept', 'subscribersLost', 'subscribersCame'],
        grain: 'day',
        range: { between: { from: '2024-02-25', until: '2024-05-15' } },
        timeZone: angeles,
      },
      sql: `with ${periods('1 day', '2024-02-25', '2024-05-15', angeles)}, ${edges(`(select * from subscription where plan is distinct from 'trial' and person_id is not null) u`, subscribed)}
        select ${shown('p.s', angeles)}, (select count(*) from starts a where a.s = p.s), (select count(*) from starts a join ends b using (s, person_id) where s = p.s),
        (select count(*) from (select person_id from starts a where a.s = p.s except select person_id from ends b where b.s = p.s) l),
        (select count(*) from (select person_id from ends a where a.s = p.s except select person_id from starts b where b.s = p.s) c) from p order by s`,
    },
    {
      name: 'without a grain, by team: who left and came back is kept',
      asked: {
        metrics: ['subscribersKept', 'subscribersLost', 'subscribersCame'],
        by: ['team'],
        range: { between: { from: '2024-02-01', until: '2024-05-15' } },
      },
      sql: `with p as (select timestamptz '2024-02-01Z' as s, timestamptz '2024-05-15Z' as e), ${edges(`(select * from subscription where plan is distinct from 'trial') u`, subscribed)}
        select team collate "C", count(a.person_id) filter (where b.person_id is not null), count(a.person_id) filter (where b.person_id is null), count(b.person_id) filter (where a.person_id is null)
        from starts a full join ends b on a.person_id = b.person_id left join person on person.id = coalesce(a.person_id, b.person_id) group by 1 order by 1 nulls last`,
    },
  ])

  it('kept and lost are all of the start, kept and came are all of the end, by every plan, team and grain', async () => {
    const metrics = ['subscribersAtStart', 'subscribersKept', 'subscribersLost', 'membersAtStart', 'membersKept', 'membersLost']
    const asked: readonly Asked[] = (['day', 'week', 'month', 'quarter', null] as const).flatMap((grain) => [
      { metrics, grain, range: months, by: ['plan'], where: { team: { isNot: 'blue' } } },
      { metrics, grain, range: months, by: ['team', 'plan'], timeZone: angeles },
    ])
    for (const { warehouse } of opened()) {
      for (const question of asked) {
        const { rows } = await answer(warehouse, question, club)
        expect(rows.length).toBeGreaterThan(0)
        for (const { period, values } of rows) {
          if (isToCome(period)) {
            expect(new Set(values.map(({ value }) => value))).toEqual(new Set([null]))
            continue
          }
          const [start, kept, lost, memberStart, memberKept, memberLost] = values.map(({ value }) => value ?? Number.NaN)
          expect([Number(kept) + Number(lost), Number(memberKept) + Number(memberLost)]).toEqual([start, memberStart])
        }
      }
      const { rows } = await answer(
        warehouse,
        { metrics: ['subscribersKept', 'subscribersCame', 'subscribersAtEnd'], grain: 'week', range: months },
        club,
      )
      for (const { period, values } of rows) {
        if (!isToCome(period)) expect(Number(values[0]?.value) + Number(values[1]?.value)).toBe(values[2]?.value)
      }
    }
  })
})
