import type { CatalogDefinition } from '../../src/definition/catalog-definition.js'
import type { Predicate } from '../../src/definition/expression-tree.js'
import { type Cells, cellsOf, shownPeriods, totalOf } from './cells.js'
import type { Compared } from './compared-value.js'
import type { Group } from './groups.js'
import { checkLegality } from './legality.js'
import { levelsOf } from './levels.js'
import type { FieldValue } from './measured-value.js'
import { isoText, type Moment, momentOf } from './moment.js'
import { openWorld } from './open-world.js'
import type { OracleQuestion } from './oracle-question.js'
import { rowComparison } from './order.js'
import { type ComputedField, quantifyMetric } from './quantities.js'
import { type Rational, toDouble, toText } from './rational.js'
import { Refused } from './refused.js'
import { readRequest } from './request.js'
import { timekeepingOf } from './timekeeping.js'
import { spansOf } from './timeline.js'
import type { TableRow, Tables } from './world.js'

/** What the oracle is asked, in its own words. */
export type { OracleQuestion, TableRow, Tables }

/** The clock, and which rows of each source may be seen (all of its predicates hold; a source that is not named may be seen whole). */
export interface OracleSetting {
  readonly now: string
  readonly scope?: { readonly [source: string]: readonly Predicate[] }
}

/** The code of the refusal; REFUSED where several could be named. */
export interface OracleRefusal {
  readonly refused: string
}

/** All rows in the answer's order, before paging: pages are slices of them. */
export interface OracleAnswer {
  readonly rows: readonly OracleRow[]
  readonly total: OracleRow
}

/** One row; `period` in UTC, `groups` undefined where the row is not grouped by that dimension, `values` in the order of the fields. */
export interface OracleRow {
  readonly kind: 'GROUP' | 'OTHER' | 'SUBTOTAL' | 'TOTAL'
  readonly period: { readonly start: string; readonly end: string; readonly isPartial: boolean } | null
  readonly groups: Group
  readonly values: readonly OracleValue[]
}

/**
 * One value; decimals as exact text without zeros at the end. `slack`: how far an engine's own rounding of divisions and interpolations may take each
 * number from ours, beside the 1e-12 of a double; where it is 0 and there is a text, every digit is certain.
 */
export interface OracleValue {
  readonly value: number | null
  readonly exact: string | null
  readonly numerator: string | null
  readonly denominator: string | null
  readonly isUnconverted: boolean
  /** A rolling window begins before the data do. */
  readonly isUnfilled: boolean
  /** How many rows are not decided yet; null where all are from the start. */
  readonly openWindow: number | null
  readonly slack: { readonly value: number; readonly numerator: number; readonly denominator: number }
  /** In the order asked. */
  readonly comparisons: readonly OracleCompared[]
}

/** What a value is compared with; `start` and `end` in UTC, null where there is no such time. */
export interface OracleCompared extends Omit<OracleValue, 'comparisons' | 'slack'> {
  readonly change: number | null
  readonly changeExact: string | null
  readonly changeRatio: number | null
  readonly start: string | null
  readonly end: string | null
  readonly isPartial: boolean
  readonly slack: OracleValue['slack'] & { readonly change: number; readonly changeRatio: number }
}

/**
 * What the answer to a question must be, computed from the definitions and the rows of the tables alone, rule by rule of the design: slowly, and
 * without any SQL. Rows: integers, decimals and ids as exact text, dates `YYYY-MM-DD`, timestamps as ISO text with Z (without, where the column has no zone).
 */
export function oracle(
  definition: CatalogDefinition,
  tables: Tables,
  question: OracleQuestion,
  setting: OracleSetting,
): OracleAnswer | OracleRefusal {
  try {
    return answer(definition, tables, question, setting)
  } catch (error) {
    if (error instanceof Refused) return { refused: error.code }
    throw error
  }
}

function answer(definition: CatalogDefinition, tables: Tables, question: OracleQuestion, { now, scope = {} }: OracleSetting): OracleAnswer {
  const request = readRequest(question, definition, momentOf(now, 'UTC'))
  const world = openWorld(definition, tables, { scope, zone: request.zone, currency: request.currency, now: request.now })
  checkLegality(request, world)
  const time = timekeepingOf(request)
  const spans = spansOf(request, time, world)
  const fields = request.fields.map(({ metric, filters, comparisons }): ComputedField => {
    return { quantified: quantifyMetric(metric, { own: [], asked: filters }, { request, time, world }), comparisons }
  })
  const selected = question.fields.length
  const levels = levelsOf(request, fields, spans, world)
  const shown = shownPeriods(spans, request.interval === null, levels, fields.slice(0, selected))
  const rows = levels.flatMap((level) => cellsOf(level, spans, shown, fields, time))
  const toRow = (cells: Cells): OracleRow => rowOf(cells, selected, request.now)
  const total = totalOf(fields, spans.range, request.by.length, time)
  return { rows: rows.sort(rowComparison(request, world)).map(toRow), total: toRow(total) }
}

function rowOf({ kind, group, period, values, compared }: Cells, selected: number, now: Moment): OracleRow {
  const shown = period && { start: isoText(period.start), end: isoText(period.end), isPartial: period.isCut || period.end > now }
  const shownValues = values
    .slice(0, selected)
    .map((value, index) => ({ ...oracleValue(value), comparisons: (compared[index] ?? []).map(oracleCompared) }))
  return { kind, period: shown, groups: group, values: shownValues }
}

const textOf = (number: Rational | null) => (number === null ? null : toText(number))
const doubleOf = (number: Rational | null) => (number === null ? null : toDouble(number))

function oracleValue({
  value,
  numerator,
  denominator,
  isExact,
  isUnconverted,
  isUnfilled,
  open,
}: FieldValue): Omit<OracleValue, 'comparisons'> {
  return {
    ...{ value: doubleOf(value), exact: isExact ? textOf(value) : null },
    ...{ numerator: textOf(numerator), denominator: textOf(denominator), isUnconverted, isUnfilled },
    openWindow: open.size === 0 ? null : [...open.values()].reduce((one, other) => one + other, 0),
    slack: { value: value?.slack ?? 0, numerator: numerator?.slack ?? 0, denominator: denominator?.slack ?? 0 },
  }
}

function oracleCompared({ value, change, isChangeExact, changeRatio, start, end, isPartial }: Compared): OracleCompared {
  const { slack, ...known } = oracleValue(value)
  return {
    ...known,
    ...{ change: doubleOf(change), changeExact: isChangeExact ? textOf(change) : null, changeRatio: doubleOf(changeRatio) },
    ...{ start: start === null ? null : isoText(start), end: end === null ? null : isoText(end), isPartial },
    slack: { ...slack, change: change?.slack ?? 0, changeRatio: changeRatio?.slack ?? 0 },
  }
}
