import { parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { buildCatalogSchema } from '../../src/graphql/schema/build-catalog-schema.js'
import { cannedServer, countingAnswer, listOf } from './canned-server.js'
import { bareCatalog, smallCatalog } from './small-catalog.js'

const ask = (query: string) => cannedServer(smallCatalog(), countingAnswer).ask(query)

describe('the catalogue in words', () => {
  it('explains a metric', async () => {
    const { data, errors } = await ask(`{ metric(name: averageOrderValue) {
      name label french: label(language: "fr-CA") other: label(language: "xx") description form decimals owner tags deprecated grains
      formula { words symbols } numerator { words symbols } denominator { words symbols } filters { words symbols }
      dimensions { name field } sources { name } goal { direction target baseline by }
    } }`)
    expect(errors).toBeUndefined()
    expect(data?.metric).toEqual({
      name: 'averageOrderValue',
      label: 'Average order value',
      french: 'Panier moyen',
      other: 'Average order value',
      description: 'Money taken per order.',
      form: 'MONEY',
      decimals: 2,
      owner: null,
      tags: [],
      deprecated: null,
      grains: ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'],
      formula: {
        words: 'Sum of amount in the currency of the answer divided by number of orders, where status is not “cancelled”',
        symbols: '(sum(money(orders.amount; orders.currency; orders.placedAt)) ÷ count(orders)) where orders.status ≠ "cancelled"',
      },
      numerator: {
        words: 'Sum of amount in the currency of the answer',
        symbols: 'sum(money(orders.amount; orders.currency; orders.placedAt))',
      },
      denominator: { words: 'Number of orders', symbols: 'count(orders)' },
      filters: [{ words: 'Status is not “cancelled”', symbols: 'orders.status ≠ "cancelled"' }],
      dimensions: [{ name: 'COUNTRY', field: 'country' }],
      sources: [{ name: 'orders' }],
      goal: null,
    })
  })

  it('lists what can be asked', async () => {
    const { data, errors } = await ask(`{ catalog {
      name version timeZone reportingCurrency currencies metrics { name goal { direction target by } } calendars { name firstDayOfWeek }
      dimensions { name label description type metrics values(search: "x", first: 2) { value label isNull } }
      segments { name label metrics filter { words symbols } } sources { name description time metrics }
    } }`)
    expect(errors).toBeUndefined()
    expect(data?.catalog).toMatchObject({
      name: 'small',
      timeZone: 'UTC',
      reportingCurrency: 'EUR',
      currencies: ['EUR', 'USD'],
      metrics: [{ name: 'orders', goal: null }, { name: 'revenue', goal: { direction: 'UP', target: 1000, by: '2025-12-31' } }, {}, {}],
      segments: [
        {
          name: 'GIFTS_ONLY',
          metrics: ['orders', 'revenue', 'averageOrderValue', 'giftShare'],
          filter: { words: 'It is gift', symbols: 'orders.isGift = true' },
        },
      ],
      sources: [
        { name: 'orders', description: 'What people bought.', time: 'placedAt' },
        { name: 'rates', metrics: [] },
      ],
    })
    expect(listOf(data, 'catalog', 'dimensions')[0]).toEqual({
      name: 'COUNTRY',
      label: 'Country',
      description: 'Where it was sent.',
      type: 'TEXT',
      metrics: ['orders', 'revenue', 'averageOrderValue', 'giftShare'],
      values: [
        { value: 'country 1', label: 'One', isNull: false },
        { value: null, label: '(none)', isNull: true },
      ],
    })
  })

  it('shows a query for each metric that is valid as it stands', async () => {
    for (const catalog of [smallCatalog(), bareCatalog()]) {
      const { data } = await cannedServer(catalog, countingAnswer).ask('{ catalog { metrics { exampleQuery } } }')
      const examples = listOf(data, 'catalog', 'metrics')
      const schema = buildCatalogSchema(catalog)
      for (const { exampleQuery } of examples) expect(validate(schema, parse(String(exampleQuery)))).toEqual([])
    }
  })

  it('bounds the values of a dimension', async () => {
    const { errors } = await ask('{ catalog { dimensions { values(first: 1001) { value } } } }')
    expect(errors?.[0]).toMatchObject({
      message: '"first" is a whole number from 1 to 1000, not 1001.',
      extensions: { code: 'LIMIT_EXCEEDED' },
    })
  })
})
