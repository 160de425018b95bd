import { describe, expect, test } from 'vitest'
import type { BarChart, LineChart } from '../../src/playground/answer/chart.js'
import { pictureOf } from '../../src/playground/answer/picture.js'
import { pictureNotes } from '../../src/playground/answer/picture-notes.js'

function drawingsOf(data: unknown, errors?: unknown) {
  const picture = pictureOf(JSON.stringify({ data, errors }))
  if (picture.kind === 'hint') throw new Error(picture.hint)
  return picture.drawings
}

function linesOf(data: unknown): LineChart {
  const chart = drawingsOf(data)[0].chart
  if (chart.kind !== 'line') throw new Error('The chart is not one of lines.')
  return chart
}

function barsOf(data: unknown): BarChart {
  const chart = drawingsOf(data)[0].chart
  if (chart.kind !== 'bar') throw new Error('The chart is not one of bars.')
  return chart
}

function hintOf(answer: string | object): string {
  const picture = pictureOf(typeof answer === 'string' ? answer : JSON.stringify(answer))
  if (picture.kind !== 'hint') throw new Error('There is something to draw.')
  return picture.hint
}

const january = { start: '2025-01-01T00:00:00.000Z', label: 'Jan 2025', isPartial: false }
const february = { start: '2025-02-01T00:00:00.000Z', label: 'Feb 2025', isPartial: true }

describe('lines', () => {
  test('an answer with periods has one series a group, periods in time order whatever the rows order is', () => {
    const chart = linesOf({
      metrics: {
        nodes: [
          { period: february, dimensions: { country: 'FR' }, revenue: { value: 4, formatted: '€4.00' } },
          { period: january, dimensions: { country: 'DE' }, revenue: { value: 1, formatted: '€1.00' } },
          { period: january, dimensions: { country: 'FR' }, revenue: { value: 3, formatted: '€3.00' } },
          { period: february, dimensions: { country: 'DE' }, revenue: { value: 2, formatted: '€2.00' } },
        ],
      },
    })
    expect(chart.periods.map((period) => [period.label, period.isPartial])).toEqual([
      ['Jan 2025', false],
      ['Feb 2025', true],
    ])
    expect(chart.series.map(({ label, cells }) => [label, cells.map((cell) => cell?.value)])).toEqual([
      ['FR', [3, 4]],
      ['DE', [1, 2]],
    ])
  })

  test('a value of null and a row that is not there stay gaps', () => {
    const chart = linesOf({
      metrics: {
        nodes: [
          { period: january, dimensions: { plan: 'free' }, orders: { value: null } },
          { period: february, dimensions: { plan: 'free' }, orders: { value: 0 } },
          { period: february, dimensions: { plan: 'team' }, orders: { value: 7 } },
        ],
      },
    })
    expect(chart.series.map(({ cells }) => cells)).toEqual([
      [
        { value: null, formatted: null },
        { value: 0, formatted: null },
      ],
      [null, { value: 7, formatted: null }],
    ])
  })

  test('without dimensions there is one series without a name', () => {
    const chart = linesOf({ metrics: { nodes: [january, february].map((period) => ({ period, dimensions: {}, orders: { value: 1 } })) } })
    expect(chart.series.map(({ label }) => label)).toEqual([''])
  })

  test('more groups than can be told apart are in the table only, which is said', () => {
    const groups = Array.from({ length: 15 }, (_nothing, index) => `group ${index}`)
    const nodes = [january, february].flatMap((period) => groups.map((plan) => ({ period, dimensions: { plan }, orders: { value: 1 } })))
    const [drawing] = drawingsOf({ metrics: { nodes } })
    expect(drawing.chart).toMatchObject({ kind: 'line', series: { length: 15 } })
    expect(drawing.notes).toEqual([])
    expect(pictureNotes(drawing.chart)).toContain('3 more groups are in the table only: ask for fewer with “top” or “where”.')
  })
})

