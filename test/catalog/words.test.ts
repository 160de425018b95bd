import { expect, test } from 'vitest'
import { count, is, metric, segment } from '../../src/definition/index.js'
import { described, orders, problemsWith, status, untyped, users } from './shop.js'

const declared = (name: string, declaration: object) =>
  metric(untyped({ ...described, name, numerator: count(orders), dimensions: [status], ...declaration }))

const paid = segment('paid', { filter: is(status, 'paid') })
const french = segment('french', { filter: is(users.country, 'FR') })

test('a synonym says something and names no other metric', () => {
  const other = declared('other', {})
  expect(problemsWith({ metrics: [declared('x', { synonyms: { en: ['takings'], fr: ['recettes'] } }), other] })).toEqual([])
  expect(problemsWith({ metrics: [declared('x', { synonyms: ['', 'other'] }), other] })).toEqual([
    expect.stringContaining('SYNONYM_INVALID metric x: One of its synonyms is empty.'),
    expect.stringContaining('SYNONYM_INVALID metric x: Its synonym "other" is the name of another metric.'),
  ])
})

test('the segments of a metric are listed and reach what it counts', () => {
  const both = { segments: [paid, french] }
  expect(problemsWith({ metrics: [declared('x', { segments: [paid] })], ...both })).toEqual([])
  expect(problemsWith({ metrics: [declared('x', { segments: [french] })], ...both })).toEqual([
    expect.stringContaining('FILTER_OUT_OF_REACH metric x: Its segment "french" can not be asked on "orders".'),
  ])
  expect(problemsWith({ metrics: [declared('x', { segments: [paid] })] })).toEqual([
    expect.stringContaining('UNKNOWN_SEGMENT metric x: The segment "paid" is not in the catalogue.'),
  ])
})

test('the North Star is one of the metrics', () => {
  const shown = declared('shown', {})
  expect(problemsWith({ metrics: [shown], northStar: shown })).toEqual([])
  expect(problemsWith({ metrics: [shown], northStar: declared('showm', {}) })).toEqual([expect.stringContaining('Did you mean "shown"?')])
})
