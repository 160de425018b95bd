import { describe, expect, it } from 'vitest'
import { type Asked, questionOf } from '../cases/asked.js'
import { bakery, bakeryTables } from './bakery.js'
import { type OracleAnswer, type OracleRow, oracle } from './oracle.js'

const now = '2024-03-15T12:00:00Z'

function asked(question: Asked, scope = {}): OracleAnswer {
  const answer = oracle(bakery, bakeryTables, questionOf(question), { now, scope })
  if ('refused' in answer) throw new Error(answer.refused)
  return answer
}

/** A row as its kind's first letter, the start of its period, its groups and its values. */
const lineOf = ({ kind, period, groups, values }: OracleRow) =>
  [
    kind.charAt(0),
    ...(period === null ? [] : [period.start]),
    ...groups.map((key) => (key === undefined ? '*' : String(key))),
    ...values.map(({ exact, value }) => exact ?? String(value)),
  ].join(' ')
const linesOf = (question: Asked) => asked(question).rows.map(lineOf)
const only = (metric: string, more: Partial<Asked> = {}) => asked({ metrics: [metric], ...more }).total.values[0]

describe('measures, by hand', () => {
  // wait: 1800.25 s, 2 µs, and 25 hours backwards. done: “Rye” and “bun”, by the moment that they were done.
  it.each([
    ['saleCount', '5', 5],
    ['pieces', '15', 15],
    ['people', '4', 4],
    ['mostPieces', '8', 8],
    ['spelled', '2', 2],
    ['thirds', '5', 5],
    ['wait', '-88199.749998', -88199.749998],
    ['done', '2', 2],
    ['averagePieces', null, 3.75],
    ['medianPieces', null, 3],
    ['highPieces', null, 6.8],
    ['giftsPerSale', null, 0.4],
    ['balance', '0.5', 0.5],
    ['ryeSales', '3', 3],
    ['allRows', '5', 5],
  ])('%s is %s', (metric, exact, value) => {
    expect(only(metric)).toMatchObject({ exact, value })
  })

  it('has the two sides of a ratio, and says where digits are uncertain', () => {
    expect(only('averagePieces')).toMatchObject({ numerator: '15', denominator: '4', slack: { value: 0, numerator: 0 } })
    expect(only('giftsPerSale')).toMatchObject({ numerator: '2', denominator: '5' })
    expect(only('medianPieces')).toMatchObject({ numerator: null, denominator: '4' })
    expect(only('thirds')?.slack.value).toBeGreaterThan(0)
  })

  it('gives 0 for counts and sums of nothing, and null for the rest', () => {
    const nothing: Asked = {
      metrics: ['saleCount', 'pieces', 'averagePieces', 'mostPieces', 'giftsPerSale'],
      where: { bread: { is: '?' } },
    }
    expect(asked(nothing).total.values.map(({ value }) => value)).toEqual([0, 0, null, null, null])
  })
})

describe('money, by hand', () => {
  it('takes the last rate known and rounds each row to 6 decimals', () => {
    // 10 € + 1 $ / 1.1 = 0.909091 € + 2.5 $ / 1.25 = 2 € + 5 €; francs without an amount need no rate.
    expect(only('takings')).toMatchObject({ exact: '17.909091', isUnconverted: false })
    expect(only('takings', { currency: 'USD' })).toMatchObject({ exact: '20.75', isUnconverted: false })
  })

  it('knows nothing where one amount has no rate', () => {
    const francs = bakeryTables.sale?.map((row) => (row.id === '5' ? { ...row, paid: '1' } : row)) ?? []
    const answer = oracle(bakery, { ...bakeryTables, sale: francs }, questionOf({ metrics: ['takings'], by: ['bread'] }), { now })
    if ('refused' in answer) return expect.fail(answer.refused)
    expect(answer.rows.map(({ values }) => values[0]?.isUnconverted)).toEqual([false, false, true])
    expect(answer.total.values[0]).toMatchObject({ value: null, exact: null, isUnconverted: true })
  })
})

