import { describe, expect, test } from 'vitest'
import { type HeatMap, strongestShade } from '../../src/playground/answer/heat-map.js'
import { pictureOf } from '../../src/playground/answer/picture.js'
import { pictureNotes } from '../../src/playground/answer/picture-notes.js'
import { tableOf } from '../../src/playground/panel/table-of.js'

function pictureOfData(data: unknown) {
  return pictureOf(JSON.stringify({ data }))
}

function heatMapOf(retention: unknown): HeatMap {
  const picture = pictureOfData({ retention })
  if (picture.kind === 'hint' || picture.drawings[0].chart.kind !== 'heat') throw new Error(JSON.stringify(picture))
  return picture.drawings[0].chart
}

const january = { start: '2025-01-01T00:00:00.000Z', label: '2025-01', isPartial: false }
const february = { start: '2025-02-01T00:00:00.000Z', label: '2025-02', isPartial: true }
const present = { offset: 0, value: 1, formatted: '100 %', entities: 1200, size: 1200, isComplete: true }
const nobody = { offset: 1, value: 0, formatted: '0 %', entities: 0, size: 1200, isComplete: true }
const running = { offset: 1, value: null, formatted: '–', entities: null, entitiesSoFar: 7, size: 90, isComplete: false }
const cohorts = [
  { period: january, groups: [{ value: 'web', label: 'Web' }], size: 1200, cells: [present, nobody] },
  { period: february, groups: [{ value: null, label: null, isNull: true }], size: 90, cells: [present, running] },
]

describe('a retention', () => {
  test('is one heat map: a row a cohort, a column an offset, the total last where it was asked for', () => {
    const chart = heatMapOf({ cohorts, total: { size: 1290, cells: [present, nobody] } })
    expect(tableOf(chart, 'share')).toMatchObject({
      heads: [{ label: 'Members' }, { label: '+0' }, { label: '+1' }],
      lines: [
        { label: '2025-01 · Web', texts: ['1,200', '100 %', '0 %'] },
        { label: '2025-02 (partial) · (none)', texts: ['90', '100 %', '–'] },
        { label: 'All cohorts', texts: ['1,290', '100 %', '0 %'] },
      ],
    })
  })

  test('a share of 0 is a share; none is null, with the reason; a sum of members says whose share it is', () => {
    const empty = { offset: 1, value: null, size: 0, isComplete: true }
    const { rows } = heatMapOf({
      cohorts: [...cohorts, { period: { start: '2025-03', label: '2025-03' }, cells: [{ offset: 0 }, empty].slice(1) }],
    })
    expect(rows.map(({ cells }) => cells[1])).toEqual([
      { value: 0, formatted: '0 %', explanation: '0 of 1,200 were there' },
      { value: null, formatted: null, explanation: 'Not over yet: 7 of 90 were there so far' },
      { value: null, formatted: null, explanation: 'There are no members.' },
    ])
    expect(rows[2]?.cells[0]).toBeNull()
  })

  test('what was not asked for is left out: sizes, and the text that the server would have written', () => {
    const chart = heatMapOf({ cohorts: [{ period: { label: '2025-01' }, cells: [{ value: 1 }, { value: 0.2046 }] }] })
    expect(tableOf(chart, 'share')).toMatchObject({
      heads: [{ label: '+0' }, { label: '+1' }],
      lines: [{ label: '2025-01', texts: ['100 %', '20.5 %'] }],
    })
  })

  test('the strongest shade is the greatest share after offset 0, which the note says, as it says what is hatched', () => {
    const chart = heatMapOf({ cohorts: [{ period: january, cells: [present, { offset: 1, value: 0.42 }, { offset: 2, value: 0.1 }] }] })
    expect(strongestShade(chart)).toBe(0.42)
    expect(pictureNotes(chart)).toEqual(['The strongest shade is 42 % or more.'])
    expect(pictureNotes(heatMapOf({ cohorts }))).toContain('Hatched: no share, because the time is not over or there are no members.')
    expect(strongestShade(heatMapOf({ cohorts: [{ period: january, cells: [present] }] }))).toBe(1)
  })

  test('more than can be drawn is in the table, which is said', () => {
    const many = Array.from({ length: 101 }, (_nothing, index) => ({ period: { label: String(index) }, cells: [present] }))
    expect(pictureNotes(heatMapOf({ cohorts: many }))).toContain('Drawn are 100 cohorts and 100 offsets at most: the table has all.')
  })

  test.each([
    [{ cohorts: [] }, '“retention” has no cohorts here'],
    [{ cohorts: [{ period: january, size: 3 }] }, 'cells { offset value formatted }'],
    [{ cohorts: [{ period: january, cells: [{ offset: 0, formatted: '100 %' }] }] }, 'cells { offset value formatted }'],
    [{ cohorts: [{ cells: [present] }] }, 'name of each period'],
    [{ cohorts: [january, january].map((period) => ({ period, cells: [present] })) }, 'groups { label }'],
    [{ asOf: '2025-12-01T00:00:00.000Z' }, 'ask for cohorts {'],
  ])('%j is answered by what to ask for', (retention, words) => {
    expect(pictureOfData({ retention })).toMatchObject({ kind: 'hint', hint: expect.stringContaining(words) })
  })

  test('rows of metrics that an alias calls "retention" are drawn as metrics', () => {
    expect(pictureOfData({ retention: { nodes: [{ retentionRate: { value: 0.2 } }] } })).toMatchObject({
      drawings: [{ metric: 'retentionRate' }],
    })
  })
})
