import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCatalog } from '../../src/catalog/open-catalog.js'
import {
  catalog,
  count,
  countDistinct,
  dimension,
  id,
  integer,
  is,
  isNot,
  metric,
  percentage,
  policy,
  review,
  segment,
  source,
  sum,
  text,
  timestamp,
} from '../../src/definition/index.js'
import { createEtalon } from '../../src/graphql/create-etalon.js'
import { defaultLimits } from '../../src/request/limits.js'
import { engines } from '../databases/engines.js'
import type { TestDatabase } from '../databases/test-engine.js'

const sales = source('sales', {
  key: 'id',
  time: 'soldAt',
  columns: { id: id(), soldAt: timestamp(), shop: text(), buyer: text(), amount: integer() },
})
const calls = source('calls', { key: 'id', time: 'calledAt', columns: { id: id(), calledAt: timestamp(), topic: text() } })
const shop = dimension('shop', { from: [sales.shop] })
const topic = dimension('topic', { from: [calls.topic] })
const description = 'An example.'

const share = metric({
  name: 'share',
  description,
  numerator: count(sales, is(sales.shop, 'A')),
  denominator: count(sales),
  format: percentage,
})
const sold = metric({ name: 'sold', description, numerator: sum(sales.amount), goal: { direction: 'up', target: 40, per: 'week' } })
const buyers = metric({ name: 'buyers', description, numerator: countDistinct(sales.buyer) })
const callCount = metric({ name: 'calls', description, numerator: count(calls) })
const notB = segment('notB', { filter: isNot(sales.shop, 'B') })

const weekly = review('weekly-sales', {
  label: { en: 'Weekly sales', fr: 'Ventes de la semaine' },
  metrics: [share, sold, callCount],
  grain: 'week',
  compare: ['samePeriodLastYear', 'previousPeriod'],
  by: [shop, topic],
  top: 2,
  periods: 4,
})
const filtered = review('filtered', { metrics: [sold], grain: 'week', segments: [notB] })

const parts = {
  name: 'sales',
  sources: [sales, calls],
  dimensions: [shop, topic],
  metrics: [share, sold, buyers, callCount],
  segments: [notB],
  now: '2025-03-19T12:00:00Z',
}
const whole = openCatalog(catalog({ ...parts, northStar: buyers, reviews: [weekly] }))
const withSegment = openCatalog(catalog({ ...parts, reviews: [filtered] }))
const scoped = openCatalog(catalog({ ...parts, reviews: [weekly], policies: [policy(sales, () => isNot(sales.shop, 'A'))] }))

// Weeks begin on 24 February, 3, 10 and 17 March; a year ago, the 11th week began on 11 March.
const tables = `
create table sales (id int primary key, sold_at timestamptz, shop text, buyer text, amount int);
insert into sales values (1, '2024-03-12Z', 'A', 'x', 25), (2, '2025-02-26Z', 'A', 'x', 4), (3, '2025-03-04Z', 'A', 'x', 10),
  (4, '2025-03-05Z', 'B', 'x', 20), (5, '2025-03-06Z', 'C', 'y', 7), (6, '2025-03-11Z', 'A', 'x', 30), (7, '2025-03-12Z', 'B', 'x', 5),
  (8, '2025-03-13Z', 'C', 'x', 2), (9, '2025-03-14Z', 'D', 'z', 1), (10, '2025-03-18Z', 'A', 'x', 3);
create table calls (id int primary key, called_at timestamptz, topic text);
insert into calls values (1, '2025-03-11Z', 'bill'), (2, '2025-03-11Z', null), (3, '2025-03-04Z', 'bill');
`

