import { describe, expect, it } from 'vitest'
import { openCatalog } from '../../src/catalog/open-catalog.js'
import { catalog, count, id, metric, source } from '../../src/definition/index.js'
import { defaultLimits } from '../../src/request/limits.js'
import type { Question } from '../../src/request/question.js'
import type { Answer, AnswerComparison } from '../../src/rows/answer.js'
import { askRefused } from './ask-refused.js'
import { cannedAnswer, cannedRow, cannedServer, cannedValue } from './canned-server.js'
import { bareCatalog, smallCatalog } from './small-catalog.js'

const range = 'range: { current: MONTH }'
const none: AnswerComparison = {
  ...{ value: null, exact: null, numerator: null, denominator: null, change: null, changeExact: null, changeRatio: null },
  ...{ start: null, end: null, isPartial: false, caveats: [] },
}

/** Every field is compared as it asks: with 100 the first time, 200 the second. */
function comparing({ fields }: Question): Answer {
  const values = fields.map(({ comparisons = [] }) =>
    cannedValue({ comparisons: comparisons.map((_, index) => ({ ...none, value: 100 * (index + 1), exact: String(100 * (index + 1)) })) }),
  )
  return cannedAnswer({ rows: [cannedRow({ values })], total: cannedRow({ kind: 'TOTAL', values }) })
}
const server = () => cannedServer(smallCatalog(), comparing)

describe('the comparisons of a selection', () => {
  it('belong to their field, each once, and are found by what they are compared with', async () => {
    const { ask, asked } = server()
    const query = `query ($to: ComparisonInput!, $count: Int = 2, $yes: Boolean!) { metrics(${range}, grain: WEEK) {
      nodes {
        orders { value before: compare(to: { named: PREVIOUS_PERIOD }) { value } again: compare(to: { named: PREVIOUS_PERIOD }, align: DATE) { exact } }
        same: orders { ...Compared }
        gifts: orders(segments: [GIFTS_ONLY]) { ...Compared }
        revenue { value compare(to: { named: PREVIOUS_PERIOD }) @skip(if: $yes) { value } }
      }
      total { orders { compare(to: { shift: { count: $count, unit: DAY } }) @include(if: $yes) { value } } }
    } } fragment Compared on MetricValue { compare(to: $to, align: WEEKDAY, week53: NEXT) { value } }`
    const { data, errors } = await ask(query, { to: { named: 'SAME_PERIOD_LAST_YEAR' }, yes: true })
    expect(errors).toBeUndefined()
    const options = { align: 'date', week53: 'none' }
    const nothing = { named: null, shift: null, between: null }
    const lastYear = { ...nothing, named: 'samePeriodLastYear', align: 'weekday', week53: 'next' }
    expect(asked[0]?.fields.map((field) => [field.key, field.comparisons])).toEqual([
      [
        'orders',
        [{ ...nothing, named: 'previousPeriod', ...options }, lastYear, { ...nothing, shift: { count: 2, unit: 'day' }, ...options }],
      ],
      [expect.stringContaining('giftsOnly'), [lastYear]],
      ['revenue', undefined],
    ])
    expect(data?.metrics).toEqual({
      nodes: [
        {
          orders: { value: 1, before: { value: 100 }, again: { exact: '100' } },
          same: { compare: { value: 200 } },
          gifts: { compare: { value: 100 } },
          revenue: { value: 1 },
        },
      ],
      total: { orders: { compare: { value: 300 } } },
    })
  })

  it('are those of each root field', async () => {
    const { ask, asked } = server()
    const { data } = await ask(`{
      a: metrics(${range}) { total { orders { compare(to: { shift: { count: 1, unit: YEAR } }) { value } } } }
      b: metrics(${range}) { total { orders {
        compare(to: { between: { from: "2024-01-01", until: "2024-02-01" } }) { value }
        year: compare(to: { shift: { count: 1, unit: YEAR } }) { value }
      } } }
    }`)
    expect(asked.map(({ fields }) => fields[0]?.comparisons?.length)).toEqual([1, 2])
    expect(data).toEqual({
      a: { total: { orders: { compare: { value: 100 } } } },
      b: { total: { orders: { compare: { value: 100 }, year: { value: 200 } } } },
    })
  })
})

