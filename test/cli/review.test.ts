import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { amountText, changeText } from '../../src/cli/review/change-text.js'
import { tableOf } from '../../src/cli/review/page-table.js'
import type { ReviewAnswer, ReviewAnswerChange, ReviewAnswerLine } from '../../src/cli/review/review-answer.js'
import { reviewText } from '../../src/cli/review/review-text.js'
import { sparkline } from '../../src/cli/review/sparkline.js'
import { runCommand } from './run-command.js'

const line: ReviewAnswerLine = {
  metric: { label: 'Tickets', form: 'NUMBER' },
  ...{ isNorthStar: false, value: { formatted: '12', caveats: [] }, comparisons: [], goal: null, trend: [], breakdowns: [] },
}
const share = { ...line, metric: { label: 'Churn rate', form: 'PERCENTAGE' } }
const change = (by: number | null, changeRatio: number | null, formattedChange = '–'): ReviewAnswerChange => ({
  ...{ change: by, changeRatio, formattedChange },
})
const group = (label: string | null, formatted: string, by: number): ReviewAnswerLine['breakdowns'][number]['groups'][number] => ({
  kind: label === null ? 'OTHER' : 'GROUP',
  group: label === null ? null : { label },
  value: { formatted },
  comparisons: [change(by, null, `${by}`)],
})

describe('a trend', () => {
  it.each([
    [[1, 8], '▁█'],
    [[0, 5, 10, 5, 0], '▁▅█▅▁'],
    [[-1, null, 1], '▁ █'],
    [[3, 3], '▄▄'],
    [[null, null], '  '],
    [[], ''],
  ])('of %j is %j', (values, text) => {
    expect(sparkline(values)).toBe(text)
  })
})

describe('a change', () => {
  it.each([
    ['is a percentage', changeText(change(3, 0.25, '+3'), line), '▲ +25 %'],
    ['has an arrow down', changeText(change(-3, -0.125, '-3'), line), '▼ -12.5 %'],
    ['of a share is in points', changeText(change(-0.02, -0.5, '-2 pp'), share), '▼ -2 pp'],
    ['from nothing is what it is', changeText(change(3, null, '+3'), line), '▲ +3'],
    ['of ten times as much is how many times', changeText(change(99, 9.9, '+99'), line), '▲ × 10.9'],
    ['may be none', changeText(change(0, 0, '0'), line), '= 0 %'],
    ['that rounds to nothing is none', changeText(change(0.1, 0.00001, '0'), line), '= 0 %'],
    ['is not known', changeText(change(null, null), line), '–'],
    ['may be of nothing', changeText(undefined, line), '–'],
    ['of a group is an amount', amountText(change(3, 0.25, '+3'), line), '▲ +3'],
  ])('%s', (_, text, expected) => {
    expect(stripVTControlCharacters(text)).toBe(expected)
  })
})

const page: ReviewAnswer = {
  ...{
    label: 'Weekly review',
    description: 'How the week was.',
    grain: 'WEEK',
    comparedWith: ['PREVIOUS_PERIOD', 'SAME_PERIOD_LAST_YEAR'],
  },
  period: { label: '2025-W52', start: '2025-12-22T00:00:00Z', end: '2025-12-29T00:00:00Z', isPartial: true },
  lines: [
    {
      ...{ metric: { label: 'Active users', form: 'NUMBER' }, isNorthStar: true, value: { formatted: '150', caveats: [] } },
      comparisons: [change(30, 0.25, '+30'), change(null, null)],
      goal: { direction: 'UP', formattedTarget: '160', status: 'ON_TRACK' },
      trend: [{ value: { value: null } }, { value: { value: 120 } }, { value: { value: 150 } }],
      breakdowns: [
        {
          dimension: { label: 'Platform' },
          groups: [group('web', '100', 5), group('ios', '40', -20), group('android', '3', 0), group(null, '7', 45)],
        },
      ],
    },
    { ...line, comparisons: [change(0, 0, '0'), change(-8, -0.4, '-8')], trend: [{ value: { value: 12 } }] },
  ],
}

describe('a page', () => {
  it('has a line a metric, the North Star marked, and what moved most', async () => {
    expect(stripVTControlCharacters(await reviewText(page)).split('\n')).toEqual([
      'Weekly review  2025-W52 (partial)  2025-12-22 until 2025-12-29',
      'How the week was.',
      '┌────────────────┬───────┬────────────────────┬──────────────┬────────────────┬────────┐',
      '│ KPI            │ value │ on the week before │ on last year │ goal           │ last 3 │',
      '├────────────────┼───────┼────────────────────┼──────────────┼────────────────┼────────┤',
      '│ ★ Active users │   150 │            ▲ +25 % │            – │ on track ≥ 160 │  ▁█    │',
      '│ Tickets        │    12 │              = 0 % │      ▼ -40 % │                │ ▄      │',
      '└────────────────┴───────┴────────────────────┴──────────────┴────────────────┴────────┘',
      '┌────────────────┬─────────────────┬───────────────┬──────────────┐',
      '│ by platform    │ moved most      │               │              │',
      '├────────────────┼─────────────────┼───────────────┼──────────────┤',
      '│ ★ Active users │ (other) 7  ▲ 45 │ ios 40  ▼ -20 │ web 100  ▲ 5 │',
      '└────────────────┴─────────────────┴───────────────┴──────────────┘',
    ])
  })

  it('leaves out optional columns, then shortens the first one, to fit 120 columns', async () => {
    const long = 'x'.repeat(60)
    const columns = [1, 2, 3].map((_, place) => ({ head: '', text: () => long, isOptional: place === 2 }))
    const lines = stripVTControlCharacters(await tableOf(columns, [null])).split('\n')
    expect(lines.map((each) => each.length)).toEqual(lines.map(() => 120))
    expect(lines[3]).toMatch(/^│ x{52}… │ x{60} │$/)
  })
})

describe('etalon review', () => {
  it('lists the reviews without asking a database', async () => {
    const { code, printed } = await runCommand(['review'], { DATABASE_URL: 'postgres://127.0.0.1:1/nothing' })
    expect(printed.split('\n').map((each) => each.split(' ')[0])).toEqual(['weekly-product', 'monthly-operations', 'quarterly-operations'])
    expect(code).toBe(0)
  })

  it('knows no other', async () => {
    const { code, noted } = await runCommand(['review', 'weekly-prodct'])
    expect(noted).toContain('There is no review "weekly-prodct". Did you mean "weekly-product"? "etalon review" lists them.')
    expect(code).toBe(2)
  })
})
