import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catalog } from '../../metrics/index.js'
import { upperCase } from '../../src/kit/naming.js'
import { engines } from '../databases/engines.js'
import type { TestEngine } from '../databases/test-engine.js'
import { type AskedDemo, type DemoQuestion, openDemo } from './asked-demo.js'
import { type ExpectedMetric, type ExpectedRecord, expected } from './expected-answers.js'
import { difference, placeOf, placeText } from './same-answer.js'

const { cohorts: _, ...counted } = expected.behaviour
const names = Object.keys(counted) as (keyof typeof counted)[]
const dimensions = [...new Set(names.flatMap((name) => Object.keys(counted[name].by)))]
const bothYears = { between: { from: '2024-01-01', until: '2026-01-01' } } as const

interface Shape {
  readonly name: string
  readonly metrics: readonly (keyof typeof counted)[]
  readonly question: Omit<DemoQuestion, 'metrics'>
  readonly records: (metric: ExpectedMetric) => readonly (readonly [place: string, record: ExpectedRecord])[]
}

const byDimension = (name: string): Shape => {
  const dimension = catalog.dimensions.find((each) => upperCase(each.name) === name)?.name ?? ''
  return {
    name: `by ${dimension}`,
    metrics: names.filter((each) => counted[each].by[name] !== undefined),
    question: { range: { all: true }, by: [dimension] },
    records: ({ by }) => (by[name] ?? []).map((record) => [placeText(null, [record[dimension]]), record]),
  }
}

const shapes: readonly Shape[] = [
  {
    name: 'by month',
    metrics: names,
    question: { range: bothYears, grain: 'month' },
    records: ({ byMonth }) => byMonth.map((record) => [placeText(record.month, []), record]),
  },
  ...dimensions.map(byDimension),
]

const answersAsCounted = (engine: TestEngine): void => {
  let demo: AskedDemo
  beforeAll(async () => {
    demo = await openDemo(engine, catalog)
  })
  afterAll(() => demo?.close())

  it.each(shapes)('$name', async ({ metrics, question, records }) => {
    const answer = await demo.ask({ metrics, ...question })
    const faults = metrics.flatMap((name, index) => {
      const wanted = counted[name]
      const isExact = wanted.total.numerator === undefined
      const known = new Map([...records(wanted), ['total', wanted.total] as const])
      const rows = new Map([...answer.rows.map((row) => [placeOf(row), row] as const), ['total', answer.total] as const])
      return [...rows.keys()].flatMap((place) => {
        const { open, ...right } = { open: '0', ...(known.get(place) ?? { value: isExact ? '0' : null }) }
        const got = rows.get(place)?.values[index]
        const wrong = difference(got, right, isExact)
        const waiting = Number(got?.openWindow ?? 0) === Number(open) ? null : `${got?.openWindow} wait instead of ${open}`
        return [wrong, waiting].flatMap((fault) => (fault === null ? [] : [`${name} ${place}: ${fault}`]))
      })
    })
    expect(faults).toEqual([])
    expect(answer.rows.length).toBeGreaterThan(1)
  })
}

describe.each(engines)('conversions and repeat orders on $name are what the generator counted', (engine) => {
  describe.skipIf(!engine.available)('asked', () => answersAsCounted(engine))
})
