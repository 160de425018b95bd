import { dimensionsOf, finestGrain, isFiner } from './metric-facts.js'
import type { OracleQuestion } from './oracle-question.js'
import { Refused, startReadings, throwRefusal } from './refused.js'
import type { AskedField, Request } from './request.js'
import { shapeChecks } from './shape.js'
import type { World } from './world.js'

/** How large an answer may be; the product's own limits where a server sets none. */
const limits = { rows: 10_000, cells: 500_000, fields: 200, dimensions: 10, comparisons: 500 }

/** The most periods that a range may have. */
export const mostPeriods = 20_000

/** Rule 12: refuses what is not legal for every field, before anything is computed. */
export function checkLegality(request: Request, world: World): void {
  const readings = startReadings()
  for (const field of request.fields) readings.read(() => checkField(field, request, world), undefined)
  for (const check of shapeChecks) readings.read(() => check(request.question), undefined)
  throwRefusal(readings)
  checkLimits(request.question, request.fields[0]?.compared.length ?? 0)
}

function checkField({ metric, compared, segments, comparisons }: AskedField, { by, question }: Request, world: World): void {
  const allowed = dimensionsOf(metric, world)
  if (![...by, ...compared].every((dimension) => allowed.includes(dimension))) throw new Refused('DIMENSION_NOT_AVAILABLE')
  const isReached = Object.keys(metric.sources).every((source) => segments.every(({ filter }) => Object.hasOwn(filter.reaches, source)))
  if (!isReached) throw new Refused('SEGMENT_NOT_AVAILABLE')
  const finest = finestGrain(metric, world)
  const { grain, range } = question
  const isFine = finest === null ? grain === null && range.all === true : grain === null || !isFiner(grain, finest)
  if (!isFine) throw new Refused('GRAIN_NOT_AVAILABLE')
  // What has no time was never before; what is known by the day was not an hour ago.
  const isComparable = comparisons.every((each) => finest !== null && (each.kind !== 'shift' || !isFiner(each.by.unit, finest)))
  if (!isComparable) throw new Refused('COMPARISON_INVALID')
}

function checkLimits({ first, fields, by }: OracleQuestion, comparisons: number): void {
  const isCount = Number.isInteger(first) && first >= 1 && first <= limits.rows
  const isSmall = fields.length <= limits.fields && by.length <= limits.dimensions && comparisons <= limits.comparisons
  if (!isCount || !isSmall || first * fields.length > limits.cells) throw new Refused('LIMIT_EXCEEDED')
}
