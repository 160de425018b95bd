import { expect, it } from 'vitest'
import type { FilterQuestion } from '../../src/request/question.js'
import { answer, type Case, describeOn, loadShop, runCases } from './ask-shop.js'

const from = `from "order" o left join "user" u on u.id = o.user_id left join country c on c.code = u.country_code left join region r on r.id = c.region_id`

/** A filter as a question says it, and the same as an analyst writes it, null taken for false. */
const filters: readonly (readonly [name: string, where: FilterQuestion, sql: string])[] = [
  ['is', { channel: { is: 'web' } }, "o.channel = 'web'"],
  ['is null', { channel: { is: null } }, 'o.channel is null'],
  ['isNot', { channel: { isNot: 'web' } }, "o.channel is distinct from 'web'"],
  ['isNot null', { channel: { isNot: null } }, 'o.channel is not null'],
  ['in', { country: { in: ['FR', 'ZZ'] } }, "u.country_code in ('FR', 'ZZ')"],
  ['in with null', { country: { in: ['FR', null] } }, "u.country_code = 'FR' or u.country_code is null"],
  ['in null only', { country: { in: [null] } }, 'u.country_code is null'],
  [
    'in a list of more values than a statement has parameters',
    { userId: { in: [...Array.from({ length: 70_000 }, (_, index) => String(index)), '9007199254740993'] } },
    'o.user_id between 0 and 69999 or o.user_id = 9007199254740993',
  ],
  ['in booleans', { member: { in: [true, false] } }, 'u.member is not null'],
  ['notIn dates', { due: { notIn: ['2024-02-29', '2024-03-01'] } }, "o.due is null or o.due not in ('2024-02-29', '2024-03-01')"],
  ['notIn', { country: { notIn: ['FR', 'DE'] } }, "u.country_code is null or u.country_code not in ('FR', 'DE')"],
  ['notIn with null', { country: { notIn: ['FR', null] } }, "u.country_code <> 'FR'"],
  ['isNull', { region: { isNull: true } }, 'r.name is null'],
  ['isNull false', { region: { isNull: false } }, 'r.name is not null'],
  ['contains', { note: { contains: 'GIFT' } }, "lower(o.note) like '%gift%'"],
  ['contains an emoji', { userName: { contains: '🦊' } }, "u.name like '%🦊%'"],
  ['contains what LIKE would read as a pattern', { note: { contains: '%_' } }, "position('%_' in o.note) > 0"],
  ['contains a backslash', { note: { contains: 'a\\B' } }, "o.note like 'a\\\\b%'"],
  ['contains nothing', { note: { contains: '' } }, 'o.note is not null'],
  ['is with quotes', { note: { is: 'it\'s "quoted"' } }, `o.note = 'it''s "quoted"'`],
  ['is empty', { note: { is: '' } }, "o.note = ''"],
  ['is by accents', { userName: { is: 'Zoë' } }, "u.name = 'Zoë'"],
  ['above', { age: { above: 30 } }, 'u.age > 30'],
  ['below and from', { age: { from: 20, below: 40 } }, 'u.age >= 20 and u.age < 40'],
  ['until', { unitSize: { until: 3 } }, 'o.units < 3'],
  ['a decimal', { height: { is: '2.0' } }, 'u.height = 2'],
  ['a decimal list', { height: { in: ['1.5', 2] } }, 'u.height in (1.5, 2)'],
  ['a date', { due: { from: '2024-02-29', until: '2024-03-02' } }, "o.due >= '2024-02-29' and o.due < '2024-03-02'"],
  ['a boolean', { member: { is: false } }, 'u.member = false'],
  ['a boolean that is not', { member: { isNot: true } }, 'u.member is distinct from true'],
  ['an id above 2^53', { userId: { is: '9007199254740993' } }, 'o.user_id = 9007199254740993'],
  ['a bucket', { ageBand: { in: ['< 18', '30 – 50'] } }, 'u.age < 18 or u.age >= 30 and u.age < 50'],
  ['a duration', { delayed: { above: 90000.25 } }, "o.paid_at - o.placed_at > interval '90000.25 seconds'"],
  ['a month', { joinMonth: { is: '2023-03-01' } }, "date_trunc('month', u.created_at at time zone 'UTC') = '2023-03-01'"],
  [
    'a plan that held',
    { plan: { isNot: 'pro' } },
    `(select name from plan p where p.user_id = o.user_id and since <= o.placed_at order by since desc limit 1) is distinct from 'pro'`,
  ],
  [
    'a tree',
    { or: [{ channel: { is: 'web' }, member: { is: true } }, { not: { age: { above: 20 }, note: { isNull: false } } }] },
    "o.channel = 'web' and u.member or not (coalesce(u.age > 20, false) and o.note is not null)",
  ],
  ['several keys', { channel: { in: ['web', 'app'] }, age: { above: 20 } }, "o.channel in ('web', 'app') and u.age > 20"],
]

