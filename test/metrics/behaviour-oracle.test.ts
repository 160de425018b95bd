import { describe, expect, it } from 'vitest'
import { catalog } from '../../metrics/index.js'
import type { AnswerRow } from '../../src/rows/answer.js'
import { questionOf } from '../cases/asked.js'
import { pgliteEngine } from '../databases/pglite-database.js'
import { demoTables } from '../oracle/demo-tables.js'
import { oracle } from '../oracle/oracle.js'
import { openDemo } from './asked-demo.js'
import { placeText } from './same-answer.js'

const metrics = [
  ...['customerConversionRate', 'cartAbandonmentRate', 'day1Retention', 'day7Retention', 'day30Retention', 'day90Retention'],
  ...['annualRetention', 'lifetimeValueObserved', 'lifetimeValuePurchases', 'lifetimeValueArpu'],
]
const range = { between: { from: '2025-01-01', until: '2026-01-01' } } as const
const questions = [
  ['by quarter', { range, grain: 'quarter' as const, by: [] }],
  ['by channel', { range, grain: null, by: ['channel'] }],
] as const

const placeOf = ({ period, groups }: Pick<AnswerRow, 'groups'> & { readonly period: { readonly start: string } | null }): string =>
  placeText(period?.start.slice(0, 7), groups)

const isNear = (one: number | null, other: number | null): boolean =>
  one === null || other === null ? one === other : Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other))

describe('what the generator does not count is what the oracle reads in its rows', () => {
  it.each(questions)('%s', async (_, question) => {
    const told = oracle(catalog, demoTables(), questionOf({ metrics, ...question }), { now: catalog.now ?? '' })
    if ('refused' in told) return expect.fail(told.refused)
    const demo = await openDemo(pgliteEngine, catalog)
    const answer = await demo.ask({ metrics, ...question }).finally(() => demo.close())
    const known = new Map(told.rows.map((row) => [placeOf(row), row] as const))
    const faults = answer.rows.flatMap((row) =>
      metrics.flatMap((metric, index) => {
        const [got, wanted] = [row.values[index]?.value ?? null, known.get(placeOf(row))?.values[index]?.value ?? null]
        return isNear(got === null ? null : Number(got), wanted === null ? null : Number(wanted))
          ? []
          : [`${metric} ${placeOf(row)}: ${got} instead of ${wanted}`]
      }),
    )
    expect(faults).toEqual([])
    expect(answer.rows.map(placeOf).toSorted()).toEqual([...known.keys()].toSorted())
  })
})
