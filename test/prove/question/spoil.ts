import type { Catalog } from '../../../src/catalog/catalog.js'
import { grains } from '../../../src/definition/quantity-tree.js'
import type { ComparisonQuestion, Question } from '../../../src/request/question.js'
import type { RefusalCode } from '../../../src/request/refusal.js'
import type { Draw } from '../draw.js'

/** A question made wrong in one way, and the code that it is refused with. */
export interface Spoilt {
  readonly question: Question
  readonly code: RefusalCode
}

type Spoil = (question: Question, catalog: Catalog, draw: Draw) => Spoilt | null

const changed =
  (code: RefusalCode, change: (draw: Draw, question: Question) => Partial<Question>): Spoil =>
  (question, _, draw) => ({ code, question: { ...question, ...change(draw, question) } })

/** Ranges that are none. */
export const wrongRanges: readonly Question['range'][] = [
  { between: { from: '2024-02-02', until: '2024-02-02' } },
  { between: { from: '2024-02-02', until: '2024-02-01' } },
  { between: { from: '2025-13-01', until: '2026-01-01' } },
  { between: { from: '2023-02-29', until: '2026-01-01' } },
  { between: { from: 'yesterday', until: '2026-01-01' } },
  { between: { from: '2024-01-01T00:00:00.0001', until: '2026-01-01' } },
  ...[
    { last: { count: 0, unit: 'day' } } as const,
    { last: { count: -1, unit: 'month' } } as const,
    { last: { count: 1.5, unit: 'day' } } as const,
  ],
  ...[{}, { all: false }, { all: true, current: 'day' } as const],
]

const comparisons: readonly ComparisonQuestion[] = [
  {},
  { named: 'previousPeriod', shift: { count: 1, unit: 'year' } },
  { named: 'previousPeriod', align: 'weekday' },
  { shift: { count: 0, unit: 'year' } },
  { shift: { count: 1.5, unit: 'year' } },
  { shift: { count: 1, unit: 'year' }, week53: 'next' },
  { between: { from: '2024-02-02', until: '2024-02-01' } },
  { between: { from: 'yesterday', until: '2024-02-01' } },
]

const spoils: readonly Spoil[] = [
  changed('UNKNOWN_METRIC', (_, { fields }) => ({
    fields: [...fields, { key: 'stranger', metric: 'stranger', where: null, segments: [] }],
  })),
  changed('UNKNOWN_METRIC', () => ({ orderBy: [{ metric: 'stranger', direction: 'ascending', nulls: 'last' }] })),
  changed('UNKNOWN_DIMENSION', (_, { by }) => ({ by: [...by, 'stranger'] })),
  changed('UNKNOWN_DIMENSION', () => ({ where: { not: { stranger: { is: 'x' } } } })),
  changed('UNKNOWN_SEGMENT', () => ({ segments: ['stranger'] })),
  changed('UNKNOWN_CALENDAR', () => ({ calendar: 'stranger' })),
  changed('UNKNOWN_CURRENCY', () => ({ currency: 'ZZZ' })),
  changed('TIME_ZONE_INVALID', (draw) => ({ timeZone: draw.one(['Mars/Olympus', '', '+02:00', 'Europe/Pariss']) })),
  changed('RANGE_INVALID', (draw) => ({ range: draw.one(wrongRanges) })),
  changed('LIMIT_EXCEEDED', (draw) => ({ first: draw.one([0, -1, 10_001, 1.5]) })),
  (question) =>
    question.by.length === 0
      ? { code: 'TOP_INVALID', question: { ...question, top: { count: 1, by: nameOf(question), direction: 'ascending', other: true } } }
      : null,
  (question, _, draw) =>
    question.by.length > 0
      ? {
          code: 'TOP_INVALID',
          question: { ...question, top: { count: draw.one([0, -1, 0.5]), by: nameOf(question), direction: 'ascending', other: true } },
        }
      : null,
  changed('SUBTOTALS_INVALID', (_, { by }) => ({ subtotals: [[...by]] })),
  changed('FILTER_INVALID', (draw, question) => ({
    where: draw.one<Question['where']>([{}, { and: [] }, { or: [] }, { not: {} }, { and: [{}] }]) ?? question.where,
  })),
  changed('FILTER_INVALID', (draw, question) => ({ having: { metric: nameOf(question), ...draw.one([{}, { above: 'many' }]) } })),
  changed('CURSOR_INVALID', (draw) => ({ after: draw.one(['', 'x', 'bm90IGEgY3Vyc29y']) })),
  changed('ORDER_INVALID', () => ({ orderBy: [{ direction: 'ascending', nulls: 'last' }] })),
  (question) =>
    question.grain === null
      ? { code: 'ORDER_INVALID', question: { ...question, orderBy: [{ period: true, direction: 'ascending', nulls: 'last' }] } }
      : null,
  changed('COMPARISON_INVALID', (draw, { fields }) => ({
    fields: fields.map((field) => ({ ...field, comparisons: [draw.one(comparisons)] })),
  })),
  wrongCondition,
  wrongOrder,
  unavailableDimension,
  unavailableGrain,
  unavailableSegment,
]