const filterCase =
  (negated: boolean) =>
  ([name, where, sql]: (typeof filters)[number]): Case => ({
    name: negated ? `not (${name})` : name,
    asked: { metrics: ['orderCount', 'weight', 'buyers'], where: negated ? { not: where } : where },
    sql: `select count(*), coalesce(sum(weight), 0), count(distinct o.user_id) ${from} where ${negated ? 'not ' : ''}coalesce(${sql}, false)`,
  })

describeOn('filters', loadShop, (opened) => {
  runCases(opened, filters.map(filterCase(false)))
  runCases(opened, filters.map(filterCase(true)))

  it('refuses a bound that whole numbers can not have', async () => {
    const [first] = opened()
    if (first) await expect(answer(first.warehouse, { metrics: ['orderCount'], where: { age: { above: 29.5 } } })).rejects.toThrow('29.5')
  })

  runCases(opened, [
    {
      name: 'each field by its own filters, and a shared one',
      asked: {
        metrics: [
          'orderCount',
          { key: 'web', metric: 'orderCount', where: { channel: { is: 'web' } }, segments: [] },
          { key: 'others', metric: 'orderCount', where: { not: { channel: { is: 'web' } } }, segments: [] },
          { key: 'french', metric: 'buyers', where: null, segments: ['french'] },
          { key: 'paid', metric: 'paidShare', where: { channel: { isNull: true } }, segments: ['notFrench', 'gifts'] },
        ],
        by: ['status'],
        where: { age: { above: 20 } },
      },
      sql: `select o.status, count(*), count(*) filter (where o.channel = 'web'), count(*) filter (where o.channel is distinct from 'web'),
        count(distinct o.user_id) filter (where u.country_code = 'FR'),
        count(*) filter (where o.status = 'paid' and o.channel is null and u.country_code is distinct from 'FR' and o.note ilike '%gift%')::numeric
          / nullif(count(*) filter (where o.channel is null and u.country_code is distinct from 'FR' and o.note ilike '%gift%'), 0)
        ${from} where u.age > 20 group by 1 order by 1 nulls last`,
    },
    {
      name: 'a segment for all',
      asked: { metrics: ['units'], by: ['channel'], segments: ['gifts'] },
      sql: `select o.channel collate "C", sum(units) ${from} where o.note ilike '%gift%' group by 1 order by 1 nulls last`,
    },
    {
      name: 'filters on dimensions that are not grouped, over three sources',
      asked: {
        metrics: ['orderCount', 'refundCount', 'ticketCount', 'europeanShare'],
        by: ['channel'],
        where: { region: { is: 'Europe' } },
      },
      sql: `with facts as (select channel, user_id, 1 o, 0 r, 0 t from "order" union all select channel, user_id, 0, 1, 0 from refund where refunded_on is not null
          union all select channel, user_id, 0, 0, 1 from ticket)
        select channel collate "C", sum(o), sum(r), sum(t), sum(r)::numeric / nullif(sum(o), 0) from facts left join "user" u on u.id = user_id
        left join country c on c.code = country_code left join region g on g.id = region_id where g.name = 'Europe' group by 1 order by 1 nulls last`,
    },
  ])
})
