import type { Catalog } from '../catalog/catalog.js'
import type { Calendar } from '../definition/calendar.js'
import { isoCalendar } from '../definition/calendar.js'
import type { Dimension, Predicate } from '../definition/expression-tree.js'
import { canonical, shortHash } from '../kit/canonical.js'
import { didYouMean } from '../kit/did-you-mean.js'
import { upperCase } from '../kit/naming.js'
import type { Instant } from '../kit/zoned-time.js'
import { isTimeZone } from '../kit/zoned-time.js'
import { checkFields } from './check-fields.js'
import { checkLimits, withRange } from './check-limits.js'
import { readCursor } from './cursor.js'
import type { Limits } from './limits.js'
import type { Question } from './question.js'
import { type ReadFilter, readFilter } from './read-filter.js'
import { readHaving, readOrder, readSubtotals, readTop } from './read-shape.js'
import { Refusal } from './refusal.js'
import type { Request, RequestField } from './request.js'
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

/** Runs one reading after the other and keeps what each refuses, so that all that is wrong is said at once. */
interface Attempts {
  readonly refusals: Refusal[]
  readonly attempt: <T>(read: () => T) => T | undefined
}

function startAttempts(): Attempts {
  const refusals: Refusal[] = []
  const attempt = <T>(read: () => T): T | undefined => {
    try {
      return read()
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refusals.push(error)
      return undefined
    }
  }
  return { refusals, attempt }
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

function readNames(question: Question, { catalog, now }: Asking, attempts: Attempts): Names {
  const { attempt } = attempts
  const zone = attempt(() => readZone(question.timeZone ?? catalog.definition.timeZone)) ?? 'UTC'
  const calendar = attempt(() => readCalendar(question.calendar, catalog)) ?? isoCalendar
  const range = attempt(() => resolveRange(question.range, zone, calendar, now)) ?? null
  const by = attempt(() => readDimensions(question.by, catalog)) ?? []
  const where = attempt(() => readFilter(question.where, catalog)) ?? nothing
  const shared = attempt(() => readSegments(question.segments, catalog)) ?? []
  const fields = readFields(question, catalog, { where, shared }, attempts)
  const currency = attempt(() => readCurrency(question, catalog)) ?? null
  return { zone, calendar, range, by, where, fields, currency }
}

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

const nothing: ReadFilter = { predicate: null, dimensions: [], comparisons: 0 }

function readZone(zone: string): string {
  if (isTimeZone(zone)) return zone
  throw new Refusal(
    'TIME_ZONE_INVALID',
    `"${zone}" is no time zone: give an IANA name such as "Europe/Paris" or "UTC".${didYouMean(zone, Intl.supportedValuesOf('timeZone'))}`,
  )
}

function readCalendar(name: string | null, catalog: Catalog): Calendar {
  if (name === null) return isoCalendar
  const calendar = catalog.calendars.get(name)
  if (calendar !== undefined) return calendar
  const names = [...catalog.calendars.keys()]
  throw new Refusal('UNKNOWN_CALENDAR', `There is no calendar "${name}".${didYouMean(name, names)}`, { allowed: names })
}

function readDimensions(names: readonly string[], catalog: Catalog): readonly Dimension[] {
  const repeated = names.find((name, index) => names.indexOf(name) !== index)
  if (repeated !== undefined) throw new Refusal('DIMENSION_NOT_AVAILABLE', `"by" names ${upperCase(repeated)} twice: once is enough.`)
  return names.map((name) => {
    const dimension = catalog.dimensions.get(name)
    if (dimension !== undefined) return dimension
    const allowed = [...catalog.dimensions.keys()]
    throw new Refusal('UNKNOWN_DIMENSION', `There is no dimension "${name}".${didYouMean(name, allowed)}`, { allowed })
  })
}

function readSegments(names: readonly string[], catalog: Catalog): readonly string[] {
  for (const name of names) {
    if (catalog.segments.has(name)) continue
    const allowed = [...catalog.segments.keys()]
    throw new Refusal('UNKNOWN_SEGMENT', `There is no segment "${name}".${didYouMean(name, allowed)}`, { allowed })
  }
  return names
}

interface SharedFilters {
  readonly where: ReadFilter
  readonly shared: readonly string[]
}

function readFields(
  question: Question,
  catalog: Catalog,
  { where, shared }: SharedFilters,
  { refusals, attempt }: Attempts,
): readonly RequestField[] {
  const fields: RequestField[] = []
  const filtersOf = (segments: readonly string[], own: Predicate | null): readonly Predicate[] => {
    const named = [...new Set([...shared, ...segments])].flatMap((name) => catalog.segments.get(name)?.filter ?? [])
    return [where.predicate, ...named, own].filter((predicate) => predicate !== null)
  }
  for (const field of question.fields) {
    const metric = catalog.metrics.get(field.metric)
    if (metric === undefined) refusals.push(unknownMetric(field.metric, field.key, catalog))
    const own = attempt(() => readFilter(field.where, catalog))
    const segments = attempt(() => readSegments(field.segments, catalog))
    if (metric !== undefined) fields.push({ key: field.key, metric, filters: filtersOf(segments ?? [], own?.predicate ?? null) })
  }
  for (const name of namedOnly(question)) {
    const metric = catalog.metrics.get(name)
    if (metric === undefined) refusals.push(unknownMetric(name, null, catalog))
    else fields.push({ key: `by ${name}`, metric, filters: filtersOf([], null) })
  }
  return fields
}

/** The metrics that order, having and top name, and that no field without filters of its own has asked for already. */
function namedOnly(question: Question): readonly string[] {
  const plain = question.fields.filter((field) => field.where === null && field.segments.length === 0).map((field) => field.metric)
  const named = [question.having?.metric, question.top?.by, ...question.orderBy.map((order) => order.metric)]
  return [...new Set(named)].filter((name) => typeof name === 'string').filter((name) => !plain.includes(name))
}

function unknownMetric(name: string, field: string | null, catalog: Catalog): Refusal {
  const allowed = [...catalog.metrics.keys()]
  return new Refusal('UNKNOWN_METRIC', `There is no metric "${name}".${didYouMean(name, allowed)}`, {
    metric: name,
    allowed,
    ...(field === null ? {} : { field }),
  })
}

function readCurrency(question: Question, catalog: Catalog): string | null {
  const rates = catalog.definition.exchangeRates
  if (question.currency === null) return rates?.reporting ?? null
  const allowed = rates?.currencies ?? []
  if (allowed.includes(question.currency)) return question.currency
  throw new Refusal('UNKNOWN_CURRENCY', `There are no exchange rates to "${question.currency}".${didYouMean(question.currency, allowed)}`, {
    allowed,
  })
}
