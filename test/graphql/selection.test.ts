import { describe, expect, it } from 'vitest'
import { cannedServer, countingAnswer } from './canned-server.js'
import { smallCatalog } from './small-catalog.js'

const range = 'range: { all: true }'
const server = () => cannedServer(smallCatalog(), countingAnswer)

describe('the selection of a root field', () => {
  it('asks each metric once, whatever its aliases and wherever it stands', async () => {
    const { ask, asked } = server()
    const { data } = await ask(
      `{ metrics(${range}) { nodes { orders { value } again: orders { exact } } total { revenue { value } orders { value } } } }`,
    )
    expect(asked[0]?.fields.map((field) => field.key)).toEqual(['orders', 'revenue'])
    expect(data).toEqual({
      metrics: { nodes: [{ orders: { value: 1 }, again: { exact: '1' } }], total: { revenue: { value: 2 }, orders: { value: 1 } } },
    })
  })

  it('tells the same metric with other filters apart, and knows equal filters however they are written', async () => {
    const { ask, asked } = server()
    const query = `query ($fr: DimensionFilter) { metrics(${range}) { nodes {
      all: orders { value }
      a: orders(where: { country: { is: "FR" }, isGift: { is: true } }) { value }
      b: orders(where: { isGift: { is: true }, country: { is: "FR" } }) { value }
      c: orders(where: $fr) { value }
      d: orders(segments: [GIFTS_ONLY]) { value }
      e: orders(segments: []) { value }
    } } }`
    const { data } = await ask(query, { fr: { country: { is: 'FR' }, isGift: { is: true } } })
    expect(data).toEqual({
      metrics: { nodes: [{ all: { value: 1 }, a: { value: 2 }, b: { value: 2 }, c: { value: 2 }, d: { value: 3 }, e: { value: 1 } }] },
    })
    expect(asked[0]?.fields).toMatchObject([
      { metric: 'orders', where: null, segments: [] },
      { metric: 'orders', where: { country: { is: 'FR' }, isGift: { is: true } } },
      { metric: 'orders', where: null, segments: ['giftsOnly'] },
    ])
  })

  it('follows fragments, inline fragments and several nodes of one field', async () => {
    const { ask, asked } = server()
    const query = `
      query { metrics(${range}) { nodes { ...Row } ...Whole nodes { ... on MetricRow { averageOrderValue { value } } } } }
      fragment Row on MetricRow { orders { ...Value } ...Deep }
      fragment Deep on MetricRow { revenue { value currency } }
      fragment Whole on MetricRowConnection { total { ...Row } totalCount }
      fragment Value on MetricValue { value ... on NumberValue { exact } }
    `
    const { data, errors } = await ask(query)
    expect(errors).toBeUndefined()
    expect(asked[0]?.fields.map((field) => field.metric)).toEqual(['orders', 'revenue', 'averageOrderValue'])
    expect(data?.metrics).toEqual({
      nodes: [{ orders: { value: 1, exact: '1' }, revenue: { value: 2, currency: 'EUR' }, averageOrderValue: { value: 3 } }],
      total: { orders: { value: 1, exact: '1' }, revenue: { value: 2, currency: 'EUR' } },
      totalCount: 1,
    })
  })

  it.each([true, false])('leaves out what @include and @skip leave out (%s)', async (flag) => {
    const { ask, asked } = server()
    const query = `query ($flag: Boolean!) { metrics(${range}) {
      nodes { orders @include(if: $flag) { value } revenue @skip(if: $flag) { value } ... @include(if: $flag) { giftShare { value } } ...F @skip(if: $flag) }
      total @include(if: $flag) { orders { value } }
    } } fragment F on MetricRow { averageOrderValue { value } }`
    await ask(query, { flag })
    expect(asked[0]?.fields.map((field) => field.metric)).toEqual(flag ? ['orders', 'giftShare'] : ['revenue', 'averageOrderValue'])
    expect(asked[0]?.wants).toEqual({ rows: true, total: flag, totalCount: false })
  })

  it('asks equal fields of two aliases apart, each with its own answer', async () => {
    const { ask, asked } = server()
    const query = `query { a: metrics(${range}) { nodes { ...F } } b: metrics(${range}, by: [COUNTRY]) { nodes { revenue { value } ...F } } }
      fragment F on MetricRow { orders { value } }`
    const { data } = await ask(query)
    expect(asked.map((question) => question.by)).toEqual([[], ['country']])
    expect(data).toEqual({
      a: { nodes: [{ orders: { value: 1 } }] },
      b: { nodes: [{ revenue: { value: 1 }, orders: { value: 2 } }] },
    })
  })
})

describe('the question of a root field', () => {
  it('speaks the names of the catalogue', async () => {
    const { ask, asked } = server()
    await ask(`{ metrics(
      range: { last: { count: 3, unit: MONTH } }, grain: WEEK, by: [ORDER_STATUS, COUNTRY], where: { not: { country: { in: ["FR", null] } } },
      segments: [GIFTS_ONLY], timeZone: "Europe/Paris", calendar: WEEKS_FROM_SUNDAY, currency: USD,
      having: { metric: revenue, above: 12.50, below: "100000000000000000001" }, top: { count: 3, by: revenue }, subtotals: [[COUNTRY]],
      orderBy: [{ metric: revenue, direction: DESCENDING }, { period: true, nulls: FIRST }], first: 5
    ) { nodes { revenue { value } } } }`)
    expect(asked[0]).toMatchObject({
      range: { last: { count: 3, unit: 'month', complete: false } },
      grain: 'week',
      by: ['orderStatus', 'country'],
      where: { not: { country: { in: ['FR', null] } } },
      segments: ['giftsOnly'],
      timeZone: 'Europe/Paris',
      calendar: 'weeksFromSunday',
      currency: 'USD',
      having: { metric: 'revenue', above: '12.50', below: '100000000000000000001' },
      top: { count: 3, by: 'revenue', direction: 'descending', other: true },
      subtotals: [['country']],
      orderBy: [
        { metric: 'revenue', dimension: null, period: null, direction: 'descending', nulls: 'last' },
        { metric: null, dimension: null, period: true, direction: 'ascending', nulls: 'first' },
      ],
      first: 5,
      after: null,
    })
  })

  it('is the same through variables', async () => {
    const { ask, asked } = server()
    const literal =
      '{ metrics(range: { between: { from: "2025-01-01", until: "2025-02-01" } }, by: [COUNTRY]) { nodes { orders { value } } } }'
    const variable = 'query ($range: RangeInput!, $by: [Dimension!]!) { metrics(range: $range, by: $by) { nodes { orders { value } } } }'
    await ask(literal)
    await ask(variable, { range: { between: { from: '2025-01-01', until: '2025-02-01' } }, by: ['COUNTRY'] })
    expect(asked[1]).toEqual(asked[0])
  })

  it('wants only what is looked at', async () => {
    const { ask, asked } = server()
    await ask(`{ metrics(${range}) { totalCount now asOf total { orders { value } } } }`)
    await ask(`{ metrics(${range}) { pageInfo { endCursor } nodes { orders { value } } } }`)
    expect(asked.map((question) => question.wants)).toEqual([
      { rows: false, total: true, totalCount: true },
      { rows: true, total: false, totalCount: false },
    ])
  })
})
