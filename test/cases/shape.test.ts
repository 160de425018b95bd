import { expect, it } from 'vitest'
import type { TopQuestion } from '../../src/request/question.js'
import { ask } from '../conformance/asking.js'
import { answer, type Case, describeOn, expectSame, loadShop, runCases } from './ask-shop.js'
import { lineOf } from './lines.js'

const orders = 'from "order" o left join "user" u on u.id = o.user_id'
const totals = { rows: true, total: true, totalCount: true }

/** The first groups by a number, then the rest as one, each computed from the rows themselves. */
function topCase(name: string, asked: Case['asked'], columns: readonly string[], rank: string, count: number, rest = true): Case {
  const values = columns.join(', ')
  const other = `union all select 'OTHER', '*', ${values}, 1 ${orders} where coalesce(u.country_code, '-') not in (select k from best) having count(*) > 0`
  return {
    name,
    asked: { by: ['country'], ...asked },
    shown: { kind: true },
    sql: `with best as (select coalesce(u.country_code, '-') as k ${orders} group by 1 order by ${rank}, nullif(coalesce(u.country_code, '-'), '-') collate "C" nulls last limit ${count})
      select kind, k collate "C", ${columns.map((_, index) => `v${index}`).join(', ')} from (select 'GROUP' as kind, u.country_code as k, ${columns.map((sql, index) => `${sql} as v${index}`).join(', ')}, 0 as last
      ${orders} where coalesce(u.country_code, '-') in (select k from best) group by u.country_code ${rest ? other : ''}) t order by last, k nulls last`,
  }
}

const top = (by: string, count: number, more: Partial<TopQuestion> = {}): TopQuestion => ({
  by,
  count,
  direction: 'descending',
  other: true,
  ...more,
})
const distinct = [
  'count(*)',
  'count(distinct user_id)',
  'sum(units)::numeric / count(*)',
  'percentile_cont(0.5) within group (order by units * 3 + "order")',
]
const asked = ['orderCount', 'buyers', 'unitsPerOrder', 'medianUnits']

