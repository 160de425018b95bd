import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCatalog } from '../../src/catalog/open-catalog.js'
import { catalog, count, dimension, id, integer, metric, source, sum, text, timestamp } from '../../src/definition/index.js'
import { createEtalon } from '../../src/graphql/create-etalon.js'
import { defaultLimits } from '../../src/request/limits.js'
import { engines } from '../databases/engines.js'
import type { TestDatabase } from '../databases/test-engine.js'

const sales = source('sales', {
  key: 'id',
  time: 'soldAt',
  columns: { id: id(), soldAt: timestamp(), shop: text(), amount: integer() },
})
const shop = dimension('shop', { from: [sales.shop] })
const description = 'Sold.'

const definition = openCatalog(
  catalog({
    name: 'sales',
    sources: [sales],
    dimensions: [shop],
    metrics: [
      metric({ name: 'sold', description, numerator: sum(sales.amount), goal: { direction: 'up', target: 40, per: 'month' } }),
      metric({ name: 'mean', description, numerator: sum(sales.amount), denominator: count(sales) }),
    ],
    now: '2025-03-16T12:00:00Z',
  }),
)

const tables = `
create table sales (id int primary key, sold_at timestamptz, shop text, amount int);
insert into sales values (1, '2024-03-05Z', 'A', 4), (2, '2025-01-10Z', 'A', 10), (3, '2025-02-10Z', 'A', 20), (4, '2025-02-20Z', 'B', 5),
  (5, '2025-03-10Z', 'A', 30);
`

