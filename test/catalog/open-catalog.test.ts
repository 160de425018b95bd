import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { catalogHash } from '../../src/catalog/catalog-hash.js'
import { CatalogProblems } from '../../src/catalog/catalog-problems.js'
import { openCatalog } from '../../src/catalog/open-catalog.js'
import { rules } from '../../src/catalog/rules.js'
import {
  calendar,
  catalog,
  count,
  decimal,
  dimension,
  divide,
  id,
  is,
  metric,
  month,
  plus,
  segment,
  source,
  sum,
  timestamp,
} from '../../src/definition/index.js'
import type { AnySource } from '../../src/definition/source.js'
import { country, described, ordered, orders, prices, problemsWith, refunds, revenue, shop, status, untyped } from './shop.js'

const metricsOf = (...metrics: readonly ReturnType<typeof metric>[]) => openCatalog(shop({ metrics })).metrics

test('every rule of the folder is asked', () => {
  expect(readdirSync(new URL('../../src/catalog/rules', import.meta.url))).toHaveLength(rules.length)
})

test('all problems are told at once, with file, name and what would be right', () => {
  const wrong = shop({
    metrics: [metric({ name: 'Wrong', description: '', numerator: count(orders), goal: { direction: 'up', target: 1, by: 'soon' } })],
    timeZone: 'Mars/Olympus',
  })
  expect(() => openCatalog(wrong)).toThrow(CatalogProblems)
  try {
    openCatalog(wrong)
  } catch (failure) {
    const { message, problems } = failure as CatalogProblems
    expect(problems.map(({ code }) => code)).toEqual(['NAME_INVALID', 'DESCRIPTION_MISSING', 'GOAL_INVALID', 'TIME_ZONE_INVALID'])
    const [title, ...lines] = message.split('\n')
    expect(title).toBe('The catalogue "shop" has 4 problems:')
    expect(lines[1]).toBe(
      '  test/catalog/open-catalog.test.ts: metric "Wrong": It has no description. Say in one sentence what it measures and what it leaves out.',
    )
    expect(lines[3]).toContain('test/catalog/shop.ts: catalogue "shop": Its time zone "Mars/Olympus" is none.')
  }
})

test('one fault is told once a definition, however often it is met', () => {
  const hidden = dimension('item', { from: [orders.items] })
  const twice = metric({ ...described, name: 'x', numerator: count(orders, is(hidden, 1)), denominator: count(orders, is(hidden, 2)) })
  expect(problemsWith({ metrics: [twice] })).toHaveLength(1)
})

test('one cause that many definitions meet is one line, which names them', () => {
  const refunded = (name: string) => metric({ ...described, name, numerator: count(refunds), dimensions: untyped([status]) })
  const a = refunded('a')
  const both = metric({ ...described, name: 'both', numerator: a, denominator: ordered, dimensions: untyped([status]) })
  expect(() => openCatalog(shop({ metrics: [a, refunded('b'), refunded('c'), both] }))).toThrow(
    [
      'The catalogue "shop" has 1 problem:',
      '  test/catalog/open-catalog.test.ts: metric "a" (and "b", "c" and "both"): Its dimension "status" does not reach "refunds". ' +
        'Give "status" a column for it, or leave it out.',
    ].join('\n'),
  )
})

test('a list of dimensions that is too short is one problem of what is made of it', () => {
  const short = metric({ ...described, name: 'short', numerator: count(orders), dimensions: [] })
  const outer = metric({ ...described, name: 'outer', numerator: short, denominator: ordered, dimensions: [country, status] })
  expect(problemsWith({ metrics: [short, outer] })).toEqual([
    'DIMENSION_OUT_OF_REACH metric outer: Its dimensions "country" and "status" are none of "short", which it is made of. ' +
      'Declare them there too, or leave them out.',
  ])
})

test('a catalogue finds everything by name, the built-in calendars too', () => {
  const mine = calendar('mine', { firstDayOfWeek: 'friday' })
  const french = segment('french', { filter: is(country, 'FR') })
  const opened = openCatalog(shop({ calendars: [mine], segments: [french] }))
  expect([...opened.sources.keys()]).toEqual(['users', 'orders', 'refunds', 'prices', 'rates'])
  expect(opened.dimensions.get('country')).toBe(country)
  expect(opened.metrics.get('revenue')?.metric).toBe(revenue)
  expect(opened.segments.get('french')).toBe(french)
  expect(opened.calendars.size).toBe(8)
  expect(opened.calendars.get('mine')).toBe(mine)
})