it('a comparison has its value, its change in the form of the value, its time and its caveats', async () => {
  const comparison: AnswerComparison = {
    ...{ value: 80, exact: '80', numerator: '80', denominator: '1', change: -12.5, changeExact: '-12.50', changeRatio: -0.15625 },
    ...{ start: '2025-05-01T00:00:00+02:00', end: '2025-05-16T12:00:00+02:00', isPartial: true, caveats: ['WINDOW_NOT_FILLED'] },
  }
  const value = cannedValue({ comparisons: [comparison] })
  const { ask } = cannedServer(smallCatalog(), ({ fields }) =>
    cannedAnswer({ total: cannedRow({ kind: 'TOTAL', values: fields.map(() => value) }) }),
  )
  const all = `{ value exact formatted numerator denominator change changeExact changeRatio formattedChange german: formattedChange(locale: "de")
    start end isPartial isComplete caveats { code message } }`
  const { data } = await ask(
    `{ metrics(${range}) { total { revenue { compare(to: { named: PREVIOUS_PERIOD }) ${all} } giftShare { compare(to: { named: PREVIOUS_PERIOD }) { formattedChange } } } } }`,
  )
  expect(data?.metrics).toEqual({
    total: {
      revenue: {
        compare: {
          ...{ value: 80, exact: '80', formatted: '€80.00', numerator: '80', denominator: '1' },
          ...{ change: -12.5, changeExact: '-12.50', changeRatio: -0.15625, formattedChange: '-€12.50', german: '-12,50\u00a0€' },
          ...{ start: comparison.start, end: comparison.end, isPartial: true, isComplete: false },
          caveats: [{ code: 'WINDOW_NOT_FILLED', message: expect.stringContaining('begins before the data do') }],
        },
      },
      giftShare: { compare: { formattedChange: '-1,250 pp' } },
    },
  })
})

