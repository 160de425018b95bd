import { expect, it } from 'vitest'
import { answerQuestions } from '../../src/graphql/answer-questions.js'
import { defaultLimits } from '../../src/request/limits.js'
import type { Answer } from '../../src/rows/answer.js'
import type { Warehouse } from '../../src/warehouse/warehouse.js'
import { answer, describeOn, loadShop } from './ask-shop.js'
import { type Asked, questionOf } from './asked.js'
import { shop } from './shop/catalog.js'

/** The questions of one request, answered together. */
async function together(warehouse: Warehouse, asked: readonly Asked[]): Promise<readonly Answer[]> {
  const answers = await answerQuestions({ catalog: shop, warehouse, limits: defaultLimits }, asked.map(questionOf), { context: {} })
  return answers.map((one) => {
    if (one instanceof Error) throw one
    return one
  })
}

const seen = ({ rows, total, totalCount, hasNextPage }: Answer) => ({
  rows: rows.map(({ id, kind, period, groups, values }) => ({ id, kind, period, groups, values })),
  total: total === null ? null : { id: total.id, values: total.values },
  ...{ totalCount, hasNextPage },
})

const statementsOf = (answers: readonly Answer[]): number =>
  new Set(answers.flatMap((one) => one.statements.map(({ sql, parameters }) => JSON.stringify([sql, parameters])))).size

describeOn('questions of one request', loadShop, (opened) => {
  const same = { by: ['country'], grain: 'month', wants: { rows: true, total: true, totalCount: true } } as const
  const cases: readonly { readonly name: string; readonly asked: readonly Asked[]; readonly statements: number }[] = [
    {
      name: 'that differ in metrics which bring the same groups are one statement',
      asked: [
        { metrics: ['units', 'orderCount'], ...same, grain: null },
        { metrics: ['weight', 'units'], ...same, grain: null },
        { metrics: ['unitsPerOrder'], ...same, grain: null, wants: { rows: true, total: false, totalCount: false } },
      ],
      statements: 1,
    },
    {
      name: 'whose metrics bring other groups stay apart',
      asked: [
        { metrics: ['units'], ...same, grain: null },
        { metrics: ['webCount'], ...same, grain: null },
        { metrics: ['refundCount'], ...same, grain: null },
      ],
      statements: 3,
    },
    {
      name: 'without dimensions are one statement, whatever they count',
      asked: ['units', 'webCount', 'refundCount', 'buyers', 'contacts'].map((metric) => ({ metrics: [metric], wants: same.wants })),
      statements: 1,
    },
    {
      name: 'that differ in more than their metrics stay apart',
      asked: [
        { metrics: ['units'], grain: null, by: ['country'] },
        { metrics: ['units'], grain: null, by: [] },
        { metrics: ['units'], grain: null, by: ['country'], first: 2 },
      ],
      statements: 3,
    },
    {
      name: 'that are ordered by a metric, and page on, keep their own cursors',
      asked: [
        { metrics: ['units'], by: ['country'], first: 2, orderBy: [{ metric: 'weight', direction: 'descending', nulls: 'last' }] },
        { metrics: ['weight'], by: ['country'], first: 2, orderBy: [{ metric: 'weight', direction: 'descending', nulls: 'last' }] },
      ],
      statements: 1,
    },
  ]

  it.each(cases)('$name', async ({ asked, statements }) => {
    for (const { name, warehouse } of opened()) {
      const all = await together(warehouse, asked)
      const alone = await Promise.all(asked.map((one) => answer(warehouse, one)))
      expect(all.map(seen), name).toEqual(alone.map(seen))
      expect(statementsOf(all), name).toBe(statements)
      for (const [index, one] of all.entries()) if (one.hasNextPage) expect(one.cursor(1), name).toBe(alone[index]?.cursor(1))
    }
  })
})

const withoutTickets = async (execute: (sql: string) => Promise<void>): Promise<void> => {
  await loadShop(execute)
  await execute('drop table ticket')
}

describeOn('questions of one request, where a table vanished', withoutTickets, (opened) => {
  it('one that fails leaves those alone that were answered with it', async () => {
    for (const { name, warehouse } of opened()) {
      const asked = ['ticketCount', 'units'].map((metric) => questionOf({ metrics: [metric] }))
      const [tickets, units] = await answerQuestions({ catalog: shop, warehouse, limits: defaultLimits }, asked, { context: {} })
      expect(tickets, name).toMatchObject({ code: 'MISSING_TABLE_OR_COLUMN' })
      expect(units, name).toMatchObject({ rows: [{ values: [{ exact: expect.any(String) }] }] })
    }
  })
})
