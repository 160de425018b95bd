import { describe, expect, it } from 'vitest'
import { catalog } from '../../metrics/index.js'
import { questionOf } from '../cases/asked.js'
import { demoTables } from '../oracle/demo-tables.js'
import { type OracleRow, type OracleValue, oracle } from '../oracle/oracle.js'
import { type ExpectedAnswer, expected } from './expected-answers.js'
import { isClose, placeText } from './same-answer.js'
import { timedShapes } from './timed-shapes.js'

const tables = demoTables()
const now = catalog.now ?? ''

const placeOf = ({ period, groups }: OracleRow): string => placeText(period?.start.slice(0, 7), groups)
const isNothing = (value: string | number | null): boolean => value === null || Number(value) === 0

/** How a value differs from what the generator counted; null where it does not. Of a group without anything there need be no row. */
function difference(got: OracleValue | undefined, wanted: ExpectedAnswer | undefined): string | null {
  if (got === undefined || wanted === undefined) {
    const given = got?.value ?? wanted?.value ?? null
    return isNothing(given) ? null : `${got?.value} instead of ${wanted?.value}`
  }
  return isClose(got.value, wanted.value) ? null : `${got.value} instead of ${wanted.value}`
}

describe('the oracle counts edges and windows of the demo company as its generator did', () => {
  it.each(timedShapes)('every metric $name', (shape) => {
    const answer = oracle(catalog, tables, questionOf({ metrics: shape.metrics, ...shape.question }), { now })
    if ('refused' in answer) return expect.fail(answer.refused)
    const found = shape.metrics.flatMap((metric, index) => {
      const wanted = expected.timed.metrics[metric]
      const known = new Map(wanted && shape.records(wanted))
      const rows = new Map(answer.rows.map((row) => [placeOf(row), row] as const))
      return [...new Set([...known.keys(), ...rows.keys()])].flatMap((place) => {
        const fault = difference(rows.get(place)?.values[index], known.get(place))
        return fault === null ? [] : [`${metric} ${place}: ${fault}`]
      })
    })
    expect(found).toEqual([])
  })
})