describe('lines by label', () => {
  const at = (label: string, value: number) => ({ period: { label }, orders: { value } })

  test('periods of which only the label is known are spaced evenly, in the order of the labels', () => {
    const chart = linesOf({ metrics: { nodes: [at('2025-03', 3), at('2024-12', 1), at('2025-01', 2)] } })
    expect(chart.periods.map(({ label, time }) => [label, time])).toEqual([
      ['2024-12', 0],
      ['2025-01', 1],
      ['2025-03', 2],
    ])
    expect(chart.series[0]?.cells.map((cell) => cell?.value)).toEqual([1, 2, 3])
  })

  test('an hour that the clocks repeat has its label twice: then the start must be asked for', () => {
    expect(hintOf({ data: { metrics: { nodes: [at('2025-10-26 02:00', 1), at('2025-10-26 02:00', 2)] } } })).toContain('period { start }')
  })
})

describe('a table of columns', () => {
  const columns = [
    { name: 'kind', kind: 'ROW_KIND', values: ['GROUP', 'GROUP', 'SUBTOTAL'] },
    { name: 'periodStart', kind: 'PERIOD', values: [january.start, february.start, february.start] },
    { name: 'periodLabel', kind: 'PERIOD', values: [january.label, february.label, february.label] },
    { name: 'isPartial', kind: 'PERIOD', values: [false, true, true] },
    { name: 'country', kind: 'DIMENSION', values: ['DE', 'DE', null] },
    { name: 'revenue', kind: 'METRIC', values: [1.5, null, 2] },
  ]

  test('is drawn as rows are', () => {
    const chart = linesOf({ metricTable: { columns } })
    expect(chart.periods.map(({ label, isPartial }) => [label, isPartial])).toEqual([
      ['Jan 2025', false],
      ['Feb 2025', true],
    ])
    expect(chart.series.map(({ label, cells }) => [label, cells.map((cell) => cell?.value)])).toEqual([['DE', [1.5, null]]])
  })

  test('without a grain has bars', () => {
    const chart = barsOf({
      metricTable: {
        columns: [
          { name: 'country', kind: 'DIMENSION', values: ['DE', null] },
          { name: 'revenue', kind: 'METRIC', values: [1.5, 2] },
        ],
      },
    })
    expect(chart.bars.map(({ label, cell }) => [label, cell.value])).toEqual([
      ['DE', 1.5],
      ['(none)', 2],
    ])
  })
})

describe('statements', () => {
  test('come with the drawings of their root field, with what of them was asked for', () => {
    const data = {
      one: {
        nodes: [{ orders: { value: 1 } }],
        statements: [{ sql: 'select $1', parameters: ['x'], milliseconds: 2.5 }, { sql: 'select 2' }],
      },
      two: { nodes: [{ orders: { value: 1 } }], statements: [{ milliseconds: 1 }] },
    }
    expect(drawingsOf(data).map(({ statements }) => statements)).toEqual([
      [
        { sql: 'select $1', parameters: ['"x"'], milliseconds: 2.5 },
        { sql: 'select 2', parameters: [], milliseconds: null },
      ],
      [],
    ])
  })
})

describe('bars', () => {
  test('an answer without periods has one bar a group, in the order of the answer', () => {
    const nodes = [
      { kind: 'GROUP', period: null, dimensions: { country: 'DE', plan: 'team' }, refunds: { value: -2.5, formatted: '-€2.50' } },
      { kind: 'GROUP', period: null, dimensions: { country: 'DE', plan: null }, refunds: { value: -1, formatted: '-€1.00' } },
      { kind: 'OTHER', period: null, dimensions: { country: null, plan: null }, refunds: { value: -9, formatted: '-€9.00' } },
    ]
    const chart = barsOf({ metrics: { nodes } })
    expect(chart.bars.map(({ label, isOther, cell }) => [label, isOther, cell.formatted])).toEqual([
      ['DE · team', false, '-€2.50'],
      ['DE · (none)', false, '-€1.00'],
      ['Other', true, '-€9.00'],
    ])
  })

  test('one period is a bar chart of that period', () => {
    const chart = barsOf({ metrics: { nodes: [{ period: february, dimensions: { country: 'DE' }, orders: { value: 3 } }] } })
    expect(chart.period?.label).toBe('Feb 2025')
    expect(chart.bars[0]?.isPartial).toBe(true)
  })

  test('an empty value, the text "(none)" and "Other" are three groups', () => {
    const nodes = [
      { kind: 'GROUP', dimensions: { plan: null }, orders: { value: 1 } },
      { kind: 'GROUP', dimensions: { plan: '(none)' }, orders: { value: 2 } },
      { kind: 'OTHER', dimensions: { plan: null }, orders: { value: 3 } },
    ]
    expect(new Set(barsOf({ metrics: { nodes } }).bars.map(({ key }) => key)).size).toBe(3)
  })

  test('generic groups name the bars by label, then value, then “(none)”', () => {
    const nodes = [
      { groups: [{ dimension: 'PLAN', value: 'team', label: 'Team', isNull: false }], orders: { value: 1 } },
      { groups: [{ dimension: 'PLAN', value: 'solo' }], orders: { value: 2 } },
      { kind: 'GROUP', groups: [{ dimension: 'PLAN', value: null, label: 'nothing', isNull: true }], orders: { value: 3 } },
    ]
    expect(barsOf({ metrics: { nodes } }).bars.map(({ label }) => label)).toEqual(['Team', 'solo', '(none)'])
  })
})

