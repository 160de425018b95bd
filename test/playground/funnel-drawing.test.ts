import { describe, expect, test } from 'vitest'
import { pictureOf } from '../../src/playground/answer/picture.js'
import { pictureNotes } from '../../src/playground/answer/picture-notes.js'
import { tableOf } from '../../src/playground/panel/table-of.js'

function pictureOfData(data: unknown) {
  return pictureOf(JSON.stringify({ data }))
}

function drawingsOf(data: unknown) {
  const picture = pictureOfData(data)
  if (picture.kind === 'hint') throw new Error(picture.hint)
  return picture.drawings
}

const cart = { label: 'Cart', entities: 1200, fromPrevious: null, fromFirst: 1, dropOff: null, medianTime: null }
const paid = { label: 'Payment', entities: 300, fromPrevious: 0.25, fromFirst: 0.25, dropOff: 900, medianTime: 148.5 }
const january = { start: '2025-01-01T00:00:00.000Z', label: 'Jan 2025', isPartial: false }
const february = { start: '2025-02-01T00:00:00.000Z', label: 'Feb 2025', isPartial: true }
const web = [{ value: 'web', label: 'Web' }]

describe('a funnel', () => {
  test('is drawn a row at a time, the total first, each named by its period and group', () => {
    const nodes = [
      { period: january, groups: web, steps: [cart, paid] },
      { period: february, groups: [{ value: null, label: '(none)', isNull: true }], steps: [cart, paid] },
    ]
    const drawings = drawingsOf({ funnel: { nodes, total: { steps: [cart] } } })
    expect(drawings.map(({ metric }) => metric)).toEqual(['total', 'Jan 2025 · Web', 'Feb 2025 · (none)'])
    expect(new Set(drawings.map(({ id }) => id)).size).toBe(3)
    expect(drawings.map(({ chart }) => pictureNotes(chart))).toEqual([[], [], ['Striped: the period is not over, or the range cuts it.']])
  })

  test('has a bar a step in the order of the answer, with all that was asked for in words', () => {
    const [drawing] = drawingsOf({ checkout: { nodes: [{ steps: [cart, paid] }] } })
    expect(drawing).toMatchObject({ metric: 'checkout', chart: { kind: 'funnel', steps: [{ entities: 1200 }, { entities: 300 }] } })
    expect(tableOf(drawing.chart, drawing.metric)).toMatchObject({
      heads: ['reach it', 'of the step before', 'of the first step', 'lost before it', 'median time'].map((label) => ({ label })),
      lines: [
        { label: 'Cart', texts: ['1,200', '–', '100 %', '–', '–'] },
        { label: 'Payment', texts: ['300', '25 %', '25 %', '900', '2 min 29 s'] },
      ],
    })
  })

  test('shows only the figures that were asked for, in the words of the server where it has some', () => {
    const steps = [
      { name: 'cart', entities: 3, formattedFromFirst: '100 %' },
      { entities: 1, fromFirst: 1 / 3, formattedFromFirst: '33,3 %' },
    ]
    const [drawing] = drawingsOf({ funnel: { nodes: [{ steps }] } })
    expect(tableOf(drawing.chart, drawing.metric).lines).toMatchObject([
      { label: 'cart', texts: ['3', '100 %'] },
      { label: 'Step 2', texts: ['1', '33,3 %'] },
    ])
  })

  test('says how many attempts are open where some are, and that it is a page', () => {
    const rowsWith = (openWindow: number[]) =>
      openWindow.map((count, index) => ({ period: { label: String(index) }, openWindow: count, steps: [cart] }))
    const drawings = drawingsOf({ funnel: { nodes: rowsWith([1200, 1, 0]), pageInfo: { hasNextPage: false } } })
    expect(drawings.map(({ notes }) => notes)).toEqual([
      ['1,200 attempts are still open: they are in no step yet.'],
      ['1 attempt is still open: it is in no step yet.'],
      [],
    ])
    const [page] = drawingsOf({ funnel: { nodes: rowsWith([0]), pageInfo: { hasNextPage: true } } })
    expect(page.notes).toEqual(['Only this page of 1 rows is drawn: the answer has more.'])
  })

  test.each([
    [{ nodes: [{ steps: [{ label: 'Cart', fromFirst: 1 }] }] }, 'steps { label entities'],
    [{ nodes: [{ openWindow: 3 }] }, 'steps { label entities'],
    [{ nodes: [{ groups: web }] }, 'steps { label entities'],
    [{ nodes: [] }, '“funnel” has no rows here'],
    [{ nodes: [{ period: { isPartial: false }, steps: [cart] }] }, 'name of each period'],
    [{ nodes: [{ steps: [cart] }, { steps: [cart] }] }, 'several rows look alike'],
  ])('%j is answered by what to ask for', (funnel, words) => {
    expect(pictureOfData({ funnel })).toMatchObject({ kind: 'hint', hint: expect.stringContaining(words) })
  })

  test('rows of metrics that an alias calls "funnel" are drawn as metrics', () => {
    const [drawing] = drawingsOf({ funnel: { nodes: [{ orders: { value: 2 } }] } })
    expect(drawing).toMatchObject({ metric: 'orders', chart: { kind: 'bar' } })
  })
})