/** Makes a valid question wrong, in a way that fits it. */
export function spoil(draw: Draw, question: Question, catalog: Catalog): Spoilt {
  for (const way of draw.some(spoils, spoils.length, spoils.length)) {
    const spoilt = way(question, catalog, draw)
    if (spoilt !== null) return spoilt
  }
  throw new Error('Some ways to spoil a question fit every question.')
}

const nameOf = ({ fields }: Question): string => fields[0]?.metric ?? ''

function wrongCondition(question: Question, catalog: Catalog, draw: Draw): Spoilt | null {
  const allowed = metricOf(question, catalog)?.dimensions ?? []
  if (allowed.length === 0) return null
  const name = draw.one(allowed)
  const type = catalog.dimensions.get(name)?.type ?? 'text'
  const wrong: readonly object[] = [
    ...[{ equals: 'x' }, {}, { in: [] }, { isNull: 'yes' }, { in: 'x' }, { toString: 'x' }],
    ...(type === 'text' || type === 'id' ? [{ is: true }, { above: 'a' }] : [{ contains: 'x' }]),
    ...(type === 'date' ? [{ is: '2025-13-01' }, { from: 20250101 }] : []),
    ...(type === 'integer' ? [{ is: '1.5' }, { above: null }] : []),
    ...(type === 'boolean' ? [{ is: 'true' }] : []),
  ]
  return { code: 'FILTER_INVALID', question: { ...question, where: { [name]: draw.one(wrong) } } }
}

function wrongOrder(question: Question, catalog: Catalog): Spoilt | null {
  const stranger = [...catalog.dimensions.keys()].find((name) => !question.by.includes(name))
  if (stranger === undefined) return null
  return { code: 'ORDER_INVALID', question: { ...question, orderBy: [{ dimension: stranger, direction: 'ascending', nulls: 'last' }] } }
}

function unavailableDimension(question: Question, catalog: Catalog, draw: Draw): Spoilt | null {
  const metric = metricOf(question, catalog)
  const missing = [...catalog.dimensions.keys()].filter((name) => !metric?.dimensions.includes(name))
  if (missing.length === 0) return null
  const name = draw.one(missing)
  const ways: readonly Partial<Question>[] = [{ by: [...question.by, name] }, { where: { [name]: { isNull: true } } }]
  return { code: 'DIMENSION_NOT_AVAILABLE', question: { ...question, ...draw.one(ways) } }
}

function unavailableGrain(question: Question, catalog: Catalog): Spoilt | null {
  const finest = metricOf(question, catalog)?.finestGrain
  const finer = grains[grains.indexOf(finest ?? 'day') - 1]
  if (finest === undefined || finer === undefined) return null
  return {
    code: 'GRAIN_NOT_AVAILABLE',
    question: { ...question, range: { between: { from: '2024-01-01', until: '2024-01-03' } }, grain: finer },
  }
}

function unavailableSegment(question: Question, catalog: Catalog): Spoilt | null {
  const sources = metricOf(question, catalog)?.sources ?? []
  const wrong = [...catalog.segments.values()].find(({ filter }) => !sources.every((source) => Object.hasOwn(filter.reaches, source)))
  return wrong === undefined ? null : { code: 'SEGMENT_NOT_AVAILABLE', question: { ...question, segments: [wrong.name] } }
}

function metricOf(question: Question, catalog: Catalog) {
  return catalog.metrics.get(nameOf(question))
}
