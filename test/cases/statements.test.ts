import { format } from 'sql-formatter'
import { expect, it } from 'vitest'
import { answerQuestions } from '../../src/graphql/answer-questions.js'
import { makePlan } from '../../src/plan/make-plan.js'
import { defaultLimits } from '../../src/request/limits.js'
import { makeRequest } from '../../src/request/make-request.js'
import type { Answer } from '../../src/rows/answer.js'
import { compile } from '../../src/sql/compile.js'
import { postgres } from '../../src/sql/postgres.js'
import { answer, describeOn, loadShop } from './ask-shop.js'
import { type Asked, questionOf } from './asked.js'
import { linesOf } from './lines.js'
import { shop } from './shop/catalog.js'

const everything: Asked = {
  metrics: [
    'orderCount',
    'buyers',
    'medianUnits',
    'refundShare',
    'ticketCount',
    { key: 'web', metric: 'units', where: { channel: { is: 'web' } }, segments: ['french'] },
  ],
  by: ['channel', 'country'],
  having: { metric: 'contacts', above: 1 },
  top: { by: 'averageUnits', count: 3, direction: 'descending', other: true },
  subtotals: [['channel'], []],
  wants: { rows: true, total: true, totalCount: true },
}
const half = { between: { from: '2024-01-01', until: '2024-07-01' } }

describeOn('statements', loadShop, (opened) => {
  it.each([
    ['one for a count', 1, { metrics: ['orderCount'] }],
    ['one for everything at once', 1, everything],
    ['one for everything at once, by month', 1, { ...everything, grain: 'month', range: half }],
    [
      'one for the same metric with forty filters',
      1,
      { metrics: Array.from({ length: 40 }, (_, age) => ({ key: `a${age}`, metric: 'units', where: { age: { is: age } }, segments: [] })) },
    ],
    ['two where the periods are not known before', 2, { ...everything, grain: 'month' }],
  ] as const satisfies readonly (readonly [string, number, Asked])[])('%s', async (_, number, asked) => {
    for (const { warehouse } of opened()) expect((await answer(warehouse, asked)).statements).toHaveLength(number)
  })

  it('one more for no further page of unknown periods', async () => {
    for (const { warehouse } of opened()) {
      const asked: Asked = { metrics: ['orderCount'], grain: 'month', first: 2 }
      const first = await answer(warehouse, asked)
      expect((await answer(warehouse, { ...asked, after: first.cursor(1) })).statements).toHaveLength(1)
    }
  })

  it('answer several questions at once as alone, one wrong among them', async () => {
    const asked: readonly Asked[] = [
      { metrics: ['orderCount'], by: ['channel'] },
      { metrics: ['nothing'] },
      everything,
      { metrics: ['refundCount'], grain: 'month' },
      { metrics: ['orderCount'], grain: 'hour', range: { current: 'day' } },
    ]
    for (const { warehouse } of opened()) {
      const together = await answerQuestions({ catalog: shop, warehouse, limits: defaultLimits }, asked.map(questionOf), { context: {} })
      for (const [place, given] of together.entries()) {
        const alone = await answer(warehouse, asked[place] ?? { metrics: [] }).catch((error: unknown) => error)
        if (given instanceof Error || alone instanceof Error) expect(given).toEqual(alone)
        else expect(linesOf(given)).toEqual(linesOf(alone as Answer))
      }
    }
  })

  it('read each source and time once', async () => {
    for (const { warehouse } of opened()) {
      const [statement] = (
        await answer(warehouse, {
          metrics: ['orderCount', 'units', 'webCount', 'paidShare', 'averageUnits', 'paidByPayment'],
          by: ['channel'],
        })
      ).statements
      expect(statement?.sql.match(/from "order"/g)).toHaveLength(2)
    }
  })
})

const telling: readonly (readonly [name: string, asked: Asked])[] = [
  ['a-count', { metrics: ['orderCount'], range: half }],
  [
    'additive-with-total',
    { metrics: ['orderCount', 'units'], by: ['channel'], range: half, wants: { rows: true, total: true, totalCount: false } },
  ],
  ['ratio-of-two-sources-by-month', { metrics: ['refundShare'], by: ['channel'], grain: 'month', timeZone: 'Europe/Paris', range: half }],
  [
    'field-filters',
    { metrics: ['units', { key: 'web', metric: 'units', where: { channel: { is: 'web' } }, segments: [] }], by: ['region'], range: half },
  ],
  [
    'top-with-other-from-the-base',
    {
      metrics: ['orderCount', 'buyers'],
      by: ['country'],
      range: half,
      top: { by: 'orderCount', count: 3, direction: 'descending', other: true },
    },
  ],
  ['money', { metrics: ['revenue'], by: ['channel'], currency: 'USD', range: half }],
  [
    'not-of-a-tree',
    { metrics: ['orderCount'], where: { not: { or: [{ channel: { in: ['web', null] } }, { age: { above: 30 } }] } }, range: half },
  ],
]

it.each(telling)('the SQL of %s', async (name, asked) => {
  const request = makeRequest(questionOf(asked), { catalog: shop, limits: defaultLimits, scope: { kind: 'scope', predicates: {} }, now: 0 })
  if (!('kind' in request)) throw new Error('The question was refused.')
  const { text, parameters } = compile(makePlan(request), postgres)
  const shown = `${format(text, { language: 'postgresql' })}\n\n-- ${parameters.map((parameter) => JSON.stringify(parameter)).join('\n-- ')}\n`
  await expect(shown).toMatchFileSnapshot(`sql/${name}.sql`)
})
