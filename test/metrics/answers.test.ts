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

/** What is wrong with one metric of an answer, row by row. */
const faults = (answer: Answer, metric: string, index: number, shape: Shape): readonly string[] => {
  const { wanted, records, isExact } = wantedOf(metric, shape)
  const known = new Map([...records, ['total', wanted.total] as const])
  // Where the metric has no row, another one has: a count or sum is then 0, anything else is not known.
  const nothing = { value: isExact ? '0' : null }
  const rows = new Map([...answer.rows.map((row) => [placeOf(row), row] as const), ['total', answer.total] as const])
  return [...new Set([...known.keys(), ...rows.keys()])].flatMap((place) => {
    const fault = difference(rows.get(place)?.values[index], known.get(place) ?? nothing, isExact)
    return fault === null ? [] : [`${metric} ${place}: ${fault}`]
  })
}

/** The places of a metric's rows in the order of an answer: period by period, where the generator counts country by country. */
const orderOf = (metric: string, shape: Shape): readonly string[] => {
  const places = wantedOf(metric, shape).records.map(([place]) => place)
  if (shape.question.grain === null) return places
  const months = [...new Set(places.map((place) => place.slice(0, 7)))]
  return months.flatMap((month) => places.filter((place) => place.startsWith(month)))
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
    expectNoFaults(answer, faults(answer, metric, 0, shape))
    expect(answer.rows.map(placeOf)).toEqual(orderOf(metric, shape))
    expect(answer.totalCount).toBe(answer.rows.length)
  })

  it.each(shapes)('all metrics at once $name', async (shape) => {
    const answer = await demo.ask({ metrics: shape.metrics, ...shape.question })
    expectNoFaults(
      answer,
      shape.metrics.flatMap((metric, index) => faults(answer, metric, index, shape)),
    )
    expect(answer.statements.length).toBeLessThanOrEqual(2)
  })
}

describe.each(engines)('every metric on $name is what the generator counted', (engine) => {
  describe.skipIf(!engine.available)('asked', () => answersAsCounted(engine))
})
