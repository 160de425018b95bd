import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catalog } from '../../metrics/index.js'
import type { Answer } from '../../src/rows/answer.js'
import { engines } from '../databases/engines.js'
import type { TestEngine } from '../databases/test-engine.js'
import { type AskedDemo, openDemo } from './asked-demo.js'
import { expected } from './expected-answers.js'
import { difference, placeOf, statementsOf } from './same-answer.js'
import { type Shape, shapes } from './shapes.js'

const asked = shapes.flatMap((shape) => shape.metrics.map((metric) => [metric, shape.name, shape] as const))

const isPercentile = (metric: string): boolean => /Median$|P90$/.test(metric)

const wantedOf = (metric: string, shape: Shape) => {
  const wanted = expected.metrics[metric]
  const records = wanted && shape.records(wanted)
  if (!wanted || !records) throw new Error(`Nobody counted "${metric}" ${shape.name}.`)
  return { wanted, records, isExact: wanted.total.numerator === undefined && !isPercentile(metric) }
}

/** What is wrong with one metric of an answer, row by row; `isAlone`: no other metric adds rows. */
const faults = (answer: Answer, metric: string, index: number, shape: Shape, isAlone: boolean): readonly string[] => {
  const { wanted, records, isExact } = wantedOf(metric, shape)
  const rows = new Map(answer.rows.map((row) => [placeOf(row), row]))
  const ofRows = records.map(([place, record]) => [place, difference(rows.get(place)?.values[index], record, isExact)] as const)
  const ofTotal = ['total', difference(answer.total?.values[index], wanted.total, isExact)] as const
  const order = isAlone && JSON.stringify([...rows.keys()]) !== JSON.stringify(orderOf(records, shape)) ? [`rows ${[...rows.keys()]}`] : []
  return [...[...ofRows, ofTotal].flatMap(([place, fault]) => (fault === null ? [] : [`${place}: ${fault}`])), ...order]
}

// The generator counts country by country; an answer goes month by month.
const orderOf = (records: readonly (readonly [string, unknown])[], { question }: Shape): readonly string[] => {
  const places = records.map(([place]) => place)
  return question.grain === null
    ? places
    : places.toSorted((one, other) => (one.slice(0, 7) < other.slice(0, 7) ? -1 : one.slice(0, 7) > other.slice(0, 7) ? 1 : 0))
}

const expectNoFaults = (answer: Answer, found: readonly string[]): void => {
  if (found.length > 0) expect.fail(`${found.slice(0, 20).join('\n')}\n(${found.length} faults)\n\n${statementsOf(answer)}`)
}

const answersAsCounted = (engine: TestEngine): void => {
  let demo: AskedDemo
  beforeAll(async () => {
    demo = await openDemo(engine, catalog)
  })
  afterAll(() => demo?.close())

  it.each(asked)('%s %s', async (metric, _, shape) => {
    const answer = await demo.ask({ metrics: [metric], ...shape.question })
    expectNoFaults(answer, faults(answer, metric, 0, shape, true))
    expect(answer.totalCount).toBe(answer.rows.length)
  })

  it.each(shapes)('all metrics at once $name', async (shape) => {
    const answer = await demo.ask({ metrics: shape.metrics, ...shape.question })
    expectNoFaults(
      answer,
      shape.metrics.flatMap((metric, index) => faults(answer, metric, index, shape, false).map((fault) => `${metric} ${fault}`)),
    )
  })
}

describe.each(engines)('every metric on $name is what the generator counted', (engine) => {
  describe.skipIf(!engine.available)('asked', () => answersAsCounted(engine))
})