describe.each(engines.filter(({ available }) => available))('reviews on $name', (engine) => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await engine.openDatabase((execute) => execute(tables))
  })
  afterAll(() => database.close())

  async function response(query: string, definition = whole) {
    const answering = { catalog: definition, warehouse: database.warehouse, limits: defaultLimits }
    const { server, context } = createEtalon(answering, { showStatements: true })
    const { body } = await server.executeOperation({ query }, { contextValue: context({}) })
    return JSON.parse(JSON.stringify(body.kind === 'single' ? body.singleResult : null))
  }

  async function ask(query: string, definition = whole) {
    const { data, errors } = await response(query, definition)
    expect(errors).toBeUndefined()
    return data
  }

  it('shows the last week that is over, the North Star first though it is not listed', async () => {
    const { review: page } = await ask(`{ review(name: WEEKLY_SALES) {
      name label(language: "fr") grain comparedWith period { label start end isPartial } now
      lines { metric { name } isNorthStar value { value exact formatted ... on NumberValue { isComplete } } goal { status target } }
    } }`)
    expect(page).toMatchObject({ name: 'WEEKLY_SALES', label: 'Ventes de la semaine', grain: 'WEEK' })
    expect(page.comparedWith).toEqual(['SAME_PERIOD_LAST_YEAR', 'PREVIOUS_PERIOD'])
    expect(page.period).toEqual({ label: '2025-W11', start: '2025-03-10T00:00:00Z', end: '2025-03-17T00:00:00Z', isPartial: false })
    expect(page.lines).toEqual([
      { metric: { name: 'buyers' }, isNorthStar: true, value: { value: 2, exact: '2', formatted: '2', isComplete: true }, goal: null },
      { metric: { name: 'share' }, isNorthStar: false, value: { value: 0.25, exact: null, formatted: '25 %' }, goal: null },
      {
        ...{ metric: { name: 'sold' }, isNorthStar: false, value: { value: 38, exact: '38', formatted: '38', isComplete: true } },
        goal: { status: 'BEHIND', target: 40 },
      },
      { metric: { name: 'calls' }, isNorthStar: false, value: { value: 2, exact: '2', formatted: '2', isComplete: true }, goal: null },
    ])
  })

  it('compares as it declares, in that order, and shows the weeks before', async () => {
    const { review: page } = await ask(`{ review(name: WEEKLY_SALES) { lines {
      metric { name } comparisons { exact change changeRatio start } trend { period { label isPartial } value { value } }
    } } }`)
    const line = page.lines.find(({ metric: { name } }: { metric: { name: string } }) => name === 'sold')
    expect(line.comparisons).toEqual([
      { exact: '25', change: 13, changeRatio: 0.52, start: '2024-03-11T00:00:00Z' },
      { exact: '37', change: 1, changeRatio: 1 / 37, start: '2025-03-03T00:00:00Z' },
    ])
    expect(
      line.trend.map(({ period, value }: { period: { label: string }; value: { value: number } }) => [period.label, value.value]),
    ).toEqual([
      ['2025-W08', 0],
      ['2025-W09', 4],
      ['2025-W10', 37],
      ['2025-W11', 38],
    ])
  })

  it('breaks each metric down by what it has, by the same greatest groups, with the rest from the base', async () => {
    const { review: page } = await ask(`{ review(name: WEEKLY_SALES) { lines { metric { name } value { value } breakdowns {
      dimension { name } rankedBy { name } groups { kind group { label isNull } value { value } comparisons { value } }
    } } } }`)
    const groupsOf = (name: string) =>
      page.lines
        .find(({ metric }: { metric: { name: string } }) => metric.name === name)
        .breakdowns.map(({ dimension, rankedBy, groups }: { dimension: { name: string }; rankedBy: { name: string }; groups: Group[] }) => [
          dimension.name,
          rankedBy.name,
          ...groups.map(({ kind, group, value, comparisons }) => [
            group?.label ?? kind,
            value.value,
            comparisons.map((each) => each.value),
          ]),
        ])
    interface Group {
      readonly kind: string
      readonly group: { readonly label: string } | null
      readonly value: { readonly value: number | null }
      readonly comparisons: readonly { readonly value: number | null }[]
    }
    // Every shop has one buyer: of equals the first by name are shown. The two others have two buyers, who were one the week before.
    expect(groupsOf('buyers')).toEqual([['SHOP', 'buyers', ['A', 1, [1, 1]], ['B', 1, [0, 1]], ['OTHER', 2, [0, 1]]]])
    expect(groupsOf('sold')).toEqual([['SHOP', 'buyers', ['A', 30, [25, 10]], ['B', 5, [0, 20]], ['OTHER', 3, [0, 7]]]])
    expect(groupsOf('calls')).toEqual([['TOPIC', 'calls', ['bill', 1, [0, 1]], ['(none)', 1, [0, 0]]]])
  })

  it('answers for the period that holds a moment, and says where it is not over', async () => {
    const { running, earlier, zoned } = await ask(`{
      running: review(name: WEEKLY_SALES, at: "2025-03-19") { ...page }
      earlier: review(name: WEEKLY_SALES, at: "2025-03-09T23:59:59") { ...page }
      zoned: review(name: WEEKLY_SALES, at: "2025-03-09T23:59:59Z", timeZone: "Europe/Paris") { ...page }
    }
    fragment page on Review {
      period { label start isPartial } lines { metric { name } value { value isComplete } comparisons { value isPartial } trend { value { value } } }
    }`)
    const [, , sold] = running.lines
    expect(running.period).toMatchObject({ label: '2025-W12', isPartial: true })
    expect(sold.value).toEqual({ value: 3, isComplete: false })
    // Until Wednesday noon: of the week before only what was sold by then.
    expect(sold.comparisons.at(-1)).toEqual({ value: 35, isPartial: true })
    expect(sold.trend.map(({ value }: { value: { value: number } }) => value.value)).toEqual([4, 37, 38, 3])
    expect([earlier.period.label, earlier.lines[2].value.value]).toEqual(['2025-W10', 37])
    expect(zoned.period).toEqual({ label: '2025-W11', start: '2025-03-10T00:00:00+01:00', isPartial: false })
  })

  it('is filtered as a whole, and a part has no goal of the whole', async () => {
    const { review: page } = await ask('{ review(name: FILTERED) { lines { value { value } goal { status } } } }', withSegment)
    expect(page.lines).toEqual([{ value: { value: 33 }, goal: null }])
    const { review: where } = await ask(
      '{ review(name: FILTERED, where: { shop: { is: "C" } }) { lines { value { value } comparisons { value } } } }',
      withSegment,
    )
    expect(where.lines).toEqual([{ value: { value: 2 }, comparisons: [{ value: 7 }] }])
  })

  it('shows nobody more than policies let them see', async () => {
    const { review: page } = await ask(
      `{ review(name: WEEKLY_SALES) { lines { value { value } comparisons { value } trend { value { value } } goal { status }
        breakdowns { groups { group { label } value { value } } } } } }`,
      scoped,
    )
    const [ofA, sold] = page.lines
    expect(ofA.value.value).toBe(0)
    expect(sold.goal).toBeNull()
    expect(sold.comparisons.map(({ value }: { value: number }) => value)).toEqual([0, 27])
    expect(sold.trend.map(({ value }: { value: { value: number } }) => value.value)).toEqual([0, 0, 27, 8])
    expect(sold.breakdowns[0].groups.map(({ group }: { group: { label: string } | null }) => group?.label)).toEqual(['B', 'C', undefined])
  })

  it('compares its values with what a client asks besides', async () => {
    const { review: page } = await ask(`{ review(name: WEEKLY_SALES) { lines {
      value { compare(to: { shift: { count: 2, unit: WEEK } }) { value } }
      breakdowns { groups { value { value compare(to: { named: PREVIOUS_PERIOD }) { change } } } }
    } } }`)
    expect(page.lines[2].value.compare.value).toBe(4)
    expect(page.lines[2].breakdowns[0].groups[0].value).toEqual({ value: 30, compare: { change: 20 } })
  })

  it('takes one statement and one more for each breakdown, in one snapshot, whatever number of lines it has', async () => {
    const count = async (fields: string) => {
      const { review: page } = await ask(`{ review(name: WEEKLY_SALES) { statements { sql } ${fields} } }`)
      return page.statements.length
    }
    expect(await count('')).toBe(1)
    expect(await count('lines { value { value } comparisons { value } trend { value { value } } goal { status } }')).toBe(1)
    expect(await count('lines { value { value } breakdowns { groups { value { value } } } }')).toBe(3)
  })

  it.each([
    ['a future', '{ review(name: WEEKLY_SALES, at: "2025-03-20") { now } }', '"at" is 2025-03-20, but now is 2025-03-19T12:00:00Z'],
    ['no moment', '{ review(name: WEEKLY_SALES, at: "yesterday") { now } }', '"yesterday"'],
    ['no zone', '{ review(name: WEEKLY_SALES, timeZone: "Mars") { now } }', '"Mars" is no time zone'],
    ['no name', '{ review(name: WEEKLY_SALE) { now } }', 'Did you mean the enum value "WEEKLY_SALES"?'],
    ['a language', '{ review(name: WEEKLY_SALES) { lines { value { formatted(locale: "no language") } } } }', 'is no language tag'],
    [
      'a filter that a metric lacks',
      '{ review(name: WEEKLY_SALES, where: { topic: { is: "bill" } }) { lines { breakdowns { groups { kind } } } } }',
      `"sold" can't be filtered by "TOPIC"`,
    ],
  ])('refuses %s, once', async (_, query, message) => {
    const { errors } = await response(query)
    const messages: readonly string[] = errors.map((error: { message: string }) => error.message)
    expect(messages.filter((each) => each.includes(message))).toHaveLength(1)
  })

  it('is listed in the catalogue', async () => {
    const { catalog: listed } = await ask(`{ catalog { reviews {
      name label metrics { name } grain comparedWith dimensions { name } top periods segments { name }
    } } }`)
    expect(listed.reviews).toEqual([
      {
        ...{ name: 'WEEKLY_SALES', label: 'Weekly sales', grain: 'WEEK', comparedWith: ['SAME_PERIOD_LAST_YEAR', 'PREVIOUS_PERIOD'] },
        ...{ dimensions: [{ name: 'SHOP' }, { name: 'TOPIC' }], top: 2, periods: 4, segments: [] },
        metrics: ['buyers', 'share', 'sold', 'calls'].map((name) => ({ name })),
      },
    ])
  })
})