describe.each(engines.filter(({ available }) => available))('comparisons on $name', (engine) => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await engine.openDatabase((execute) => execute(tables))
  })
  afterAll(() => database.close())

  async function ask(query: string) {
    const { server, context } = createEtalon(
      { catalog: definition, warehouse: database.warehouse, limits: defaultLimits },
      { showStatements: true },
    )
    const { body } = await server.executeOperation({ query }, { contextValue: context({}) })
    const { data, errors } = JSON.parse(JSON.stringify(body.kind === 'single' ? body.singleResult : null))
    expect(errors).toBeUndefined()
    return data
  }

  it('by month: the month before, and of a month that runs as much of it as has passed', async () => {
    const { metrics } = await ask(`{ metrics(range: { last: { count: 3, unit: MONTH } }, grain: MONTH, by: [SHOP]) {
      nodes { period { label } dimensions { shop } sold { value compare(to: { named: PREVIOUS_PERIOD }) { value change changeRatio isPartial end } } }
      total { sold { exact
        compare(to: { named: PREVIOUS_PERIOD }) { exact changeExact changeRatio start end }
        year: compare(to: { named: SAME_PERIOD_LAST_YEAR }) { exact changeRatio start end isPartial }
      } }
      statements { sql }
    } }`)
    const row = (label: string, name: string, value: number, compared: object) => ({
      ...{ period: { label }, dimensions: { shop: name } },
      sold: { value, compare: compared },
    })
    const of = (value: number, change: number, changeRatio: number | null, end: string, isPartial = false) => ({
      value,
      change,
      changeRatio,
      isPartial,
      end,
    })
    expect(metrics.nodes).toEqual([
      row('2025-01', 'A', 10, of(0, 10, null, '2025-01-01T00:00:00Z')),
      row('2025-01', 'B', 0, of(0, 0, null, '2025-01-01T00:00:00Z')),
      row('2025-02', 'A', 20, of(10, 10, 1, '2025-02-01T00:00:00Z')),
      row('2025-02', 'B', 5, of(0, 5, null, '2025-02-01T00:00:00Z')),
      row('2025-03', 'A', 30, of(20, 10, 0.5, '2025-02-16T12:00:00Z', true)),
      row('2025-03', 'B', 0, of(0, 0, null, '2025-02-16T12:00:00Z', true)),
    ])
    // The range has 31 + 28 + 31 days; 74 of them and a half have passed.
    expect(metrics.total.sold).toEqual({
      exact: '65',
      compare: { exact: '0', changeExact: '65', changeRatio: null, start: '2024-10-03T00:00:00Z', end: '2024-12-16T12:00:00Z' },
      year: { exact: '4', changeRatio: 15.25, start: '2024-01-01T00:00:00Z', end: '2024-03-16T12:00:00Z', isPartial: true },
    })
    expect(metrics.statements).toHaveLength(1)
  })

  it('shows what was and is no more, keeps the filters of a field, and has no change from nothing', async () => {
    const range = 'range: { between: { from: "2025-03-01", until: "2025-03-16" } }'
    const earlier = 'compare(to: { shift: { count: 20, unit: DAY } })'
    const { metrics } = await ask(`{ metrics(${range}, by: [SHOP]) { nodes {
      dimensions { shop }
      sold { value ${earlier} { value change changeRatio start end } }
      ofA: sold(where: { shop: { is: "A" } }) { ${earlier} { value } }
      mean { value ${earlier} { value exact numerator denominator change changeRatio } }
    } } }`)
    const time = { start: '2025-02-09T00:00:00Z', end: '2025-02-24T00:00:00Z' }
    expect(metrics.nodes).toEqual([
      {
        dimensions: { shop: 'A' },
        sold: { value: 30, compare: { value: 20, change: 10, changeRatio: 0.5, ...time } },
        ofA: { compare: { value: 20 } },
        mean: { value: 30, compare: { value: 20, exact: null, numerator: '20', denominator: '1', change: 10, changeRatio: 0.5 } },
      },
      {
        dimensions: { shop: 'B' },
        sold: { value: 0, compare: { value: 5, change: -5, changeRatio: -1, ...time } },
        ofA: { compare: { value: 0 } },
        mean: { value: null, compare: { value: 5, exact: null, numerator: '5', denominator: '1', change: null, changeRatio: null } },
      },
    ])
  })

  it('each root field has its own groups and its own comparisons', async () => {
    const range = 'range: { between: { from: "2025-03-01", until: "2025-03-16" } }, by: [SHOP]'
    const data = await ask(`{
      plain: metrics(${range}) { nodes { dimensions { shop } sold { value } } }
      compared: metrics(${range}) { nodes { dimensions { shop } sold { compare(to: { shift: { count: 20, unit: DAY } }) { value } } } }
      total: metrics(range: { current: YEAR }) { total { sold { value compare(to: { named: PREVIOUS_PERIOD }) { value } } } }
      other: metrics(range: { current: YEAR }) { total { sold {
        a: compare(to: { between: { from: "2025-02-01", until: "2025-03-01" } }) { value start }
        b: compare(to: { named: PREVIOUS_PERIOD }) { value }
      } } }
    }`)
    expect(data).toEqual({
      plain: { nodes: [{ dimensions: { shop: 'A' }, sold: { value: 30 } }] },
      compared: {
        nodes: [
          { dimensions: { shop: 'A' }, sold: { compare: { value: 20 } } },
          { dimensions: { shop: 'B' }, sold: { compare: { value: 5 } } },
        ],
      },
      total: { total: { sold: { value: 65, compare: { value: 4 } } } },
      other: { total: { sold: { a: { value: 25, start: '2025-02-01T00:00:00Z' }, b: { value: 4 } } } },
    })
  })

  it('of all time: periods have one before them, the whole has none', async () => {
    const { metrics } = await ask(`{ metrics(range: { all: true }, grain: YEAR) {
      nodes { period { label } sold { value compare(to: { named: PREVIOUS_PERIOD }) { value start end isPartial } } }
      total { sold { value compare(to: { named: PREVIOUS_PERIOD }) { value change start end formatted formattedChange } } }
    } }`)
    // As many days as have passed of 2025: of a leap year to the day before.
    expect(metrics).toEqual({
      nodes: [
        {
          period: { label: '2024' },
          sold: { value: 4, compare: { value: 0, start: '2023-01-01T00:00:00Z', end: '2024-01-01T00:00:00Z', isPartial: false } },
        },
        {
          period: { label: '2025' },
          sold: { value: 65, compare: { value: 4, start: '2024-01-01T00:00:00Z', end: '2024-03-15T12:00:00Z', isPartial: true } },
        },
      ],
      total: { sold: { value: 69, compare: { value: null, change: null, start: null, end: null, formatted: '–', formattedChange: '–' } } },
    })
  })

  it('by week of the year before, and with the periods of a time of its own', async () => {
    const { metrics } = await ask(`{ metrics(range: { between: { from: "2025-02-17", until: "2025-03-03" } }, grain: WEEK) {
      nodes { sold { value
        date: compare(to: { named: SAME_PERIOD_LAST_YEAR }) { start }
        weekday: compare(to: { named: SAME_PERIOD_LAST_YEAR }, align: WEEKDAY) { start }
        own: compare(to: { between: { from: "2025-02-03", until: "2025-02-13" } }) { value start end }
        short: compare(to: { between: { from: "2025-02-03", until: "2025-02-10" } }) { value start changeRatio }
      } }
      total { sold { own: compare(to: { between: { from: "2025-02-03", until: "2025-02-13" } }) { value start end } } }
    } }`)
    const [feb3, feb10, feb13] = ['2025-02-03', '2025-02-10', '2025-02-13'].map((day) => `${day}T00:00:00Z`)
    expect(metrics).toEqual({
      nodes: [
        {
          sold: {
            value: 5,
            ...{ date: { start: '2024-02-19T00:00:00Z' }, weekday: { start: '2024-02-19T00:00:00Z' } },
            ...{ own: { value: 0, start: feb3, end: feb10 }, short: { value: 0, start: feb3, changeRatio: null } },
          },
        },
        {
          sold: {
            value: 0,
            ...{ date: { start: '2024-02-26T00:00:00Z' }, weekday: { start: '2024-02-26T00:00:00Z' } },
            ...{ own: { value: 20, start: feb10, end: feb13 }, short: { value: null, start: null, changeRatio: null } },
          },
        },
      ],
      total: { sold: { own: { value: 20, start: feb3, end: feb13 } } },
    })
  })

  it('with a goal beside them', async () => {
    const { metrics } = await ask(`{ metrics(range: { last: { count: 2, unit: MONTH } }, grain: MONTH) {
      nodes { sold { value goal { target status expectedByNow progress } } } total { sold { goal { target status } } } } }`)
    // 15 days and a half of 31 have passed.
    expect(metrics).toEqual({
      nodes: [
        { sold: { value: 25, goal: { target: 40, status: 'BEHIND', expectedByNow: 40, progress: 0.625 } } },
        { sold: { value: 30, goal: { target: 40, status: 'ON_TRACK', expectedByNow: 20, progress: 0.75 } } },
      ],
      total: { sold: { goal: { target: 80, status: 'BEHIND' } } },
    })
  })
})
