import { Decimal } from 'decimal.js'
import type { Answer, AnswerRow, AnswerValue } from '../../src/rows/answer.js'
import type { ExpectedAnswer } from './expected-answers.js'

/** Whether a double is a number written in decimals, to a relative 1e-12. */
export function isClose(value: number | null, text: string | null): boolean {
  if (value === null || text === null) return value === text
  return new Decimal(value).minus(text).abs().lte(new Decimal(text).abs().times(1e-12))
}

/** How an answered value differs from the expected one, in words; null where it does not. `isExact`: counts and sums, whose every digit counts. */
export function difference(got: AnswerValue | undefined, wanted: ExpectedAnswer, isExact: boolean): string | null {
  if (got === undefined) return `no value instead of ${wanted.value}`
  if (!isClose(got.value, wanted.value)) return `${got.value} instead of ${wanted.value}`
  if (isExact && got.exact !== wanted.value) return `exactly ${got.exact} instead of ${wanted.value}`
  if (!isExact && got.exact !== null) return `an exact value ${got.exact} of what is not exact`
  const isSides = got.numerator === wanted.numerator && got.denominator === wanted.denominator
  if (wanted.numerator === undefined || isSides) return null
  return `${got.numerator} / ${got.denominator} instead of ${wanted.numerator} / ${wanted.denominator}`
}

/** A row's month and groups as one text: what rows are found by. */
export function placeOf(row: AnswerRow): string {
  return placeText(row.period?.start.slice(0, 7), row.groups)
}

/** The month and the groups of an expected record as one text, as `placeOf` writes them. */
export function placeText(month: string | null | undefined, groups: readonly unknown[]): string {
  return [...(month ? [month] : []), ...groups.map((group) => JSON.stringify(group))].join(' ')
}

/** Everything of an answer that must not depend on the engine: its rows with exact texts, and doubles beside them. */
export function comparable({ rows, total, totalCount }: Answer) {
  const plain = ({ kind, period, groups, values }: AnswerRow) => ({
    ...{ kind, start: period?.start, end: period?.end, label: period?.label, isPartial: period?.isPartial, groups },
    values: values.map(({ value, ...texts }) => ({ ...texts, value: value === null ? null : Number(value.toPrecision(12)) })),
  })
  return { rows: rows.map(plain), total: total && plain(total), totalCount }
}

/** The statements of an answer, for a test that fails. */
export const statementsOf = ({ statements }: Answer): string =>
  statements.map(({ sql, parameters }) => `${sql}\n-- ${JSON.stringify(parameters)}`).join('\n\n')
