import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createEtalon, type Etalon } from '../../src/graphql/create-etalon.js'
import { exampleQueries } from '../../src/playground/example-queries.js'
import { engines } from '../databases/engines.js'
import { listOf, type Response } from './canned-server.js'
import { openDemo } from './demo-answering.js'

let etalon: Etalon
let close: () => Promise<void>
const logged: unknown[] = []
beforeAll(async () => {
  const engine = engines.find(({ name }) => name === 'pglite')
  if (engine === undefined) throw new Error('The embedded database is always there.')
  const demo = await openDemo(engine)
  etalon = createEtalon(demo.answering, { showStatements: true, log: (error) => void logged.push(error) })
  close = demo.close
})
afterAll(() => close?.())

async function ask(query: string, variables: Record<string, unknown> = {}): Promise<Response> {
  const { body } = await etalon.server.executeOperation({ query, variables }, { contextValue: etalon.context({}) })
  return JSON.parse(JSON.stringify(body.kind === 'single' ? body.singleResult : null))
}

describe('the demo company in GraphQL', () => {
  it.each(exampleQueries)('answers the example "$title"', async ({ query }) => {
    const { data, errors } = await ask(query)
    expect(errors).toBeUndefined()
    expect(data).not.toBeNull()
  })

  it('answers the example query of every metric', async () => {
    const { data } = await ask('{ catalog { metrics { name exampleQuery } } }')
    for (const { name, exampleQuery } of listOf(data, 'catalog', 'metrics')) {
      const answer = await ask(String(exampleQuery))
      expect(answer.errors, String(name)).toBeUndefined()
      expect(listOf(answer.data, 'metrics', 'nodes').length, String(name)).toBeGreaterThan(0)
    }
  })

  it('answers every field and alias of a question with at most two statements', async () => {
    const { data, errors } = await ask(`{
      metrics(range: { last: { count: 12, unit: MONTH } }, grain: MONTH, by: [COUNTRY]) {
        nodes { revenue { value } orders { value } averageOrderValue { value } french: orders(where: { country: { is: "FR" } }) { value } }
        total { revenue { value } } totalCount statements { sql milliseconds }
      }
    }`)
    expect(errors).toBeUndefined()
    expect(listOf(data, 'metrics', 'statements').length).toBeLessThanOrEqual(2)
  })

  it('writes the shares and times of a funnel for people', async () => {
    const { data, errors } = await ask(`{ funnel(name: checkout, range: { last: { count: 3, unit: MONTH } }) { nodes { steps {
      fromPrevious formattedFromPrevious formattedFromFirst(locale: "fr") medianTime formattedMedianTime
    } } } }`)
    expect(errors).toBeUndefined()
    const [{ steps = [] } = {}] = listOf(data, 'funnel', 'nodes') as { steps?: readonly Record<string, unknown>[] }[]
    const [first, second] = steps
    expect(first).toMatchObject({ formattedFromPrevious: '–', formattedMedianTime: '–' })
    expect(second).toMatchObject({ fromPrevious: 183 / 345, formattedFromPrevious: '53 %', medianTime: 137 })
    expect(String(second?.formattedFromFirst)).toMatch(/^53\s%$/)
    expect(second?.formattedMedianTime).toBe('2 min 17 s')
  })

  it('writes the time between two steps of a funnel without being asked for its seconds', async () => {
    const { data } = await ask(
      '{ funnel(name: checkout, range: { last: { count: 3, unit: MONTH } }) { nodes { steps { formattedMedianTime } } } }',
    )
    expect(listOf(data, 'funnel', 'nodes')).toMatchObject([
      { steps: [{ formattedMedianTime: '–' }, { formattedMedianTime: '2 min 17 s' }, {}, {}] },
    ])
  })

  it('pages through all rows, each once', async () => {
    const query = `query ($first: Int, $after: String) {
      metrics(range: { last: { count: 2, unit: QUARTER } }, grain: MONTH, by: [COUNTRY], first: $first, after: $after) {
        nodes { id revenue { value } } totalCount pageInfo { hasNextPage endCursor }
      }
    }`
    const whole = await ask(query)
    const ids: unknown[] = []
    for (let after: unknown = null; ids.length < 1000; ) {
      const { data, errors } = await ask(query, { first: 7, after })
      expect(errors).toBeUndefined()
      ids.push(...listOf(data, 'metrics', 'nodes').map(({ id }) => id))
      const page = (data?.metrics as { pageInfo: { hasNextPage: boolean; endCursor: string } } | undefined)?.pageInfo
      if (page?.hasNextPage !== true) break
      after = page.endCursor
    }
    expect(ids).toEqual(listOf(whole.data, 'metrics', 'nodes').map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('gives the values of a dimension, searched and bounded', async () => {
    const { data, errors } = await ask(
      '{ catalog { dimensions { name values(first: 3) { value label isNull } found: values(search: "fr") { value } } } }',
    )
    expect(errors).toBeUndefined()
    const country = listOf(data, 'catalog', 'dimensions').find(({ name }) => name === 'COUNTRY')
    expect(country).toMatchObject({ values: [{ value: 'CA', isNull: false }, { value: 'DE' }, { value: 'ES' }], found: [{ value: 'FR' }] })
  })
})

describe('a wrong question', () => {
  const codesOf = ({ errors }: Response) => errors?.map(({ extensions }) => extensions.code)
  const metrics = (given: string, fields = 'revenue { value }') => `{ metrics(${given}) { nodes { ${fields} } } }`

  it.each([
    ['a range that is reversed', metrics('range: { between: { from: "2025-02-01", until: "2025-01-01" } }'), 'RANGE_INVALID'],
    ['a range that is empty', metrics('range: { between: { from: "2025-01-01", until: "2025-01-01" } }'), 'RANGE_INVALID'],
    ['a moment that is none', metrics('range: { between: { from: "yesterday", until: "2025-01-01" } }'), 'RANGE_INVALID'],
    ['a zone that is none', metrics('range: { all: true }, timeZone: "Europe/Pariz"'), 'TIME_ZONE_INVALID'],
    ['too many rows', metrics('range: { all: true }, first: 10001'), 'LIMIT_EXCEEDED'],
    ['no row', metrics('range: { all: true }, first: 0'), 'LIMIT_EXCEEDED'],
    ['a cursor of another question', metrics('range: { all: true }, after: "abc"'), 'CURSOR_INVALID'],
    ['a grouping that the metric lacks', metrics('range: { all: true }, by: [TOPIC]'), 'DIMENSION_NOT_AVAILABLE'],
    ['no metric', metrics('range: { all: true }', 'kind'), 'METRIC_MISSING'],
    [
      'a dimension that is not grouped by',
      metrics('range: { all: true }', 'dimensions { country } revenue { value }'),
      'DIMENSION_NOT_GROUPED',
    ],
  ])('is refused with one error and its code: %s', async (_what, query, code) => {
    const response = await ask(query)
    expect(codesOf(response)).toEqual([code])
    expect(response.data).toEqual({ metrics: null })
    expect(logged).toEqual([])
  })

  it('gives one error for each wrong field', async () => {
    const response = await ask(metrics('range: { all: true }, by: [TOPIC]', 'revenue { value } tickets { value } orders { value }'))
    expect(response.errors).toMatchObject([
      { extensions: { code: 'DIMENSION_NOT_AVAILABLE', metric: 'revenue' } },
      { extensions: { code: 'DIMENSION_NOT_AVAILABLE', metric: 'orders' } },
    ])
  })
})
