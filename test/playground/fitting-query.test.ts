import { readFileSync } from 'node:fs'
import { buildSchema } from 'graphql'
import { expect, test } from 'vitest'
import { exampleQueries } from '../../src/playground/example-queries.js'
import { fitsSchema, welcomeFor } from '../../src/playground/fitting-query.js'
import { welcomeQuery } from '../../src/playground/welcome-query.js'

const demoSchema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'))

test.each(exampleQueries.map(({ title, query }) => [title, query]))('the demo schema allows the example "%s"', (_title, query) => {
  expect(fitsSchema(demoSchema, query)).toBe(true)
})

test('the demo company is welcomed by the welcome query itself', () => {
  expect(welcomeFor(demoSchema)).toBe(welcomeQuery)
})

test('another catalogue is welcomed by a query about its own first metric', () => {
  const schema = buildSchema(`
    type Query { metrics(range: RangeInput!, grain: Grain): Rows }
    input RangeInput @oneOf { last: PeriodCount  all: Boolean }
    input PeriodCount { count: Int!  unit: Grain! }
    enum Grain { DAY MONTH }
    type Rows { nodes: [MetricRow!]!  total: MetricRow! }
    type MetricRow { id: ID!  period: Period  harvest: Value!  eggs: Value! }
    type Period { start: String!  label: String!  isPartial: Boolean! }
    type Value { value: Float  formatted: String! }
  `)
  expect(fitsSchema(schema, welcomeQuery)).toBe(false)
  expect(welcomeFor(schema)).toContain('harvest { value formatted }')
  expect(fitsSchema(schema, welcomeFor(schema))).toBe(true)
})
