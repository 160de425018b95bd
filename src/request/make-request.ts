import type { Catalog } from '../catalog/catalog.js'
import { type Calendar, isoCalendar } from '../definition/calendar.js'
import type { Dimension } from '../definition/expression-tree.js'
import { canonical, shortHash } from '../kit/canonical.js'
import type { Instant } from '../kit/zoned-time.js'
import { type Attempts, startAttempts } from './attempts.js'
import { checkFields } from './check-fields.js'
import { checkLimits, withRange } from './check-limits.js'
import { readCursor } from './cursor.js'
import type { Limits } from './limits.js'
import type { Question } from './question.js'
import { readFields } from './read-fields.js'
import { type ReadFilter, readFilter } from './read-filter.js'
import { readHaving, readOrder, readSubtotals, readTop } from './read-shape.js'
import type { Refusal } from './refusal.js'
import type { Request, RequestField } from './request.js'
import { readCalendar, readCurrency, readDimensions, readSegments, readZone } from './resolve-names.js'
import { type Interval, resolveRange } from './resolve-range.js'
import type { Scope } from './scope.js'

/** What a question is asked against. */
export interface Asking {
  readonly catalog: Catalog
  readonly limits: Limits
  readonly scope: Scope
  /** The catalogue's clock. */
  readonly now: Instant
}

/** Checks a question and resolves its names, its range and its filters: the request, or all that is wrong with it, before any SQL. */
export function makeRequest(question: Question, asking: Asking): Request | readonly Refusal[] {
  const attempts = startAttempts()
  const names = readNames(question, asking, attempts)
  if (attempts.refusals.length > 0) return attempts.refusals
  attempts.refusals.push(...checkFields(question, names.fields, names.by, names.where, asking.catalog))
  const shape = attempts.attempt(() => readShape(question, names.fields))
  if (attempts.refusals.length > 0 || shape === undefined) return attempts.refusals
  const request = attempts.attempt(() => assemble(question, asking, names, shape))
  return request === undefined ? attempts.refusals : Object.freeze(request)
}

/** The names of a question, resolved. */
interface Names {
  readonly zone: string
  readonly calendar: Calendar
  readonly range: Interval | null
  readonly by: readonly Dimension[]
  readonly where: ReadFilter
  readonly fields: readonly RequestField[]
  readonly currency: string | null
}

function readNames(question: Question, { catalog, now, limits }: Asking, attempts: Attempts): Names {
  const { attempt } = attempts
  const zone = attempt(() => readZone(question.timeZone ?? catalog.definition.timeZone)) ?? 'UTC'
  const calendar = attempt(() => readCalendar(question.calendar, catalog)) ?? isoCalendar
  const range = attempt(() => resolveRange(question.range, zone, calendar, now)) ?? null
  const by = attempt(() => readDimensions(question.by, catalog)) ?? []
  const where = attempt(() => readFilter(question.where, catalog)) ?? nothing
  const shared = attempt(() => readSegments(question.segments, catalog)) ?? []
  const fields = readFields(question, catalog, { where, shared, zone, calendar, now, limits }, attempts)
  const currency = attempt(() => readCurrency(question, catalog)) ?? null
  return { zone, calendar, range, by, where, fields, currency }
}

const nothing: ReadFilter = { predicate: null, dimensions: [], comparisons: 0 }

type Shape = Pick<Request, 'having' | 'top' | 'order' | 'subtotals'>

function readShape(question: Question, fields: readonly RequestField[]): Shape {
  return {
    having: readHaving(question, fields),
    top: readTop(question, fields),
    order: readOrder(question, fields),
    subtotals: readSubtotals(question),
  }
}

function assemble(question: Question, asking: Asking, names: Names, shape: Shape): Request {
  const { zone, calendar, range, by, where, fields, currency } = names
  const { catalog, scope, limits, now } = asking
  const hash = shortHash(canonical([catalog.hash, { ...question, first: 0, after: null, wants: null }, zone, currency, scope.predicates]))
  const after = question.after === null ? null : readCursor(question.after, hash)
  const { grain, first, wants } = question
  const rowIdentity = rowIdentityOf(question, asking, zone, currency)
  const request: Request = {
    ...{ kind: 'request', catalog, fields, selected: question.fields.length, by, grain, zone, calendar, currency },
    ...{ range: null, periods: null, isAll: range === null, ...shape, first, after, wants, now, scope, limits, hash, rowIdentity },
  }
  checkLimits(request, where.comparisons)
  // A page is of the range that its first page was resolved to, however late it is asked for.
  return withRange(request, after?.range ? { from: after.range[0], until: after.range[1] } : range)
}

/** Two questions that differ in nothing of this get the same number in the same field of the same row, whatever else they ask. */
function rowIdentityOf(question: Question, { catalog, scope }: Asking, zone: string, currency: string | null): string {
  const { by, grain, where, segments, calendar, having, top } = question
  return shortHash(canonical([catalog.hash, by, grain, where, segments, calendar, having, top, zone, currency, scope.predicates]))
}
