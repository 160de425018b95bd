import { expect, it } from 'vitest'
import type { Warehouse } from '../../src/warehouse/warehouse.js'
import { answer, describeOn, loadShop, runCases } from '../cases/ask-shop.js'
import type { Asked } from '../cases/asked.js'
import { linesOf } from '../cases/lines.js'
import { ask } from '../conformance/asking.js'
import { askGraphql, type MetricsPage, rowsOf } from './ask-graphql.js'
import { loadSubscriptions, subscriptionCatalog } from './subscriptions.js'

// Where well-known systems of this field answer wrongly without an error. Those of comparisons are beside.

const edge = { channel: { is: 'edge' } }
const facts = `with facts as (select channel, 'o' as fact, units from "order" union all select channel, 'r', units from refund
  where refunded_on is not null)`
const of = (fact: string) => `count(*) filter (where fact = '${fact}')`
const unitsOf = (fact: string) => `coalesce(sum(units) filter (where fact = '${fact}'), 0)`

describeOn('the named traps', loadSubscriptions(loadShop), (opened) => {
  const everywhere = async (test: (warehouse: Warehouse) => Promise<void>) => {
    for (const { warehouse } of opened()) await test(warehouse)
  }
  const lines = async (warehouse: Warehouse, asked: Asked) => linesOf(await answer(warehouse, asked))
  const rows = async (warehouse: Warehouse, query: string): Promise<MetricsPage['nodes']> =>
    (await rowsOf(askGraphql(warehouse, query))).nodes

  it('a row at 23:59:59.9995 is in its day and its month, in a zone', () =>
    everywhere(async (warehouse) => {
      const asked = { metrics: ['orderCount'], where: edge, timeZone: 'Europe/Paris' }
      const range = { between: { from: '2024-02-29', until: '2024-03-02' } }
      // 22:59:59.9995 UTC is the last moment of 29 February in Paris; 23:59:59.9995 UTC is in March there, and not in UTC.
      expect(await lines(warehouse, { ...asked, grain: 'day', range })).toEqual([
        ['2024-02-29 00:00', '3'],
        ['2024-03-01 00:00', '3'],
      ])
      expect(await lines(warehouse, { ...asked, grain: 'month', range: { between: { from: '2024-02-01', until: '2024-03-02' } } })).toEqual(
        [
          ['2024-02-01 00:00', '3'],
          ['2024-03-01 00:00', '3'],
        ],
      )
      expect(await lines(warehouse, { ...asked, range: { between: { from: '2024-02-29', until: '2024-03-01' } } })).toEqual([['3']])
      expect(await lines(warehouse, { ...asked, grain: 'day', range, timeZone: 'UTC' })).toEqual([
        ['2024-02-29 00:00', '4'],
        ['2024-03-01 00:00', '1'],
      ])
    }))

  it('more than 10,000 rows without a limit: the first page says so, and the pages joined are all of them', () =>
    everywhere(async (warehouse) => {
      const query = `query ($after: String) { metrics(range: { all: true }, by: [PAGE], after: $after) {
        nodes { dimensions { page } visitCount { exact } } totalCount pageInfo { hasNextPage endCursor } } }`
      const nodes: unknown[] = []
      for (let after: string | null = null, more = true; more; ) {
        const page: MetricsPage = await rowsOf(askGraphql(warehouse, query, { after }))
        nodes.push(...page.nodes)
        expect(page).toMatchObject({ totalCount: 12_000, pageInfo: { hasNextPage: nodes.length < 12_000 } })
        more = page.pageInfo?.hasNextPage === true
        after = page.pageInfo?.endCursor ?? null
      }
      const every = Array.from({ length: 12_000 }, (_, index) => `p${String(index + 1).padStart(5, '0')}`)
      expect(nodes).toEqual(every.map((page) => ({ dimensions: { page }, visitCount: { exact: '1' } })))
    }))

  runCases(opened, [
    {
      name: 'a measure over two facts with a channel that is missing on either side',
      asked: { metrics: ['refundedUnits', 'refundShare', 'orderCount', 'refundCount'], by: ['channel'] },
      sql: `${facts} select channel collate "C", ${unitsOf('o')} - ${unitsOf('r')}, ${of('r')}::numeric / nullif(${of('o')}, 0),
        ${of('o')}, ${of('r')} from facts group by 1 order by 1 nulls last`,
    },
  ])

  it('a channel that only refunds have is a row, without a share; one that only orders have has no refunds', () =>
    everywhere(async (warehouse) => {
      const found = await lines(warehouse, { metrics: ['orderCount', 'refundCount', 'refundShare'], by: ['channel'] })
      expect(found.find(([channel]) => channel === 'phone')).toEqual(['phone', '0', '75', null])
      expect(found.find(([channel]) => channel === 'shop')).toEqual(['shop', '300', '0', 0])
    }))

  it('a NULL group over two facts is one group', () =>
    everywhere(async (warehouse) => {
      const found = await lines(warehouse, { metrics: ['orderCount', 'refundCount'], by: ['channel'] })
      expect(found.filter(([channel]) => channel === null)).toEqual([[null, '300', '75']])
    }))

  it('decimals of 18 digits and more are exact', () =>
    everywhere(async (warehouse) => {
      // Four orders are due on that day, each of 123456789012345678.123456789012.
      const query =
        '{ metrics(range: { all: true }, where: { due: { is: "2024-01-26" } }) { nodes { orderCount { exact } weight { exact } } } }'
      expect(await rows(warehouse, query)).toEqual([{ orderCount: { exact: '4' }, weight: { exact: '493827156049382712.493827156048' } }])
      expect(await lines(warehouse, { metrics: ['weight'] })).toEqual(
        await ask(warehouse, 'select trim_scale(sum(weight))::text from "order"'),
      )
    }))

  it('two aliases with different filters in one query each have their own', () =>
    everywhere(async (warehouse) => {
      const query = `{ metrics(range: { all: true }, by: [STATUS]) { nodes { dimensions { status }
        app: orderCount(where: { channel: { is: "app" } }) { exact } notApp: orderCount(where: { channel: { isNot: "app" } }) { exact }
        french: orderCount(segments: [FRENCH]) { exact } orderCount { exact } } } }`
      const oracle = await ask(
        warehouse,
        `select status, count(*) filter (where channel = 'app'), count(*) filter (where channel is distinct from 'app'),
          count(*) filter (where country_code = 'FR'), count(*)
        from "order" left join "user" u on u.id = user_id group by 1 order by status collate "C" nulls last`,
      )
      expect(await rows(warehouse, query)).toEqual(
        oracle.map(([status, app, notApp, french, all]) => ({
          dimensions: { status },
          ...{ app: { exact: app }, notApp: { exact: notApp }, french: { exact: french }, orderCount: { exact: all } },
        })),
      )
    }))

  it('fragments, inline fragments and literal @include and @skip ask what they say: what is left out adds no row', () =>
    everywhere(async (warehouse) => {
      const metrics = (fields: string, fragments = '') =>
        `query { metrics(range: { all: true }, by: [CHANNEL]) { nodes { dimensions { channel } ${fields} } } } ${fragments}`
      const plain = await rows(warehouse, metrics('orderCount { exact } units { exact } buyers { exact }'))
      const written = metrics(
        `...Counts ... on MetricRow { units { ...Exact } } ... @include(if: true) { buyers @skip(if: false) { exact } }
        refundCount @skip(if: true) { exact } ... @include(if: false) { ticketCount { exact } } ...Left @include(if: false)`,
        `fragment Counts on MetricRow { orderCount { ...Exact } } fragment Exact on MetricValue { exact }
        fragment Left on MetricRow { refundAmount { exact } }`,
      )
      expect(await rows(warehouse, written)).toEqual(plain)
      expect(plain.map(({ dimensions }) => dimensions)).not.toContainEqual({ channel: 'phone' })
    }))

  it('tables, columns, sources, metrics and dimensions called order, user and subscriptions', () =>
    everywhere(async (warehouse) => {
      const asked = { metrics: ['subscriptions', 'order', 'group'], by: ['user', 'select'] }
      const expected = [
        ['Ada', 'new', '2', '1', '30'],
        ['Ada', null, '1', '0', '5'],
        ['order', 'new', '1', '0', '7'],
        [null, 'new', '1', '1', '1'],
      ]
      expect(linesOf(await answer(warehouse, asked, subscriptionCatalog))).toEqual(expected)
      const query = `{ metrics(range: { all: true }, by: [USER, SELECT]) {
        nodes { dimensions { user select } subscriptions { exact } order { exact } group { exact } } } }`
      const { nodes } = await rowsOf(askGraphql(warehouse, query, {}, subscriptionCatalog))
      expect(nodes).toEqual(
        expected.map(([user, select, subscriptions, order, group]) => ({
          dimensions: { user, select },
          ...{ subscriptions: { exact: subscriptions }, order: { exact: order }, group: { exact: group } },
        })),
      )
    }))
})