describe('groups, by hand', () => {
  it('merges sources, with the null group one, by code point', () => {
    expect(linesOf({ metrics: ['saleCount', 'giftCount'], by: ['bread'] })).toEqual(['G Rye 1 0', 'G bun 0 1', 'G rye 3 0', 'G null 1 1'])
  })
  it('loses no row to a join: orphans on any step are the null group, what is computed behind it too', () => {
    expect(linesOf({ metrics: ['saleCount'], by: ['land'] })).toEqual(['G DE 1', 'G FR 2', 'G null 2'])
    expect(linesOf({ metrics: ['saleCount'], by: ['landOrNot'] })).toEqual(['G DE 1', 'G FR 2', 'G nowhere 1', 'G null 1'])
  })
  it('orders buckets by their edges', () => {
    expect(linesOf({ metrics: ['saleCount'], by: ['ageBand'] })).toEqual(['G < 9 2', 'G ≥ 30 1', 'G null 2'])
  })
  it('joins as of then: the last row that is not after', () => {
    expect(linesOf({ metrics: ['saleCount'], by: ['level'] })).toEqual(['G 1 3', 'G null 2'])
  })
  it('filters in two values: what is not the one is the other', () => {
    expect(linesOf({ metrics: ['saleCount'], where: { not: { bread: { is: 'rye' } } } })).toEqual(['G 2'])
    expect(linesOf({ metrics: ['saleCount'], where: { bread: { notIn: ['rye', null] } } })).toEqual(['G 1'])
    expect(linesOf({ metrics: ['saleCount'], where: { bread: { contains: 'RY' } } })).toEqual(['G 4'])
    expect(linesOf({ metrics: ['saleCount'], segments: ['rye'] })).toEqual(['G 3'])
  })
  it('ranks, and computes the rest from the base', () => {
    const top = { by: 'pieces', count: 1, direction: 'descending', other: true } as const
    expect(linesOf({ metrics: ['saleCount', 'people'], by: ['bread'], top })).toEqual(['G Rye 1 1', 'O * 4 3'])
    expect(linesOf({ metrics: ['people'], by: ['bread'], subtotals: [[]], having: { metric: 'pieces', above: 0 } })).toEqual([
      'G Rye 1',
      'G rye 2',
      'S * 4',
    ])
  })
  it('orders nulls where they are asked', () => {
    const orderBy = [{ metric: 'mostPieces', direction: 'descending', nulls: 'first' }] as const
    expect(linesOf({ metrics: ['mostPieces'], by: ['bread'], orderBy })).toEqual(['G null null', 'G Rye 8', 'G rye 4'])
  })
  it('sees only what is in scope', () => {
    const filter = bakery.segments[0]?.filter
    if (filter === undefined) return expect.fail('There is no segment.')
    expect(asked({ metrics: ['saleCount', 'allRows'] }, { sales: [filter] }).total.values.map(({ value }) => value)).toEqual([3, 3])
  })
})

describe('periods, by hand', () => {
  it('places rows by the clocks of the zone, and dates by themselves', () => {
    const months: Asked = { metrics: ['saleCount', 'giftCount'], grain: 'month' }
    expect(linesOf(months)).toEqual(['G 2024-01-01T00:00:00Z 1 1', 'G 2024-02-01T00:00:00Z 1 0', 'G 2024-03-01T00:00:00Z 3 1'])
    expect(linesOf({ ...months, timeZone: 'Europe/Paris' })).toEqual([
      'G 2023-12-31T23:00:00Z 0 1',
      'G 2024-01-31T23:00:00Z 2 0',
      'G 2024-02-29T23:00:00Z 2 1',
      'G 2024-03-31T22:00:00Z 1 0',
    ])
  })
  it('shows cut bounds, and what is not over', () => {
    const range = { between: { from: '2024-02-10', until: '2024-03-20' } }
    const rows = asked({ metrics: ['saleCount'], grain: 'month', range }).rows
    expect(rows.map(({ period }) => [period?.start, period?.end, period?.isPartial])).toEqual([
      ['2024-02-10T00:00:00Z', '2024-03-01T00:00:00Z', true],
      ['2024-03-01T00:00:00Z', '2024-03-20T00:00:00Z', true],
    ])
  })
  it('has 23 hours on the day that the clocks go forward, and weeks from any day', () => {
    const range = { between: { from: '2024-03-31', until: '2024-04-01' } }
    expect(linesOf({ metrics: ['saleCount'], grain: 'hour', range, timeZone: 'Europe/Paris' })).toHaveLength(23)
    const week: Asked = { metrics: ['saleCount'], grain: 'week', range: { current: 'week' } }
    expect(asked(week).rows[0]?.period?.start).toBe('2024-03-11T00:00:00Z')
    expect(asked({ ...week, calendar: 'weeksFromSunday' }).rows[0]?.period?.start).toBe('2024-03-10T00:00:00Z')
  })
  it('fills gaps, and shows no period of a range that has no rows at all', () => {
    const range = { last: { count: 2, unit: 'day' } } as const
    expect(linesOf({ metrics: ['saleCount', 'mostPieces'], grain: 'day', range })).toEqual([
      'G 2024-03-14T00:00:00Z 0 null',
      'G 2024-03-15T00:00:00Z 0 null',
    ])
    expect(linesOf({ metrics: ['saleCount'], grain: 'day', where: { bread: { is: '?' } } })).toEqual([])
  })
})
