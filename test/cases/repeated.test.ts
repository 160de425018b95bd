import { expect, it } from 'vitest'
import { loadClub, runClubCases } from './ask-club.js'
import { answer, describeOn } from './ask-shop.js'
import { club } from './club/catalog.js'
import { dateAt, holds, periods, shown } from './club/periods-sql.js'

const months = { between: { from: '2024-01-01', until: '2024-06-01' } } as const
/** How many of some persons have at least so many rows. */
const often = (rows: string, times: number) =>
  `(select count(*) from (select person_id from ${rows} and person_id is not null group by person_id having count(*) >= ${times}) often)`

describeOn('repeated', loadClub, (opened) => {
  runClubCases(opened, [
    {
      name: 'who visits often in a month, at all, and long',
      asked: { metrics: ['repeatVisitors', 'onceVisitors', 'longRepeatVisitors', 'visitors'], grain: 'month', range: months },
      sql: `with ${periods('1 month', '2024-01-01', '2024-06-01')} select ${shown('s')}, ${often('visit where at >= s and at < whole_e', 12)}, ${often('visit where at >= s and at < whole_e', 1)},
        ${often('visit where at >= s and at < whole_e and seconds > 40', 5)}, (select count(distinct person_id) from visit where at >= s and at < whole_e) from p order by s`,
    },
    {
      name: 'by team with subtotals: the persons of a team do not add up over months',
      asked: { metrics: ['repeatVisitors', 'visitCount'], by: ['team'], range: months, subtotals: [[]] },
      shown: { kind: true },
      sql: `with v as (select v.*, team from visit v left join person on person.id = person_id where at >= '2024-01-01Z' and at < '2024-06-01Z'), t as (select distinct team from v)
        select 'GROUP' as kind, team collate "C" as team, ${often('v where v.team is not distinct from t.team', 12)}, (select count(*) from v where v.team is not distinct from t.team) from t
        union all select 'SUBTOTAL', '*', ${often('v where true', 12)}, (select count(*) from v) order by kind, team nulls last`,
    },
    {
      name: 'the share of those who buy five times, of a filter, with both sides',
      asked: {
        metrics: ['repeatRate'],
        grain: 'quarter',
        by: ['channel'],
        range: { between: { from: '2023-07-01', until: '2024-04-01' } },
        where: { channel: { in: ['web', 'app'] } },
      },
      shown: { parts: true },
      sql: `with ${periods('3 months', '2023-07-01', '2024-04-01')}, k (channel) as (values ('app'), ('web')), c as (select s, k.channel, ${often('purchase u where u.channel = k.channel and at >= s and at < e', 5)} as often,
        (select count(distinct person_id) from purchase u where u.channel = k.channel and at >= s and at < e) as once from p cross join k)
        select ${shown('s')}, channel, often::double precision / once, often, once from c order by s, channel`,
    },
    {
      name: 'the team with most, and the others from their own rows',
      asked: {
        metrics: ['repeatVisitors'],
        by: ['team'],
        range: months,
        top: { by: 'repeatVisitors', count: 1, direction: 'descending', other: true },
      },
      shown: { kind: true },
      sql: `with v as (select v.*, team from visit v left join person on person.id = person_id where at >= '2024-01-01Z' and at < '2024-06-01Z'), t as (select distinct team from v),
        c as (select team collate "C" as team, ${often('v where v.team is not distinct from t.team', 12)} as n from t), first as (select * from c order by n desc, team nulls last limit 1)
        select 'GROUP', team, n from first union all select 'OTHER', '*', ${often('v where team is distinct from (select team from first)', 12)} order by 1`,
    },
    {
      name: 'in windows, by days and at an edge',
      asked: {
        metrics: ['repeatVisitors28', 'dailyRepeatVisitors', 'personsWithSeveral'],
        grain: 'month',
        range: { between: { from: '2024-01-01', until: '2024-05-01' } },
      },
      sql: `with ${periods('1 month', '2024-01-01', '2024-05-01')} select ${shown('s')}, ${often(`visit where at >= e - interval '28 days' and at < e`, 15)},
        (select avg(n)::double precision from (select ${often(`visit where at >= d and at < d + interval '1 day'`, 2)} as n from generate_series(s, e - interval '1 hour', interval '1 day') d) days),
        ${often(`membership where ${holds(dateAt('started_on'), dateAt('ended_on'), 'e')}`, 2)} from p order by s`,
    },
  ])

  it('at least once is at all, by every grain', async () => {
    for (const { warehouse } of opened()) {
      for (const grain of ['day', 'week', 'quarter', null] as const) {
        const { rows } = await answer(
          warehouse,
          { metrics: ['onceVisitors', 'visitors'], grain, by: ['team'], range: months, subtotals: [[]] },
          club,
        )
        for (const { values } of rows) expect(values[0]?.exact).toBe(values[1]?.exact)
      }
    }
  })
})