describe('what is chosen from', () => {
  test('aliases and several root fields keep the names that they have in the answer', () => {
    const data = {
      thisYear: { nodes: [{ dimensions: {}, paid: { value: 1 }, free: { value: 2 } }] },
      __typename: 'Query',
      lastYear: { nodes: [{ dimensions: {}, paid: { exact: '12.50' } }] },
      catalog: { version: 'x', metrics: [] },
    }
    expect(drawingsOf(data).map(({ id }) => id)).toEqual(['thisYear.paid', 'thisYear.free', 'lastYear.paid'])
  })

  test('a field that failed does not hide its siblings', () => {
    const data = { broken: null, fine: { nodes: [{ orders: { value: 1 } }] } }
    expect(pictureOf(JSON.stringify({ data, errors: [{ message: 'No.', path: ['broken'] }] }))).toMatchObject({
      drawings: [{ id: 'fine.orders' }],
      notes: ['No.'],
    })
  })

  test('subtotals are left out and said to be', () => {
    const nodes = [
      { kind: 'GROUP', dimensions: { country: 'DE' }, orders: { value: 1 } },
      { kind: 'SUBTOTAL', dimensions: { country: null }, orders: { value: 1 } },
    ]
    const [drawing] = drawingsOf({ metrics: { nodes } })
    expect(drawing.chart).toMatchObject({ bars: [{ label: 'DE' }] })
    expect(drawing.notes).toEqual(['Subtotals are not drawn.'])
  })

  test('notes say that a page, or an empty value, may not be the whole truth', () => {
    const nodes = [{ dimensions: { country: null }, orders: { value: 1 } }]
    const [drawing] = drawingsOf({ metrics: { nodes, totalCount: 2 } })
    expect(drawing.notes).toEqual([
      'Only this page of 1 rows is drawn: the answer has more.',
      '“(none)” may be an empty value, a subtotal or “other”: ask for kind to tell them apart.',
    ])
  })
})

describe('hints', () => {
  test.each([
    ['', 'Run a query'],
    ['<html>', 'not JSON'],
    [{ errors: [{ message: 'No.' }, { message: 'Not so.' }] }, 'No. Not so.'],
    [{ data: { catalog: { version: 'x' } } }, 'ask for rows'],
    [{ data: { metrics: { nodes: [] } } }, '“metrics” has no rows'],
    [{ data: { metrics: { nodes: [{ dimensions: {} }] } } }, 'add a metric'],
    [{ data: { metrics: { nodes: [{ revenue: { formatted: '€1.00' } }] } } }, 'revenue { value formatted }'],
    [{ data: { metrics: { nodes: [{ period: { isPartial: true }, revenue: { value: 1 } }] } } }, 'name of each period'],
    [{ data: { metricTable: { columns: [{ name: 'revenue', values: [1] }] } } }, 'columns { name kind values }'],
    [{ data: { metrics: { nodes: [{ revenue: { value: 1 } }, { revenue: { value: 2 } }] } } }, 'several rows look alike'],
  ])('%j', (answer, words) => {
    expect(hintOf(answer)).toContain(words)
  })
})
