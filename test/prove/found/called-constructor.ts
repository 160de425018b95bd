import {
  catalog,
  count,
  countDistinct,
  dimension,
  id,
  is,
  isNot,
  metric,
  policy,
  segment,
  source,
  text,
} from '../../../src/definition/index.js'
import type { FoundCase } from './found-case.js'

const visits = source('visits', { key: 'id', columns: { id: id(), page: text() } })
const builders = source('constructor', {
  table: 'builder',
  key: 'id',
  columns: { id: id(), valueOf: text(), toString: id() },
  joins: { constructor: { to: visits, by: 'toString' } },
})
const page = dimension('page', { from: [builders.constructor.page, visits.page] })

/** What every object of the language has was taken for a column, a scope or a source of that name. */
export const calledConstructor: FoundCase = {
  name: 'a source, join or column called as a part of every object broke its questions',
  tables: [
    {
      name: 'visits',
      columns: [
        { name: 'id', type: 'bigint' },
        { name: 'page', type: 'text' },
      ],
      rows: [{ id: '1', page: 'start' }],
    },
    {
      name: 'builder',
      columns: [
        { name: 'id', type: 'bigint' },
        { name: 'value_of', type: 'text' },
        { name: 'to_string', type: 'bigint' },
      ],
      rows: [
        { id: '1', value_of: 'a', to_string: '1' },
        { id: '2', value_of: 'b', to_string: '1' },
        { id: '3', value_of: 'a', to_string: '9' },
      ],
    },
  ],
  definition: catalog({
    ...{ name: 'found', sources: [visits, builders], dimensions: [page], now: '2024-06-01T00:00:00Z' },
    metrics: [
      metric({ name: 'constructor', description: 'Builders.', numerator: count(builders) }),
      metric({ name: 'kinds', description: 'Their kinds.', numerator: countDistinct(builders.valueOf) }),
    ],
    segments: [segment('valueOf', { filter: isNot(builders.toString, '9') }), segment('pages', { filter: is(visits.page, 'start') })],
    policies: [policy(builders, () => is(builders.valueOf, 'a'))],
  }),
  asked: [
    { metrics: ['constructor', 'kinds'], by: ['page'] },
    { metrics: ['constructor', 'kinds'], segments: ['valueOf'] },
    { metrics: ['constructor'], segments: ['pages'] },
  ],
}
