import { Decimal } from 'decimal.js'
import type { Answer, AnswerComparison, AnswerRow, AnswerValue } from '../../../src/rows/answer.js'
import type { OracleCompared, OracleRow, OracleValue } from '../../oracle/oracle.js'

type SomeRow = Pick<AnswerRow, 'kind' | 'groups'> & { readonly period: { readonly start: string; readonly end: string } | null }

/** What a row stands for, as one text: its kind, its period as instants, its groups. */
export function placeOf({ kind, period, groups }: SomeRow, shownKind: string = kind): string {
  const time = period === null ? '' : `${instant(period.start)}/${instant(period.end)} `
  return `${shownKind} ${time}${groups.map((key) => (key === undefined ? '*' : JSON.stringify(key))).join(' ')}`
}

const instant = (text: string): string => new Date(text).toISOString()

/** The rows of an answer by what they stand for. */
export function rowsByPlace(answer: Answer): ReadonlyMap<string, AnswerRow> {
  return new Map(answer.rows.map((row) => [placeOf(row), row]))
}

/** A row in one line, for people. */
export function lineOf(row: AnswerRow | OracleRow): string {
  return `${placeOf(row)} | ${row.values.map(valueText).join(' | ')}`
}

function valueText(value: AnswerValue | OracleValue): string {
  const { exact, numerator, denominator } = value
  const missing = 'caveats' in value ? value.caveats.includes('RATE_MISSING') : value.isUnconverted
  const ratio = denominator === null ? '' : ` (${numerator} / ${denominator})`
  const unfilled = 'caveats' in value ? value.caveats.includes('WINDOW_NOT_FILLED') : value.isUnfilled
  const compared = value.comparisons.map((other) => ` vs ${comparedText(other)}`).join('')
  return `${exact ?? value.value}${ratio}${missing ? ' RATE_MISSING' : ''}${unfilled ? ' WINDOW_NOT_FILLED' : ''}${value.openWindow === null ? '' : ` open ${value.openWindow}`}${compared}`
}

function comparedText({ exact, value, start, end, change, isPartial }: AnswerComparison | OracleCompared): string {
  const time = start === null || end === null ? 'nothing' : `${instant(start)}/${instant(end)}`
  return `${exact ?? value} of ${time}${isPartial ? ' partial' : ''} change ${change}`
}

/** An answer in lines. */
export function linesOf(answer: Pick<Answer, 'rows' | 'total'>): readonly string[] {
  return [...answer.rows, ...(answer.total === null ? [] : [answer.total])].map(lineOf)
}

/** Whether two values are the same number, exact texts to the last digit, doubles to 1e-12; so are the first of what both are compared with. */
export function isSame(one: AnswerValue | undefined, other: AnswerValue | undefined): boolean {
  if (one === undefined || other === undefined) return one === other
  const all = Math.min(one.comparisons.length, other.comparisons.length)
  const compared = one.comparisons.slice(0, all).every((each, index) => isSameComparison(each, other.comparisons[index] ?? each))
  return compared && one.openWindow === other.openWindow && isSameNumber(one, other)
}

/** Whether two values are the same number, whatever they are compared with. */
export function isSameNumber(one: PlainNumber, other: PlainNumber): boolean {
  const texts = one.exact === other.exact && one.numerator === other.numerator && one.denominator === other.denominator
  return texts && isNear(one.value, other.value)
}

type PlainNumber = Pick<AnswerValue, 'value' | 'exact' | 'numerator' | 'denominator'>

function isSameComparison(one: AnswerComparison, other: AnswerComparison): boolean {
  const isSameTime = one.start === other.start && one.end === other.end && one.isPartial === other.isPartial
  return isSameTime && isSameNumber(one, other) && one.changeExact === other.changeExact && isNear(one.change, other.change)
}

/** Whether two doubles are the same to 1e-12. */
export function isNear(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return one === other
  return Math.abs(one - other) <= 1e-12 * Math.max(Math.abs(one), Math.abs(other))
}

const Exact = Decimal.clone({ precision: 200 })

/** The exact sum of exact texts. */
export function exactSum(texts: readonly string[]): Decimal {
  return texts.reduce((sum, text) => sum.plus(text), new Exact(0))
}

/** The exact quotient of exact texts; null for nothing or a divisor of 0. */
export function quotient(numerator: string | null, denominator: string | null): number | null {
  if (numerator === null || denominator === null || new Exact(denominator).isZero()) return null
  return new Exact(numerator).dividedBy(denominator).toNumber()
}