describe('a comparison is refused', () => {
  const compare = (to: string, question = range, metric = 'orders') =>
    `{ metrics(${question}) { nodes { revenue { value } } total { ${metric} { value compare(to: ${to}) { value } } } } }`

  it.each([
    ['of all time without a grain', '{ named: PREVIOUS_PERIOD }', 'range: { all: true }', 'has no time before it'],
    [
      'by weekday of a month',
      '{ named: SAME_PERIOD_LAST_YEAR }, align: WEEKDAY',
      `${range}, grain: MONTH`,
      'By MONTH, "orders" can\'t be aligned',
    ],
    [
      'by weekday without a grain',
      '{ named: SAME_PERIOD_LAST_YEAR }, align: WEEKDAY',
      range,
      'Without a grain, "orders" can\'t be aligned',
    ],
    ['with options of another', '{ named: PREVIOUS_PERIOD }, align: WEEKDAY', `${range}, grain: DAY`, '"align" of "orders" goes with'],
    [
      'with a week of another',
      '{ shift: { count: 1, unit: YEAR } }, week53: NEXT',
      `${range}, grain: WEEK`,
      '"week53" of "orders" goes with',
    ],
    ['with itself', '{ shift: { count: 0, unit: DAY } }', range, 'is a whole number from 1 to 365000, not 0'],
    ['with what is to come', '{ shift: { count: -1, unit: MONTH } }', range, 'is a whole number from 1 to 12000, not -1'],
    ['beyond a thousand years', '{ shift: { count: 1001, unit: YEAR } }', range, 'from 1 to 1000, not 1001'],
    [
      'with a time that is none',
      '{ between: { from: "2025-02-30", until: "2025-03-01" } }',
      range,
      'What "orders" is compared with: "2025-02-30"',
    ],
    ['with what has not begun', '{ between: { from: "2099-01-01", until: "2099-02-01" } }', range, 'has not begun'],
    [
      'of all time period by period with an interval',
      '{ between: { from: "2025-01-01", until: "2025-02-01" } }',
      'range: { all: true }, grain: MONTH',
      'begin where the data do',
    ],
    ['with no time', '{ between: { from: "2025-02-01", until: "2025-02-01" } }', range, 'The range is empty'],
    [
      'before the year 1',
      '{ shift: { count: 1000, unit: YEAR } }',
      'range: { between: { from: "0900-01-01", until: "0901-01-01" } }',
      'reaches back before the year 1',
    ],
  ])('%s, before any SQL, at its field', async (_title, to, question, sentence) => {
    const { data, errors } = await askRefused(smallCatalog())(compare(to, question))
    expect(data).toEqual({ metrics: null })
    expect(errors).toMatchObject([{ path: ['metrics'], extensions: { code: 'COMPARISON_INVALID', metric: 'orders' } }])
    expect(errors?.[0]?.message).toContain(sentence)
    expect(errors?.[0]?.locations?.[0]?.column).toBe(compare(to, question).indexOf('orders { value compare') + 1)
  })

  it('by an hour, of a metric that is known by the day', async () => {
    const { errors } = await askRefused(smallCatalog())(compare('{ shift: { count: 3, unit: HOUR } }', range, 'averageOrderValue'))
    expect(errors).toMatchObject([
      {
        message: '"averageOrderValue" can\'t be shifted by "HOUR": its finest grain is "DAY".',
        extensions: { code: 'COMPARISON_INVALID', allowed: ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'] },
      },
    ])
  })

  it('of a metric without a time', async () => {
    const rates = source('rates', { key: 'id', columns: { id: id() } })
    const metrics = [metric({ name: 'known', description: 'Known rates.', numerator: count(rates) })]
    const timeless = openCatalog(catalog({ name: 'timeless', sources: [rates], dimensions: [], metrics }))
    const to = '{ between: { from: "2024-01-01", until: "2025-01-01" } }'
    const { errors } = await askRefused(timeless)(`{ metrics(range: { all: true }) { total { known { compare(to: ${to}) { value } } } } }`)
    expect(errors).toMatchObject([
      { message: '"known" has no time: it can\'t be compared with another.', extensions: { code: 'COMPARISON_INVALID', metric: 'known' } },
    ])
  })

  it('in more ways than are allowed, and in more cells', async () => {
    const ways = (count: number) =>
      Array.from({ length: count }, (_, i) => `c${i}: compare(to: { shift: { count: ${i + 1}, unit: DAY } }) { value }`)
    const query = (count: number) => `{ metrics(${range}) { nodes { orders { ${ways(count).join(' ')} } } } }`
    const { errors } = await askRefused(smallCatalog())(query(11))
    expect(errors).toMatchObject([
      { message: '"orders" is compared in 11 ways, more than the 10 allowed.', extensions: { code: 'LIMIT_EXCEEDED' } },
    ])
    const few = await askRefused(smallCatalog(), { ...defaultLimits, cells: 3000 })(query(3))
    expect(few.errors?.[0]?.message).toContain('1000 rows x 4 metrics and comparisons are 4000 cells')
  })

  it('in two ways, or in words that there are not', async () => {
    const { ask } = server()
    const two = await ask(compare('{ named: PREVIOUS_PERIOD, shift: { count: 1, unit: DAY } }'))
    expect(two.errors?.[0]?.message).toContain('exactly one key')
    const locale = await ask(
      `{ metrics(${range}) { total { orders { compare(to: { named: PREVIOUS_PERIOD }) { formattedChange(locale: "??") } } } } }`,
    )
    expect(locale.errors).toMatchObject([{ extensions: { code: 'LOCALE_INVALID', metric: 'orders' } }])
  })
})

it('a catalogue without dimensions can compare too', async () => {
  const { ask } = cannedServer(bareCatalog(), comparing)
  const { data } = await ask(
    `{ metrics(${range}) { total { rowCount { compare(to: { named: PREVIOUS_PERIOD }) { value } goal { status } } } } }`,
  )
  expect(data?.metrics).toEqual({ total: { rowCount: { compare: { value: 100 }, goal: null } } })
})
