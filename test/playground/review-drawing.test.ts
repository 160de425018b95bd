import { describe, expect, test } from 'vitest'
import { type Picture, pictureOf } from '../../src/playground/answer/picture.js'
import { pictureNotes } from '../../src/playground/answer/picture-notes.js'
import { tableOf } from '../../src/playground/panel/table-of.js'
import { trendPieces } from '../../src/playground/panel/trend-pieces.js'

const pictureOfReview = (review: unknown): Picture => pictureOf(JSON.stringify({ data: { review } }))

function drawingsOf(review: unknown) {
  const picture = pictureOfReview(review)
  if (picture.kind === 'hint') throw new Error(picture.hint)
  return picture.drawings
}

const users = {
  metric: { label: 'Active users' },
  isNorthStar: true,
  value: { value: 1200, formatted: '1,200' },
  comparisons: [
    { change: 30, formattedChange: '+30' },
    { change: null, formattedChange: '–' },
  ],
  goal: null,
  trend: [{ value: { value: null, formatted: '–' } }, { value: { value: 1200, formatted: '1,200' } }],
  breakdowns: [
    {
      dimension: { label: 'Platform' },
      groups: [
        { kind: 'GROUP', group: { label: 'web' }, value: { value: 700, formatted: '700' } },
        { kind: 'OTHER', group: null, value: { value: 500, formatted: '500' } },
      ],
    },
  ],
}
const churn = {
  metric: { name: 'churnRate' },
  value: { formatted: '2 %' },
  comparisons: [
    { change: 0.01, formattedChange: '+1 pp' },
    { change: 0, formattedChange: '0 pp' },
  ],
  goal: { direction: 'DOWN', status: 'ON_TRACK', formattedTarget: '3 %' },
}
const page = {
  label: 'Weekly review',
  period: { label: '2025-W01', isPartial: true },
  comparedWith: ['PREVIOUS_PERIOD', 'SAME_PERIOD_LAST_YEAR'],
  lines: [users, churn],
  statements: [{ sql: 'select 1' }],
}

describe('a review', () => {
  test('is a page, and after it each metric by each dimension', () => {
    const drawings = drawingsOf(page)
    expect(drawings.map(({ metric, chart }) => [metric, chart.kind])).toEqual([
      ['Weekly review, 2025-W01 (partial)', 'review'],
      ['Active users by platform', 'bar'],
    ])
    expect(drawings[1]?.chart).toMatchObject({
      bars: [
        { label: 'web', isOther: false },
        { label: 'Other', isOther: true, isPartial: true },
      ],
    })
    expect(drawings.map(({ statements }) => statements.length)).toEqual([1, 1])
    expect(pictureNotes(drawings[0].chart)).toEqual(['The last point is hollow: the period is not over.'])
  })

  test('says of each change whether it is for the better, where its metric has a goal', () => {
    const { chart } = drawingsOf(page)[0]
    const rows = chart.kind === 'review' ? chart.rows : []
    expect(rows.map(({ changes }) => changes.map(({ isBetter }) => isBetter))).toEqual([
      [null, null],
      [false, null],
    ])
    expect(rows.map(({ goal }) => goal)).toEqual([null, { text: 'on track ≤ 3 %', isBehind: false }])
  })

  test('as a table has all of its numbers', () => {
    expect(tableOf(drawingsOf(page)[0].chart, '')).toMatchObject({
      heads: ['Value', 'on the one before', 'on last year', 'Goal', '−1', 'now'].map((label) => ({ label })),
      lines: [
        { label: 'Active users', texts: ['1,200', '+30', '–', '', '–', '1,200'] },
        { label: 'churnRate', texts: ['2 %', '+1 pp', '0 pp', 'on track ≤ 3 %', '–', '–'] },
      ],
    })
  })

  test.each([
    ['its lines were not asked for', { label: 'Weekly review' }],
    ['its metrics have no name', { lines: [{ value: { formatted: '1' } }] }],
    ['its values were not asked for', { lines: [{ metric: { label: 'Active users' } }] }],
  ])('says what to ask for where %s', (_what, review) => {
    expect(pictureOfReview(review)).toMatchObject({ kind: 'hint', hint: expect.stringContaining('ask for lines { metric { label } value') })
  })
})

describe('a trend', () => {
  const box = { width: 106, height: 26 }

  test('is a line from the left to the right, the greatest value at the top', () => {
    expect(trendPieces([1, 3, 2], box)).toEqual([
      [
        { x: 3, y: 23 },
        { x: 53, y: 3 },
        { x: 103, y: 13 },
      ],
    ])
  })

  test('has a gap where there is no value, and lies half high where all are alike', () => {
    expect(trendPieces([null, 5, null, 5, 5], box).map((piece) => piece.map(({ x, y }) => [x, y]))).toEqual([
      [[28, 13]],
      [
        [78, 13],
        [103, 13],
      ],
    ])
    expect(trendPieces([null], box)).toEqual([])
  })
})