describeOn('shape', loadShop, (opened) => {
  runCases(opened, [
    topCase('top by a sum, other from the base', { metrics: asked, top: top('units', 3) }, distinct, 'sum(units) desc', 3),
    topCase(
      'top by a hidden ratio, lowest first',
      { metrics: asked, top: top('unitsPerOrder', 2, { direction: 'ascending' }) },
      distinct,
      'avg(units)',
      2,
    ),
    topCase('top without other', { metrics: asked, top: top('orderCount', 4, { other: false }) }, distinct, 'count(*) desc', 4, false),
    topCase('top of more than there are: no other', { metrics: asked, top: top('orderCount', 40) }, distinct, 'count(*) desc', 40),
    topCase(
      'top of sums alone',
      { metrics: ['orderCount', 'units'], top: top('buyers', 3) },
      ['count(*)', 'sum(units)'],
      'count(distinct user_id) desc',
      3,
    ),
  ])

  runCases(opened, [
    {
      name: 'ties by key',
      asked: {
        metrics: ['orderCount'],
        by: ['unitSize', 'status'],
        top: top('webCount', 3, { other: false }),
        where: { channel: { is: 'app' } },
      },
      sql: `select units::text, status collate "C", count(*) from "order" where channel = 'app' group by units, status order by units, status collate "C" nulls last limit 3`,
    },
    {
      name: 'top with a grain ranks over the whole range',
      asked: {
        metrics: ['orderCount', 'buyers'],
        by: ['channel'],
        grain: 'quarter',
        top: top('units', 2),
        range: { between: { from: '2024-01-01', until: '2025-01-01' } },
      },
      shown: { kind: true },
      sql: `with o as (select *, date_trunc('quarter', placed_at at time zone 'UTC') as q, coalesce(channel, '-') as k from "order"
          where placed_at >= '2024-01-01Z' and placed_at < '2025-01-01Z'),
        best as (select k from o group by 1 order by sum(units) desc limit 2),
        o2 as (select *, case when k in (select k from best) then 'GROUP' else 'OTHER' end as kind, case when k in (select k from best) then k else '*' end as shown from o)
        select g.kind, to_char(q, 'YYYY-MM-DD HH24:MI'), nullif(g.shown, '-') collate "C", count(id), count(distinct user_id)
        from generate_series(timestamp '2024-01-01', timestamp '2024-10-01', interval '3 months') q cross join (select distinct kind, shown from o2) g
        left join o2 using (kind, shown, q) group by g.kind, g.shown, q order by q, g.kind, 3 nulls last`,
    },
    {
      name: 'having a selected metric, over the whole range',
      asked: { metrics: ['orderCount'], by: ['country'], having: { metric: 'orderCount', from: 200, below: 260 } },
      sql: `select u.country_code collate "C", count(*) ${orders} group by 1 having count(*) >= 200 and count(*) < 260 order by 1 nulls last`,
    },
    {
      name: 'having a hidden metric, periods uncut by it',
      asked: { metrics: ['orderCount'], by: ['channel'], grain: 'year', having: { metric: 'averageUnits', above: '2.49' } },
      sql: `select to_char(date_trunc('year', placed_at at time zone 'UTC'), 'YYYY-MM-DD HH24:MI'), channel collate "C", count(*) from "order" where coalesce(channel, '-') in
        (select coalesce(channel, '-') from "order" group by 1 having avg(units) > 2.49) group by 1, 2 order by 1, 2 nulls last`,
    },
    {
      name: 'having without any dimension',
      asked: { metrics: ['orderCount'], having: { metric: 'units', above: 1 } },
      sql: 'select count(*) from "order"',
    },
    {
      name: 'having leaves nothing',
      asked: { metrics: ['orderCount'], having: { metric: 'units', below: 1 }, grain: 'month' },
      sql: 'select null where false',
    },
    {
      name: 'having, then top, then other of those that passed',
      asked: { metrics: ['orderCount'], by: ['country'], having: { metric: 'orderCount', below: 240 }, top: top('orderCount', 2) },
      shown: { kind: true },
      sql: `with g as (select u.country_code as k, count(*) as n, row_number() over (order by count(*) desc, u.country_code collate "C" nulls last) as place ${orders} group by 1 having count(*) < 240)
        select 'GROUP', k collate "C", n from g where place <= 2 union all select * from (select 'OTHER', '*', sum(n) from g where place > 2) t`,
    },
    {
      name: 'no subtotal and no other where there is no group',
      asked: {
        metrics: ['orderCount', 'buyers'],
        by: ['channel'],
        subtotals: [[]],
        top: top('units', 2),
        where: { channel: { is: 'nowhere' } },
      },
      sql: 'select null where false',
    },
    {
      name: 'other of a table that is called as a part of the statement might be',
      asked: { metrics: ['levelMedian', 'levelPoints'], by: ['levelName'], top: top('levelPoints', 2) },
      sql: `with b as (select name from levels group by 1 order by sum(points) desc, name collate "C" limit 2)
        select k collate "C", m, p from (select case when name in (table b) then name else '*' end as k, percentile_cont(0.5) within group (order by points) as m, sum(points) as p
        from levels group by 1) t order by k = '*', 1`,
    },
    {
      name: 'subtotals of counts that do not add up',
      asked: { metrics: ['buyers', 'orderCount'], by: ['channel', 'status'], subtotals: [['channel'], ['status'], []] },
      shown: { kind: true },
      sql: `select case grouping(channel, status) when 0 then 'GROUP' else 'SUBTOTAL' end, case grouping(channel) when 0 then channel collate "C" else '*' end,
        case grouping(status) when 0 then status collate "C" else '*' end, count(distinct user_id), count(*) from "order" group by grouping sets ((channel, status), (channel), (status), ())
        order by grouping(channel), channel collate "C" nulls last, grouping(status), status collate "C" nulls last`,
    },
    ...(['ascending', 'descending'] as const).flatMap((direction) =>
      (['first', 'last'] as const).map((nulls): Case => {
        const way = `${direction === 'ascending' ? 'asc' : 'desc'} nulls ${nulls}`
        return {
          name: `ordered by a dimension, then a metric, ${way}`,
          asked: {
            metrics: ['share', 'orderCount'],
            by: ['country', 'note'],
            orderBy: [
              { dimension: 'note', direction, nulls },
              { metric: 'share', direction, nulls },
            ],
          },
          sql: `select u.country_code collate "C", o.note collate "C", avg(o.units::numeric / nullif(o."order", 0)) as share, count(*) ${orders} group by 1, 2
            order by 2 ${way}, share ${way}, 1 nulls last`,
        }
      }),
    ),
    {
      name: 'ordered by a hidden metric of another source with nulls first, periods last',
      asked: {
        metrics: ['orderCount'],
        by: ['channel'],
        grain: 'quarter',
        orderBy: [
          { metric: 'ticketsPerOrder', direction: 'descending', nulls: 'first' },
          { period: true, direction: 'descending', nulls: 'last' },
        ],
        range: { between: { from: '2024-01-01', until: '2024-07-01' } },
      },
      sql: `with o as (select coalesce(channel, '-') k, date_trunc('quarter', placed_at at time zone 'UTC') q, count(*) n from "order" where placed_at >= '2024-01-01Z' and placed_at < '2024-07-01Z' group by 1, 2),
        t as (select coalesce(channel, '-') k, date_trunc('quarter', opened_at at time zone 'America/New_York' at time zone 'UTC') q, count(*) n from ticket group by 1, 2)
        select to_char(q.q, 'YYYY-MM-DD HH24:MI'), nullif(g.k, '-') collate "C", coalesce(o.n, 0) from (select distinct k from o) g
        cross join (values (timestamp '2024-01-01'), ('2024-04-01')) q(q) left join o on o.k = g.k and o.q = q.q left join t on t.k = g.k and t.q = q.q
        order by coalesce(t.n, 0)::numeric / o.n desc nulls first, q.q desc, 2 nulls last`,
    },
  ])

  it('gives totals of the whole, whatever having, top and pages leave', async () => {
    const sql = `select '*', count(*), count(distinct user_id), sum(units)::numeric / count(*), percentile_cont(0.5) within group (order by units * 3 + "order") from "order"`
    for (const { name, warehouse } of opened()) {
      const given = await answer(warehouse, {
        ...{
          metrics: asked,
          by: ['country'],
          having: { metric: 'orderCount', above: 100 },
          top: top('orderCount', 2, { other: false }),
          first: 1,
          wants: totals,
        },
      })
      expectSame(`in total on ${name}`, given.total === null ? [] : [lineOf(given.total)], await ask(warehouse, sql), given)
      expect([given.rows.length, given.totalCount, given.hasNextPage]).toEqual([1, 2, true])
    }
  })

  it('counts all rows after the gaps are filled', async () => {
    for (const { warehouse } of opened()) {
      const range = { between: { from: '2024-01-01', until: '2024-02-01' } }
      const given = await answer(warehouse, {
        metrics: ['orderCount'],
        by: ['channel'],
        grain: 'day',
        range,
        first: 7,
        top: top('orderCount', 2),
        subtotals: [[]],
        wants: totals,
      })
      expect(given.totalCount).toBe(31 * 4)
    }
  })
})
