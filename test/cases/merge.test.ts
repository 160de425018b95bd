import { expect, it } from 'vitest'
import { answer, describeOn, loadShop, runCases } from './ask-shop.js'
import { linesOf } from './lines.js'

const facts = `with facts as (
  select user_id, channel, placed_at as at, units, null::numeric as back, 'o' as fact from "order"
  union all select user_id, channel, refunded_on::timestamp at time zone 'UTC', units, amount, 'r' from refund where refunded_on is not null
  union all select user_id, channel, opened_at at time zone 'America/New_York', null, null, 't' from ticket)`
const joins =
  'left join "user" u on u.id = f.user_id left join country c on c.code = u.country_code left join region g on g.id = c.region_id'
const count = (fact: string) => `count(*) filter (where fact = '${fact}')`

describeOn('several sources', loadShop, (opened) => {
  runCases(opened, [
    {
      name: 'three, with channels that some of them lack, and null one group',
      asked: { metrics: ['orderCount', 'refundCount', 'refundAmount', 'ticketCount', 'contacts', 'refundShare'], by: ['channel'] },
      sql: `${facts} select channel collate "C", ${count('o')}, ${count('r')}, coalesce(sum(back), 0), ${count('t')}, count(*),
        ${count('r')}::numeric / nullif(${count('o')}, 0) from facts group by 1 order by 1 nulls last`,
    },
    {
      name: 'two, by region and member: orphans and nulls on every step',
      asked: { metrics: ['orderCount', 'refundedUnits', 'netUnits', 'shareSquared'], by: ['region', 'member'] },
      sql: `${facts} select g.name collate "C", u.member::text, ${count('o')},
        coalesce(sum(units) filter (where fact = 'o'), 0) - coalesce(sum(units) filter (where fact = 'r'), 0),
        coalesce(sum(units) filter (where fact = 'o'), 0) - (coalesce(sum(units) filter (where fact = 'r'), 0) + 1) * 0.1,
        (${count('r')}::numeric / nullif(${count('o')}, 0)) * (${count('r')}::numeric / nullif(${count('o')}, 0))
        from facts f ${joins} where fact <> 't' group by 1, u.member order by 1 nulls last, u.member nulls last`,
    },
    {
      name: 'three by month and country, with the gaps of every group',
      asked: {
        metrics: ['orderCount', 'refundCount', 'ticketsPerOrder'],
        by: ['country'],
        grain: 'month',
        range: { between: { from: '2024-01-01', until: '2024-06-01' } },
      },
      sql: `${facts}, cut as (select u.country_code as k, date_trunc('month', at at time zone 'UTC') as m, fact from facts f ${joins}
          where at >= '2024-01-01Z' and at < '2024-06-01Z'), keys as (select distinct k from cut)
        select to_char(m.m, 'YYYY-MM-DD HH24:MI'), keys.k collate "C", ${count('o')}, ${count('r')}, ${count('t')}::numeric / nullif(${count('o')}, 0)
        from keys cross join generate_series(timestamp '2024-01-01', timestamp '2024-05-01', interval '1 month') m
        left join cut on cut.k is not distinct from keys.k and cut.m = m.m group by 1, 2 order by 1, 2 nulls last`,
    },
    {
      name: 'a decimal that is written in several ways is one group',
      asked: { metrics: ['orderCount', 'refundCount', 'buyers'], by: ['height'] },
      sql: `${facts} select trim_scale(u.height)::text, ${count('o')}, ${count('r')}, count(distinct user_id) filter (where fact = 'o')
        from facts f ${joins} where fact <> 't' group by u.height order by u.height nulls last`,
    },
    {
      name: 'whole numbers, dates, buckets and names in their own order',
      asked: { metrics: ['orderCount'], by: ['age'] },
      sql: 'select u.age::text, count(*) from "order" o left join "user" u on u.id = user_id group by u.age order by u.age nulls last',
    },
    {
      name: 'buckets in the order of their edges',
      asked: { metrics: ['orderCount'], by: ['computedAgeBand', 'ageBand'] },
      sql: `select b, b, count(*) from (select case when age < 18 then '< 18' when age < 30 then '18 – 30' when age < 50 then '30 – 50' when age >= 50 then '≥ 50' end as b, age
        from "order" o left join "user" u on u.id = user_id) t group by 1 order by min(age) nulls last`,
    },
    {
      name: 'text by code point, with quotes, backslashes and emoji',
      asked: { metrics: ['orderCount'], by: ['note', 'userName'] },
      sql: `select note collate "C", u.name collate "C", count(*) from "order" o left join "user" u on u.id = user_id group by 1, 2 order by 1 nulls last, 2 nulls last`,
    },
    {
      name: 'ids above 2^53, over two sources',
      asked: { metrics: ['orderCount', 'refundCount'], by: ['userId'] },
      sql: `${facts} select user_id::text collate "C", ${count('o')}, ${count('r')} from facts where fact <> 't' group by 1 order by 1 nulls last`,
    },
  ])

  it('never changes a number when a metric is added', async () => {
    for (const { warehouse } of opened()) {
      for (const by of [['channel'], ['country'], ['height', 'member']]) {
        const alone = linesOf(await answer(warehouse, { metrics: ['orderCount', 'buyers', 'medianUnits'], by }))
        const [keys, added] = [
          by.length,
          await answer(warehouse, { metrics: ['orderCount', 'buyers', 'medianUnits', 'refundCount', 'memberUnits'], by }),
        ]
        const known = new Map(linesOf(added).map((line) => [JSON.stringify(line.slice(0, keys)), line.slice(keys, keys + 3)]))
        for (const line of alone) expect(known.get(JSON.stringify(line.slice(0, keys)))).toEqual(line.slice(keys))
      }
    }
  })

  it('shows no group for a metric that is only ordered by, compared or ranked', async () => {
    for (const { warehouse } of opened()) {
      const plain = linesOf(await answer(warehouse, { metrics: ['refundCount'], by: ['channel'] }))
      const order = { direction: 'ascending', nulls: 'last' } as const
      const top = { by: 'orderCount', count: 99, direction: 'descending', other: true } as const
      const hidden = [
        { orderBy: [{ metric: 'orderCount', ...order }] },
        { having: { metric: 'orderCount', from: 0 } },
        { top },
        { orderBy: [{ metric: 'webCount', ...order }], having: { metric: 'ticketCount', from: 0 }, top },
      ]
      for (const asked of hidden) {
        const lines = linesOf(await answer(warehouse, { metrics: ['refundCount'], by: ['channel'], ...asked }))
        expect([...lines].sort()).toEqual([...plain].sort())
      }
    }
  })
})
