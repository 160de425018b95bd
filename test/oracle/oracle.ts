import type { CatalogDefinition } from '../../src/definition/catalog-definition.js'
import type { Predicate } from '../../src/definition/expression-tree.js'
import { type Cells, cellsOf, shownPeriods, totalOf } from './cells.js'
import type { Group } from './groups.js'
import { checkLegality } from './legality.js'
import { levelsOf } from './levels.js'
import { isoText, type Moment, momentOf } from './moment.js'
import { openWorld } from './open-world.js'
import type { OracleQuestion } from './oracle-question.js'
import { rowComparison } from './order.js'
import { type FieldValue, quantifyMetric } from './quantities.js'
import { type Rational, toDouble, toText } from './rational.js'
import { Refused } from './refused.js'
import { readRequest } from './request.js'
import { rowsOfMeasures } from './scans.js'
import { periodsOf } from './timeline.js'
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
  readonly slack: { readonly value: number; readonly numerator: number; readonly denominator: number }
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
  const world = openWorld(definition, tables, { scope, zone: request.zone, currency: request.currency })
  checkLegality(request, world)
  const periods = periodsOf(request, world)
  const rowsOf = rowsOfMeasures(request, world)
  const fields = request.fields.map(({ metric, filters }) => quantifyMetric(metric, filters, rowsOf))
  const selected = question.fields.length
  const levels = levelsOf(request, fields, world)
  const shown = shownPeriods(periods, request.interval === null, levels, fields.slice(0, selected))
  const rows = levels.flatMap((level) => cellsOf(level, periods, shown, fields))
  const toRow = (cells: Cells): OracleRow => rowOf(cells, selected, request.now)
  return { rows: rows.sort(rowComparison(request, world)).map(toRow), total: toRow(totalOf(fields, request.by.length)) }
}

function rowOf({ kind, group, period, values }: Cells, selected: number, now: Moment): OracleRow {
  const shown = period && { start: isoText(period.start), end: isoText(period.end), isPartial: period.isCut || period.end > now }
  return { kind, period: shown, groups: group, values: values.slice(0, selected).map(oracleValue) }
}

function oracleValue({ value, numerator, denominator, isExact, isUnconverted }: FieldValue): OracleValue {
  const text = (number: Rational | null) => (number === null ? null : toText(number))
  return {
    ...{ value: value === null ? null : toDouble(value), exact: isExact ? text(value) : null },
    ...{ numerator: text(numerator), denominator: text(denominator), isUnconverted },
    slack: { value: value?.slack ?? 0, numerator: numerator?.slack ?? 0, denominator: denominator?.slack ?? 0 },
  }
}
