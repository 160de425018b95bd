import { describe, expect, it } from 'vitest'
import { answerRows, type FlatRow } from '../../src/cli/answer-rows.js'

const texts = (rows: readonly FlatRow[] | null) =>
  rows?.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell.text])))

describe('the table of an answer', () => {
  it('has a column for the period, each dimension, and each metric by its best text', () => {
    const nodes = [
      {
        period: { label: '2025-12', isPartial: true },
        dimensions: { country: null },
        revenue: { value: 1.5, exact: '1.50', formatted: '€1.50', numerator: '1.50' },
        orders: { value: 3 },
      },
    ]
    expect(texts(answerRows({ nodes }))).toEqual([
      { period: '2025-12 (partial)', country: '–', revenue: '€1.50', 'revenue.numerator': '1.50', orders: '3' },
    ])
  })

  it('ends with the total', () => {
    const answer = { nodes: [{ dimensions: { country: 'FR' }, orders: { value: 3 } }], total: { orders: { value: 4 } } }
    expect(texts(answerRows(answer))).toEqual([
      { country: 'FR', orders: '3' },
      { country: 'total', orders: '4' },
    ])
  })

  it('tells what is left over, what is added up and what has no value', () => {
    const row = (etalonRowKind: string, groups: readonly [string, boolean][], dimensions: object) => ({
      ...{ etalonRowKind, etalonRowGroups: groups.map(([dimension, isNull]) => ({ dimension, isNull })), dimensions, orders: { value: 1 } },
    })
    const none = { country: null, channelKind: null }
    const nodes = [
      row(
        'GROUP',
        [
          ['COUNTRY', true],
          ['CHANNEL_KIND', false],
        ],
        { ...none, channelKind: 'paid' },
      ),
      row('OTHER', [], none),
      row('SUBTOTAL', [['COUNTRY', false]], { ...none, country: 'FR' }),
      row('SUBTOTAL', [['CHANNEL_KIND', true]], { channelKind: null }),
    ]
    expect(texts(answerRows({ nodes }))).toEqual([
      { country: '(none)', channelKind: 'paid', orders: '1' },
      { country: '(other)', channelKind: '(other)', orders: '1' },
      { country: 'FR', channelKind: '(all)', orders: '1' },
      { channelKind: '(none)', orders: '1' },
    ])
    const generic = [
      { etalonRowKind: 'GROUP', groups: [{ dimension: 'COUNTRY', value: 'FR' }] },
      { etalonRowKind: 'OTHER', groups: [] },
    ]
    expect(texts(answerRows({ nodes: generic }))).toEqual([{ country: 'FR' }, { country: '(other)' }])
  })

  it('shows the lines of a review, each with its comparisons and its trend', () => {
    const line = {
      metric: { label: 'Orders', form: 'NUMBER' },
      value: { formatted: '3' },
      comparisons: [{ formattedChange: '+1', value: 2 }, { formattedChange: '–' }],
      trend: [{ value: { value: 2 } }, { value: { value: null } }, { value: { value: 3 } }],
    }
    const rows = answerRows({ period: { label: '2025-W01' }, lines: [line] })
    expect(texts(rows)).toEqual([
      {
        metric: 'Orders',
        'metric.form': 'NUMBER',
        value: '3',
        'formattedChange 1': '+1',
        'value 1': '2',
        'formattedChange 2': '–',
        trend: '▁ █',
      },
    ])
    expect(rows?.[0]?.['formattedChange 1']?.isNumber).toBe(true)
  })

  it('reads generic groups too', () => {
    const nodes = [{ groups: [{ dimension: 'CHANNEL_KIND', value: 'paid' }], orders: { value: null } }]
    expect(texts(answerRows({ nodes }))).toEqual([{ channel_kind: 'paid', orders: '–' }])
  })

  it('puts numbers on the right, and text that looks like one on the left', () => {
    const [row] = answerRows({ nodes: [{ dimensions: { year: '2025' }, orders: { exact: '12', denominator: '4' } }] }) ?? []
    expect(row?.year?.isNumber).toBe(false)
    expect(row?.orders?.isNumber).toBe(true)
    expect(row?.['orders.denominator']?.isNumber).toBe(true)
  })

  it('shows the parts of a goal that only some rows have, and no column for its absence', () => {
    const nodes = [{ orders: { value: 64, goal: null } }, { orders: { value: 80, goal: { status: 'REACHED' } } }]
    expect(texts(answerRows({ nodes }))).toEqual([{ orders: '64' }, { orders: '80', 'orders.goal.status': 'REACHED' }])
    expect(texts(answerRows({ nodes: nodes.slice(0, 1) }))).toEqual([{ orders: '64', 'orders.goal': '–' }])
    expect(texts(answerRows({ lines: [{ goal: null }, { goal: { status: 'BEHIND' } }] }))).toEqual([{}, { 'goal.status': 'BEHIND' }])
  })

  it('shows comparisons and goals beside their metric', () => {
    const compare = { formatted: '€80.00', value: 80, changeRatio: -0.2, isPartial: true }
    const orders = { value: 64, compare, lastYear: { exact: '70', formattedChange: '-€6.00' }, goal: { status: 'BEHIND', target: 100 } }
    const rows = answerRows({ nodes: [{ orders }] })
    expect(texts(rows)).toEqual([
      {
        ...{ orders: '64', 'orders.compare': '€80.00', 'orders.compare.changeRatio': '-0.2', 'orders.compare.isPartial': 'true' },
        ...{
          'orders.lastYear': '70',
          'orders.lastYear.formattedChange': '-€6.00',
          'orders.goal.status': 'BEHIND',
          'orders.goal.target': '100',
        },
      },
    ])
    expect(rows?.[0]?.['orders.compare']?.isNumber).toBe(true)
    expect(rows?.[0]?.['orders.lastYear.formattedChange']?.isNumber).toBe(true)
  })

  it('is not made of what is no list of rows', () => {
    expect(answerRows({ version: 'abc' })).toBeNull()
    expect(answerRows(null)).toBeNull()
  })

  it('puts the steps of a funnel one below the other, the total too', () => {
    const steps = [
      { name: 'cart', label: 'Cart', entities: 4, fromFirst: 1 },
      { name: 'payment', label: 'Payment', entities: 1, fromFirst: 0.25 },
    ]
    expect(
      texts(answerRows({ nodes: [{ dimensions: { platform: 'ios' }, openWindow: 2, steps }], total: { openWindow: 2, steps } })),
    ).toEqual([
      { platform: 'ios', openWindow: '2', step: 'Cart', entities: '4', fromFirst: '1' },
      { step: 'Payment', entities: '1', fromFirst: '0.25' },
      { platform: 'total', openWindow: '2', step: 'Cart', entities: '4', fromFirst: '1' },
      { step: 'Payment', entities: '1', fromFirst: '0.25' },
    ])
  })

  it('makes a heat map of cohorts: a column an offset', () => {
    const cohort = (label: string, cells: readonly object[]) => ({ period: { label }, size: 2, cells })
    const cohorts = [
      cohort('2025-01', [
        { offset: 0, formatted: '100 %', isComplete: true },
        { offset: 1, formatted: '50 %', isComplete: true },
      ]),
      cohort('2025-02', [
        { offset: 0, value: 1 },
        { offset: 1, value: null },
      ]),
    ]
    expect(texts(answerRows({ cohorts }))).toEqual([
      { period: '2025-01', size: '2', '+0': '100 %', '+0.isComplete': 'true', '+1': '50 %', '+1.isComplete': 'true' },
      { period: '2025-02', size: '2', '+0': '1', '+1': '–' },
    ])
  })
})
