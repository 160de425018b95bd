import { catalog } from '../../metrics/index.js'
import { upperCase } from '../../src/kit/naming.js'
import type { Question } from '../../src/request/question.js'
import { type ExpectedRecord, type ExpectedTimedMetric, expected } from './expected-answers.js'
import { placeText } from './same-answer.js'

/** A way in which every metric of edges and windows that can be asked so is asked. */
export interface TimedShape {
  readonly name: string
  readonly question: Pick<Question, 'range' | 'grain' | 'by'>
  readonly metrics: readonly string[]
  /** What the metric must answer, each with the text of its month and groups. */
  readonly records: (metric: ExpectedTimedMetric) => readonly (readonly [place: string, record: ExpectedRecord])[]
}

const { groupMonth, metrics: timed } = expected.timed
const names = catalog.metrics.map(({ name }) => name).filter((name) => Object.hasOwn(timed, name))
const bothYears = { between: { from: '2024-01-01', until: '2026-01-01' } } as const
const oneMonth = { between: { from: `${groupMonth}-01`, until: '2025-11-01' } } as const

const byPeriod = (grain: 'month' | 'quarter', list: 'byMonth' | 'byQuarter'): TimedShape => ({
  name: `by ${grain}`,
  question: { range: bothYears, grain, by: [] },
  metrics: names,
  records: (metric) => metric[list].map((record) => [placeText(record.month, []), record]),
})

const byDimension = (dimension: string): TimedShape => ({
  name: `by ${dimension}`,
  question: { range: oneMonth, grain: null, by: [dimension] },
  metrics: names.filter((name) => Object.hasOwn(timed[name]?.by ?? {}, upperCase(dimension))),
  records: ({ by }) => (by[upperCase(dimension)] ?? []).map((record) => [placeText(null, [record[dimension]]), record]),
})

/** All ways of asking for edges and windows that the generator counted. */
export const timedShapes: readonly TimedShape[] = [
  {
    name: 'over both years',
    question: { range: bothYears, grain: null, by: [] },
    metrics: names,
    records: ({ total }) => [['', { ...total }]],
  },
  byPeriod('month', 'byMonth'),
  byPeriod('quarter', 'byQuarter'),
  ...catalog.dimensions.map(({ name }) => byDimension(name)).filter(({ metrics }) => metrics.length > 0),
]
