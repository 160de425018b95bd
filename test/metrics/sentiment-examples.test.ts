import type { Knex } from 'knex'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catalog } from '../../metrics/index.js'
import { engines } from '../databases/engines.js'
import type { TestEngine } from '../databases/test-engine.js'
import { type AskedDemo, type DemoQuestion, openFilled } from './asked-demo.js'

const nps = { kind: 'nps', category: 'editor', channel: 'e-mail' }

/** What somebody answered when; an answer of another kind tells nothing. */
const answers: readonly (readonly [user: number | null, day: string, sentiment: string | null])[] = [
  ...[[1, '2025-01-10', 'fan'] as const, [1, '2025-03-10', 'at risk'] as const, [1, '2025-03-20', null] as const],
  ...[[2, '2025-01-10', 'fan'] as const, [2, '2025-03-05', 'neutral'] as const, [2, '2025-03-25', 'fan'] as const],
  ...[[3, '2025-02-10', 'neutral'] as const, [4, '2025-03-12', 'fan'] as const, [null, '2025-02-01', 'fan'] as const],
]

const ticket = { channel: 'phone', topic: 'editor', team: 'product', priority: 'low', level: 'first', reopened: false }

async function fill(knex: Knex): Promise<void> {
  await knex('surveys').insert(
    answers.map(([user_id, day, sentiment], index) => {
      const answered_at = `${day}T12:00:00Z`
      return { ...nps, id: index + 1, user_id, sent_at: answered_at, answered_at, sentiment, sentiment_at: sentiment && answered_at }
    }),
  )
  const opened_at = '2025-03-01T10:00:00Z'
  await knex('tickets').insert([
    { ...ticket, id: 1, kind: 'issue', opened_at },
    { ...ticket, id: 2, kind: 'general', opened_at },
  ])
  await knex('replies').insert([
    { id: 1, ticket_id: 1, asked_at: opened_at, answered_at: '2025-03-01T10:02:00Z' },
    { id: 2, ticket_id: 1, asked_at: '2025-03-01T11:00:00Z', answered_at: '2025-03-01T11:04:00Z' },
    { id: 3, ticket_id: 1, asked_at: '2025-03-01T12:00:00Z', answered_at: null },
    { id: 4, ticket_id: 2, asked_at: opened_at, answered_at: '2025-03-02T10:00:00Z' },
  ])
  await knex('contacts').insert([
    { id: 1, at: opened_at, channel: 'phone', ticket_id: 1 },
    { id: 2, at: opened_at, channel: 'phone', ticket_id: 2 },
    { id: 3, at: opened_at, channel: 'help centre', ticket_id: null },
  ])
  await knex('products').insert({ id: 1, name: 'Soft brush' })
  await knex('categories').insert(['Brushes', 'Seasonal'].map((name, index) => ({ id: index + 1, name })))
  await knex('product_categories').insert([1, 2].map((category_id) => ({ product_id: 1, category_id, weight: 0.5 })))
  const order = { user_id: 1, placed_at: '2025-03-05T10:00:00Z', currency: 'EUR', amount: 30, discount: 0, is_test: false }
  await knex('orders').insert(['paid', 'cancelled'].map((status, index) => ({ ...order, id: index + 1, status })))
  await knex('order_items').insert([1, 2].map((id) => ({ id, order_id: id, product_id: 1, qty: 3, price: 10 })))
}

const march = { range: { between: { from: '2025-03-01', until: '2025-04-01' } } }

const worksOut = (engine: TestEngine): void => {
  let demo: AskedDemo
  beforeAll(async () => {
    demo = await openFilled(engine, catalog, fill)
  })
  afterAll(() => demo?.close())

  const valuesOf = async (metrics: readonly string[], rest: Omit<DemoQuestion, 'metrics'> = march) =>
    (await demo.ask({ metrics, ...rest })).total?.values.map(({ value }) => value)

  it('of four people two are fans and one is at risk, by the last answer of each that tells', async () => {
    expect(await valuesOf(['fansShare', 'atRiskShare'])).toEqual([0.5, 0.25])
    expect(await valuesOf(['fansShare'], { range: { between: { from: '2025-02-01', until: '2025-03-01' } } })).toEqual([2 / 3])
    expect(await valuesOf(['fansShare'], { range: { between: { from: '2024-11-01', until: '2025-01-01' } } })).toEqual([null])
  })

  it('one person moved: who changed their mind and back did not, who was not known before did not either', async () => {
    expect(await valuesOf(['sentimentShifts'])).toEqual([1])
    expect(await valuesOf(['sentimentShifts'], { range: { all: true } })).toEqual([0])
  })

  it('answers after 2 and 4 minutes take 3 on average; those that never came and those of other tickets are left out', async () => {
    expect(await valuesOf(['responseTime', 'firstResponseTime'])).toEqual([180, null])
  })

  it('three contacts are three conversations, one of them without a topic', async () => {
    const { rows, total } = await demo.ask({ metrics: ['conversations'], by: ['topic'], ...march })
    expect(rows.map(({ groups, values }) => [groups[0], values[0]?.value])).toEqual([
      ['editor', 2],
      [null, 1],
    ])
    expect(total?.values[0]?.value).toBe(3)
  })

  it('3 pieces at 10 of a product in two categories are 1.5 and 15 of each, and 3 and 30 in all', async () => {
    const { rows, total } = await demo.ask({ metrics: ['categoryItemsSold', 'categoryRevenue'], by: ['category'], ...march })
    expect(rows.map(({ groups, values }) => [groups[0], ...values.map(({ value }) => value)])).toEqual([
      ['Brushes', 1.5, 15],
      ['Seasonal', 1.5, 15],
    ])
    expect(total?.values.map(({ value }) => value)).toEqual([3, 30])
    expect(await valuesOf(['itemsSold', 'itemRevenue'])).toEqual([3, 30])
  })

  it('refuses to ask by category what is not divided among categories', async () => {
    await expect(demo.ask({ metrics: ['itemsSold'], by: ['category'], ...march })).rejects.toThrow(/"CATEGORY"/)
    await expect(demo.ask({ metrics: ['revenue'], by: ['product'], ...march })).rejects.toThrow(/"PRODUCT"/)
  })
}

describe.each(engines)('the worked examples of sentiment, support and items on $name', (engine) => {
  describe.skipIf(!engine.available)('on a few rows', () => worksOut(engine))
})
