import { describe, expect, it } from 'vitest'
import { catalog } from '../../metrics/index.js'
import { questionOf } from '../cases/asked.js'
import { type ExpectedAnswer, expected } from '../metrics/expected-answers.js'
import { isClose, placeText } from '../metrics/same-answer.js'
import { type Shape, shapes } from '../metrics/shapes.js'
import { demoTables } from './demo-tables.js'
import { type OracleRow, type OracleValue, oracle } from './oracle.js'

const tables = demoTables()
const now = catalog.now ?? ''

const isPercentile = (metric: string): boolean => /Median$|P90$/.test(metric)
const placeOf = ({ period, groups }: OracleRow): string => placeText(period?.start.slice(0, 7), groups)

/** How a value differs from what the generator counted; null where it does not. */
function difference(got: OracleValue | undefined, wanted: ExpectedAnswer, isExact: boolean): string | null {
  if (got === undefined || !isClose(got.value, wanted.value)) return `${got?.value} instead of ${wanted.value}`
  if (got.exact !== (isExact ? wanted.value : null)) return `exactly ${got.exact} instead of ${wanted.value}`
  if (wanted.numerator === undefined) return null
  const isSame = got.numerator === wanted.numerator && got.denominator === wanted.denominator
  return isSame ? null : `${got.numerator} / ${got.denominator} instead of ${wanted.numerator} / ${wanted.denominator}`
}

function faults(metric: string, index: number, shape: Shape, rows: readonly OracleRow[], total: OracleRow): readonly string[] {
  const wanted = expected.metrics[metric]
  const records = wanted && shape.records(wanted)
  if (!wanted || !records) throw new Error(`Nobody counted "${metric}" ${shape.name}.`)
  const isExact = wanted.total.numerator === undefined && !isPercentile(metric)
  const known = new Map([...records, ['total', wanted.total] as const])
  const given = new Map([...rows.map((row) => [placeOf(row), row] as const), ['total', total] as const])
  return [...new Set([...known.keys(), ...given.keys()])].flatMap((place) => {
    const fault = difference(given.get(place)?.values[index], known.get(place) ?? { value: isExact ? '0' : null }, isExact)
    return fault === null ? [] : [`${metric} ${place}: ${fault}`]
  })
}

describe('the oracle counts the demo company as its generator did', () => {
  it.each(shapes)('every metric $name', (shape) => {
    const answer = oracle(catalog, tables, questionOf({ metrics: shape.metrics, first: 5_000, ...shape.question }), { now })
    if ('refused' in answer) return expect.fail(answer.refused)
    const found = shape.metrics.flatMap((metric, index) => faults(metric, index, shape, answer.rows, answer.total))
    expect(found).toEqual([])
  })
})
