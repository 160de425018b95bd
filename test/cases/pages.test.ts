import { expect, it } from 'vitest'
import type { Answer } from '../../src/rows/answer.js'
import type { Warehouse } from '../../src/warehouse/warehouse.js'
import { answer, describeOn, loadShop } from './ask-shop.js'
import type { Asked } from './asked.js'
import { type Line, linesOf } from './lines.js'

const kind = { kind: true }

/** All rows, page by page. */
async function paged(warehouse: Warehouse, asked: Asked, first: number): Promise<readonly Line[]> {
  const lines: Line[] = []
  for (let after: string | null = null, more = true; more; ) {
    const page: Answer = await answer(warehouse, { ...asked, first, after })
    lines.push(...linesOf(page, kind))
    expect(page.hasPreviousPage).toBe(after !== null)
    expect(page.rows.length).toBeLessThanOrEqual(first)
    more = page.hasNextPage
    if (more) after = page.cursor(page.rows.length - 1)
  }
  return lines
}

const orders = (['ascending', 'descending'] as const).flatMap((direction) =>
  (['first', 'last'] as const).map((nulls) => ({ direction, nulls })),
)
const top = { by: 'orderCount', count: 2, direction: 'descending', other: true } as const
const shapes: readonly (readonly [name: string, asked: Asked])[] = [
  ['dimensions', { metrics: ['orderCount'], by: ['country', 'member', 'status'] }],
  ['numbers, dates and decimals', { metrics: ['orderCount'], by: ['height', 'dueYear', 'age'] }],
  ['buckets', { metrics: ['orderCount'], by: ['computedAgeBand', 'channel'] }],
  ['periods', { metrics: ['orderCount'], by: ['channel'], grain: 'quarter' }],
  ['periods alone', { metrics: ['orderCount', 'ticketCount'], grain: 'month', timeZone: 'Asia/Kathmandu' }],
  [
    'other and subtotals',
    { metrics: ['orderCount', 'buyers'], by: ['country', 'channel'], top, subtotals: [['country'], ['channel'], []] },
  ],
  ['other and subtotals by year', { metrics: ['orderCount'], by: ['channel', 'member'], grain: 'year', top, subtotals: [['channel'], []] }],
]

describeOn('pages', loadShop, (opened) => {
  it.each(shapes)('join to the whole: %s', async (_, asked) => {
    for (const { warehouse } of opened()) {
      const dimensions = (asked.by ?? []).map((dimension) => ({ dimension }))
      const keys = [
        ...dimensions,
        { metric: 'share' },
        { metric: 'orderCount' },
        { metric: 'medianDelay' },
        ...(asked.grain ? [{ period: true }] : []),
      ]
      for (const key of keys) {
        for (const way of orders) {
          const ordered = { ...asked, orderBy: [{ ...key, ...way }] }
          const whole = linesOf(await answer(warehouse, ordered), kind)
          expect(await paged(warehouse, ordered, Math.ceil(whole.length / 3))).toEqual(whole)
        }
      }
    }
  })

  it('of every length join to the whole', async () => {
    const asked: Asked = {
      metrics: ['orderCount', 'share'],
      by: ['region', 'member'],
      top,
      subtotals: [[]],
      orderBy: [{ metric: 'share', direction: 'descending', nulls: 'first' }],
    }
    for (const { warehouse } of opened()) {
      const whole = linesOf(await answer(warehouse, asked), kind)
      for (let first = 1; first <= whole.length; first += 1) expect(await paged(warehouse, asked, first)).toEqual(whole)
    }
  })

  it('go through more rows than one answer may have', async () => {
    for (const { warehouse } of opened()) {
      const asked: Asked = {
        metrics: ['visitCount', 'visitSeconds'],
        by: ['page'],
        orderBy: [{ metric: 'visitSeconds', direction: 'descending', nulls: 'last' }],
      }
      const lines = await paged(warehouse, asked, 5_000)
      expect(lines).toHaveLength(12_000)
      expect(new Set(lines.map((line) => line[1])).size).toBe(12_000)
      expect(lines[0]).toEqual(['GROUP', 'p00099', '1', '24.75'])
    }
  })
})