test("a metric has the declared dimensions, else those that reach all of it, in the catalogue's order", () => {
  const declared = metric({ ...described, name: 'declared', numerator: count(orders), dimensions: [status, country] })
  const both = metric({ ...described, name: 'both', numerator: count(orders), denominator: count(refunds) })
  const narrow = metric({ ...described, name: 'narrow', numerator: count(orders), dimensions: [status] })
  const outer = metric({ ...described, name: 'outer', numerator: divide(plus(narrow, count(orders)), ordered) })
  const metrics = metricsOf(declared, both, outer, narrow)
  expect(metrics.get('ordered')?.dimensions).toEqual(['country', 'status'])
  expect(metrics.get('declared')?.dimensions).toEqual(['country', 'status'])
  expect(metrics.get('both')).toMatchObject({ dimensions: ['country'], sources: ['orders', 'refunds'] })
  expect(metrics.get('outer')?.dimensions).toEqual(['status'])
  expect([...metrics.keys()]).toEqual(['ordered', 'revenue', 'declared', 'both', 'outer', 'narrow'])
})

test('the finest grain is the coarsest of the finest', () => {
  const weekly = metric({ ...described, name: 'weekly', numerator: count(orders), grain: { finest: 'week' } })
  const metrics = metricsOf(
    weekly,
    metric({ ...described, name: 'mixed', numerator: count(orders), denominator: count(refunds) }),
    metric({ ...described, name: 'outer', numerator: divide(weekly, count(refunds)) }),
    metric({ ...described, name: 'monthly', numerator: count(orders, { at: month(orders.placedAt) }) }),
    metric({ ...described, name: 'due', numerator: count(orders, { at: orders.due }) }),
    metric({ ...described, name: 'timeless', numerator: count(orders), denominator: sum(prices.price) }),
  )
  const finest = Object.fromEntries([...metrics].map(([name, { finestGrain }]) => [name, finestGrain]))
  expect(finest).toMatchObject({
    ordered: 'hour',
    weekly: 'week',
    mixed: 'day',
    outer: 'week',
    monthly: 'month',
    due: 'day',
    timeless: null,
  })
})

test('the hash tells catalogues apart by what can change an answer, not by where they are declared', () => {
  const hash = catalogHash(shop())
  expect(hash).toMatch(/^[0-9a-f]{16}$/)
  expect(catalogHash(shop())).toBe(hash)
  expect(catalogHash({ ...shop(), definedAt: 'elsewhere.ts' })).toBe(hash)
  const filtered = (value: number) =>
    catalogHash(shop({ metrics: [metric({ ...described, name: 'x', numerator: count(orders, is(orders.items, value)) })] }))
  expect(filtered(1)).toBe(filtered(1))
  const all = [
    hash,
    filtered(1),
    filtered(2),
    catalogHash(shop({ timeZone: 'Europe/Paris' })),
    catalogHash(shop({ now: '2025-01-01T00:00:00Z' })),
  ]
  const joined = (to: AnySource) =>
    catalogHash(shop({ sources: [source('x', { key: 'id', columns: { id: id() }, joins: { other: { to: () => to, by: 'id' } } })] }))
  const others = source('others', { key: 'id', columns: { id: id(), price: decimal() } })
  expect(new Set([...all, joined(prices), joined(others)]).size).toBe(7)
})

test('100 metrics by 100 dimensions are opened', () => {
  const wide = source('wide', { key: 'id', time: 'at', columns: { id: id(), at: timestamp(), value: decimal() } })
  const all = Array.from({ length: 100 }, (_nothing, number) => plus(wide.value, number))
  const dimensions = all.map((value, number) => dimension(`by${number}`, { from: [value] }))
  const metrics = all.map((column, number) =>
    metric({ ...described, name: `metric${number}`, numerator: sum(column, is(column, 1)), denominator: count(wide), dimensions }),
  )
  const definition = catalog({ name: 'wide', sources: [wide], dimensions, metrics })
  expect(openCatalog(definition).metrics.get('metric99')?.dimensions).toHaveLength(100)
})
