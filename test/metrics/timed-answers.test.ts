import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catalog } from '../../metrics/index.js'
import type { Answer, AnswerValue } from '../../src/rows/answer.js'
import { engines } from '../databases/engines.js'
import type { TestEngine } from '../databases/test-engine.js'
import { type AskedDemo, openDemo } from './asked-demo.js'
import { type ExpectedAnswer, expected } from './expected-answers.js'
import { difference, placeOf, statementsOf } from './same-answer.js'
import { type TimedShape, timedShapes } from './timed-shapes.js'

const asked = timedShapes.flatMap((shape) => shape.metrics.map((metric) => [metric, shape.name, shape] as const))

/** A group of which nothing is left need not be there. */
const isNothing = ({ value }: ExpectedAnswer): boolean => value === null || value === '0'

const fault = (got: AnswerValue | undefined, wanted: ExpectedAnswer | undefined, isExact: boolean): string | null => {
  if (wanted === undefined) return got === undefined || got.value === 0 || got.value === null ? null : `${got.value} instead of no row`
  return got === undefined && isNothing(wanted) ? null : difference(got, wanted, isExact)
}

const faults = (answer: Answer, metric: string, index: number, shape: TimedShape): readonly string[] => {
  const wanted = expected.timed.metrics[metric]
  if (wanted === undefined) throw new Error(`Nobody counted "${metric}".`)
  const known = new Map(shape.records(wanted))
  const rows = new Map(answer.rows.map((row) => [placeOf(row), row] as const))
  return [...new Set([...known.keys(), ...rows.keys()])].flatMap((place) => {
    const found = fault(rows.get(place)?.values[index], known.get(place), wanted.isExact)
    return found === null ? [] : [`${metric} ${place}: ${found}`]
  })
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
    const wanted = expected.timed.metrics[metric]
    if (wanted && shape.question.range.between?.until === '2026-01-01') {
      expect(fault(answer.total?.values[0], wanted.total, wanted.isExact)).toBeNull()
    }
  })

  it.each(timedShapes)('all metrics at once $name', async (shape) => {
    const answer = await demo.ask({ metrics: shape.metrics, ...shape.question })
    expectNoFaults(
      answer,
      shape.metrics.flatMap((metric, index) => faults(answer, metric, index, shape)),
    )
  })
}

describe.each(engines)('every metric of edges and windows on $name is what the generator counted', (engine) => {
  describe.skipIf(!engine.available)('asked', () => answersAsCounted(engine))
})
