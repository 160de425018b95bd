import { catalog } from '../../metrics/index.js'
import { upperCase } from '../../src/kit/naming.js'
import type { Question } from '../../src/request/question.js'
import { type ExpectedMetric, type ExpectedRecord, expected } from './expected-answers.js'
import { placeText } from './same-answer.js'

/** A way in which every metric that can be asked so is asked: over all, by month, by a dimension, by month and country. */
export interface Shape {
  readonly name: string
  readonly question: Pick<Question, 'range' | 'grain' | 'by'>
  readonly metrics: readonly string[]
  /** What the metric must answer, each with the text of its month and groups; null where it was not counted. */
  readonly records: (metric: ExpectedMetric) => readonly (readonly [place: string, record: ExpectedRecord])[] | null
}

const all = { all: true } as const
const bothYears = { between: { from: '2024-01-01', until: '2026-01-01' } } as const

/** The metrics whose rows lie in one period each; those of edges and windows have shapes of their own. */
const counted = catalog.metrics.filter(({ name }) => Object.hasOwn(expected.metrics, name))

const metricsWith = (dimension: string): readonly string[] =>
  counted.filter(({ dimensions }) => dimensions?.some(({ name }) => name === dimension)).map(({ name }) => name)

const byDimension = (dimension: string): Shape => ({
  name: `by ${dimension}`,
  question: { range: all, grain: null, by: [dimension] },
  metrics: metricsWith(dimension),
  records: ({ by }) => by[upperCase(dimension)]?.map((record) => [placeText(null, [record[dimension]]), record]) ?? null,
})

/** All ways of asking that the generator counted. */
export const shapes: readonly Shape[] = [
  {
    name: 'over all',
    question: { range: all, grain: null, by: [] },
    metrics: counted.map(({ name }) => name),
    records: ({ total }) => [['', { ...total }]],
  },
  {
    name: 'by month',
    question: { range: bothYears, grain: 'month', by: [] },
    metrics: counted.map(({ name }) => name),
    records: ({ byMonth }) => byMonth.map((record) => [placeText(record.month, []), record]),
  },
  {
    name: 'by month and country',
    question: { range: bothYears, grain: 'month', by: ['country'] },
    metrics: metricsWith('country').filter((name) => expected.metrics[name]?.byMonthAndCountry !== undefined),
    records: ({ byMonthAndCountry }) => byMonthAndCountry?.map((record) => [placeText(record.month, [record.country]), record]) ?? null,
  },
  ...catalog.dimensions.map(({ name }) => byDimension(name)).filter(({ metrics }) => metrics.length > 0),
]
