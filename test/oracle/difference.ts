import type { AnswerComparison, AnswerPeriod, AnswerRow, AnswerValue } from '../../src/rows/answer.js'
import type { OracleAnswer, OracleCompared, OracleRow, OracleValue } from './oracle.js'

/** What of an answered row can differ. */
export interface AnsweredRow extends Pick<AnswerRow, 'kind' | 'groups' | 'values'> {
  readonly period: Pick<AnswerPeriod, 'start' | 'end' | 'isPartial'> | null
}

/** All rows of an answer, or a page of them. */
export interface AnsweredRows {
  readonly rows: readonly AnsweredRow[]
  readonly total: AnsweredRow | null
}

/**
 * The first place where an answer (all of its rows, or a page that begins at `from`) is not what the oracle says, in words; null where there is none.
 * Texts and order must be equal to the last digit, doubles to 1e-12, what was divided or interpolated on the way also to its slack.
 */
export function differenceOf(answer: AnsweredRows, wanted: OracleAnswer, from = 0): string | null {
  const rows = from === 0 ? wanted.rows : wanted.rows.slice(from, from + answer.rows.length)
  const places = [...Array(Math.max(rows.length, answer.rows.length)).keys()]
  const differences = places.map((place) => named(`row ${from + place}`, rowDifference(answer.rows[place], rows[place])))
  const total = answer.total === null ? null : named('total', rowDifference(answer.total, wanted.total))
  return [...differences, total].find((difference) => difference !== null) ?? null
}

const named = (name: string, difference: string | null): string | null => (difference === null ? null : `${name}: ${difference}`)

function rowDifference(got: AnsweredRow | undefined, wanted: OracleRow | undefined): string | null {
  if (got === undefined || wanted === undefined) return `${placeOf(got)} instead of ${placeOf(wanted)}`
  if (placeOf(got) !== placeOf(wanted)) return `${placeOf(got)} instead of ${placeOf(wanted)}`
  const differences = wanted.values.map((value, index) =>
    named(`field ${index} of ${placeOf(wanted)}`, valueDifference(got.values[index], value)),
  )
  return differences.find((difference) => difference !== null) ?? null
}

/** Kind, period and groups as one text; moments in UTC. */
function placeOf(row: AnsweredRow | OracleRow | undefined): string {
  if (row === undefined) return 'no row'
  const period = row.period && [Date.parse(row.period.start), Date.parse(row.period.end)].map((time) => new Date(time).toISOString())
  const groups = row.groups.map((key) => (key === undefined ? '*' : JSON.stringify(key)))
  return [row.kind, ...(period === null ? [] : [period.join('/'), row.period?.isPartial ? 'partial' : 'whole']), ...groups].join(' ')
}

function valueDifference(got: AnswerValue | undefined, wanted: OracleValue): string | null {
  if (got === undefined) return 'no value'
  const compared = wanted.comparisons.map((comparison, index) =>
    named(`comparison ${index}`, comparisonDifference(got.comparisons[index], comparison)),
  )
  const open = got.openWindow === wanted.openWindow ? null : `openWindow is ${got.openWindow}, not ${wanted.openWindow}`
  return [numberDifference(got, wanted), open, ...compared].find((difference) => difference !== null) ?? null
}

function comparisonDifference(got: AnswerComparison | undefined, wanted: OracleCompared): string | null {
  const { slack } = wanted
  if (got === undefined) return 'no comparison'
  const isSameTime = instantOf(got.start) === instantOf(wanted.start) && instantOf(got.end) === instantOf(wanted.end)
  if (!isSameTime) return `${got.start} to ${got.end} instead of ${wanted.start} to ${wanted.end}`
  if (got.isPartial !== wanted.isPartial) return `isPartial is ${!wanted.isPartial}`
  const number = numberDifference(got, wanted)
  if (number !== null) return number
  if (!isNear(got.change, wanted.change, slack.change)) return `change ${got.change} instead of ${wanted.change}`
  if (!isSameText(got.changeExact, wanted.changeExact, slack.change)) return `change ${got.changeExact} instead of ${wanted.changeExact}`
  return isNear(got.changeRatio, wanted.changeRatio, slack.changeRatio) ? null : `ratio ${got.changeRatio} instead of ${wanted.changeRatio}`
}

const instantOf = (text: string | null): number | null => (text === null ? null : Date.parse(text))

function numberDifference(
  got: Pick<AnswerValue, 'value' | 'exact' | 'numerator' | 'denominator' | 'caveats'>,
  wanted: Omit<OracleValue, 'comparisons'>,
): string | null {
  const { slack } = wanted
  const isOpen = (wanted.openWindow ?? 0) > 0
  if (got.caveats.includes('WINDOW_OPEN') !== isOpen) return `WINDOW_OPEN is ${!isOpen}`
  if (got.caveats.includes('RATE_MISSING') !== wanted.isUnconverted) return `RATE_MISSING is ${!wanted.isUnconverted}`
  if (got.caveats.includes('WINDOW_NOT_FILLED') !== wanted.isUnfilled) return `WINDOW_NOT_FILLED is ${!wanted.isUnfilled}`
  if (!isNear(got.value, wanted.value, slack.value)) return `${got.value} instead of ${wanted.value}`
  if (!isSameText(got.exact, wanted.exact, slack.value)) return `exactly ${got.exact} instead of ${wanted.exact}`
  const sides =
    isSameText(got.numerator, wanted.numerator, slack.numerator) && isSameText(got.denominator, wanted.denominator, slack.denominator)
  return sides ? null : `${got.numerator} / ${got.denominator} instead of ${wanted.numerator} / ${wanted.denominator}`
}

function isNear(got: number | null, wanted: number | null, slack: number): boolean {
  if (got === null || wanted === null) return got === wanted
  return Math.abs(got - wanted) <= 1e-12 * Math.abs(wanted) + slack
}

function isSameText(got: string | null, wanted: string | null, slack: number): boolean {
  if (got === null || wanted === null || slack === 0) return got === wanted
  return isNear(Number(got), Number(wanted), slack)
}
