import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catalog } from '../../metrics/index.js'
import { openCatalog } from '../../src/catalog/open-catalog.js'
import { questionOf } from '../cases/asked.js'
import { engines } from '../databases/engines.js'
import { demoTables } from '../oracle/demo-tables.js'
import { differenceOf } from '../oracle/difference.js'
import { oracle } from '../oracle/oracle.js'
import { type AskedDemo, openDemo } from './asked-demo.js'
import { graphqlAnswer } from './graphql-answer.js'

const { metrics } = openCatalog(catalog)
const all = [...metrics.keys()]
const having = (dimension: string): readonly string[] =>
  [...metrics.values()].flatMap((one) => (one.dimensions.includes(dimension) ? [one.metric.name] : []))

/** So many at once that a test stays within its time, and the oracle reads each source few times. */
const atOnce = 20

const inParts = (by: readonly string[], names: readonly string[]) =>
  Array.from({ length: Math.ceil(names.length / atOnce) }, (_, part) => {
    const some = names.slice(part * atOnce, (part + 1) * atOnce)
    return { by, names: some, title: `${some[0]} … ${some.at(-1)} by [${by.join()}]` }
  })

/** Everything that can be asked by one dimension at most. */
const asked = [...inParts([], all), ...catalog.dimensions.flatMap(({ name }) => inParts([name], having(name)))]
const available = engines.filter((engine) => engine.available)

describe('every metric, over GraphQL, is what the oracle reads in the rows of the generator', () => {
  const tables = demoTables()
  let demos: readonly AskedDemo[] = []
  beforeAll(async () => {
    demos = await Promise.all(available.map((engine) => openDemo(engine, catalog)))
  })
  afterAll(() => Promise.all(demos.map((demo) => demo.close())))

  describe.each(asked)('$title', ({ by, names }) => {
    it.each([null, 'month'] as const)('at the grain %s', async (grain) => {
      const range = { between: { from: '2024-01-01', until: '2026-01-01' } }
      const told = oracle(catalog, tables, questionOf({ metrics: names, range, grain, by, first: 2000 }), { now: catalog.now ?? '' })
      if ('refused' in told) return expect.fail(told.refused)
      const between = '{between: {from: "2024-01-01", until: "2026-01-01"}}'
      for (const demo of demos) {
        const answer = await graphqlAnswer(demo, { metrics: names, range: between, ...(grain && { grain }), by })
        expect(differenceOf(answer, told)).toBeNull()
        expect(answer.rows.length).toBeGreaterThan(0)
      }
    })
  })
})
