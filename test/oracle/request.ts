import type { Calendar, Weekday } from '../../src/definition/calendar.js'
import type { CatalogDefinition } from '../../src/definition/catalog-definition.js'
import type { Dimension, Predicate } from '../../src/definition/expression-tree.js'
import type { Metric } from '../../src/definition/quantity-tree.js'
import type { Segment } from '../../src/definition/segment.js'
import { plainCalendar } from './calendar-dates.js'
import type { Comparison } from './compared.js'
import { readFilter } from './filters.js'
import type { Moment } from './moment.js'
import type { OracleField, OracleQuestion, OracleRange } from './oracle-question.js'
import { type Interval, resolveRange } from './range.js'
import { type BetweenReader, readComparison } from './read-comparison.js'
import { type Readings, Refused, startReadings, throwRefusal } from './refused.js'

/** A metric to compute, and all that it is asked with. */
export interface AskedField {
  readonly metric: Metric
  readonly filters: readonly Predicate[]
  readonly compared: readonly Dimension[]
  readonly segments: readonly Segment[]
  readonly comparisons: readonly Comparison[]
}

/** A question whose every name is known. */
export interface Request {
  readonly question: OracleQuestion
  /** The selected ones first, then those that only order, having and top name. */
  readonly fields: readonly AskedField[]
  readonly by: readonly Dimension[]
  readonly interval: Interval
  readonly zone: string
  readonly calendar: Calendar
  readonly currency: string | null
  readonly now: Moment
}

/** Looks up every name of a question. Throws a Refused for what is not known, or is said wrongly. */
export function readRequest(question: OracleQuestion, definition: CatalogDefinition, now: Moment): Request {
  const readings = startReadings()
  const zone = readings.read(() => readZone(question.timeZone ?? definition.timeZone), 'UTC')
  const calendar = readings.read(() => readCalendar(question.calendar, definition), iso)
  const interval = readings.read(() => resolveRange(question.range, zone, calendar, now), null)
  const by = readings.read(() => readDimensions(question.by, definition), [])
  const resolve = (between: OracleRange['between']) => resolveRange({ between: between ?? null }, zone, calendar, now)
  const fields = readFields(question, definition, { resolve, now }, readings)
  const currency = readings.read(() => readCurrency(question.currency, definition), null)
  throwRefusal(readings)
  return { question, fields, by, interval, zone, calendar, currency, now }
}

/** A zone by its name. */
export function readZone(zone: string): string {
  try {
    if (!/^[A-Za-z]/.test(zone)) throw new RangeError(zone)
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return zone
  } catch {
    throw new Refused('TIME_ZONE_INVALID')
  }
}

const iso = plainCalendar('iso', 'monday')
const weekdays: readonly Weekday[] = ['tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** A calendar of the catalogue: every one has ISO's and one for each other day on which weeks may begin. */
export function readCalendar(name: string | null, { calendars }: CatalogDefinition): Calendar {
  if (name === null || name === 'iso') return iso
  const day = weekdays.find((weekday) => name.toLowerCase() === `weeksfrom${weekday}` && name.startsWith('weeksFrom'))
  const found = calendars.find((calendar) => calendar.name === name) ?? (day === undefined ? undefined : plainCalendar(name, day))
  if (found === undefined) throw new Refused('UNKNOWN_CALENDAR')
  return found
}

/** Dimensions by their names, each once. */
export function readDimensions(names: readonly string[], { dimensions }: CatalogDefinition): readonly Dimension[] {
  if (new Set(names).size < names.length) throw new Refused('DIMENSION_NOT_AVAILABLE')
  return names.map((name) => {
    const found = dimensions.find((dimension) => dimension.name === name)
    if (found === undefined) throw new Refused('UNKNOWN_DIMENSION')
    return found
  })
}

function readFields(
  question: OracleQuestion,
  definition: CatalogDefinition,
  reader: BetweenReader,
  { read }: Readings,
): readonly AskedField[] {
  const empty: Pick<AskedField, 'filters' | 'compared' | 'segments'> = { filters: [], compared: [], segments: [] }
  const shared = read(() => readFilters(question, definition), empty)
  return [...question.fields, ...namedOnly(question)].flatMap((field) => {
    const metric = read(() => readMetric(field.metric, definition), null)
    const own = read(() => readFilters(field, definition), empty)
    const comparisons = read(() => (field.comparisons ?? []).map((comparison) => readComparison(comparison, question, reader)), [])
    if (metric === null) return []
    const [filters, compared] = [
      [...shared.filters, ...own.filters],
      [...shared.compared, ...own.compared],
    ]
    return [{ metric, filters, compared, segments: [...shared.segments, ...own.segments], comparisons }]
  })
}

/** The metrics that order, having and top name and that are not asked without filters of their own: they are computed, and not shown. */
function namedOnly({ fields, having, top, orderBy }: OracleQuestion): readonly OracleField[] {
  const named = [having?.metric, top?.by, ...orderBy.map((order) => order.metric)].filter((name) => typeof name === 'string')
  return [...new Set(named)]
    .filter((metric) => !fields.some((field) => isPlain(field) && field.metric === metric))
    .map((metric) => ({ key: metric, metric, where: null, segments: [] }))
}

/** Whether a field is asked without filters of its own: what its metric's name alone means. */
export const isPlain = ({ where, segments }: Pick<OracleField, 'where' | 'segments'>): boolean => where === null && segments.length === 0

function readMetric(name: string, { metrics }: CatalogDefinition): Metric {
  const found = metrics.find((metric) => metric.name === name)
  if (found === undefined) throw new Refused('UNKNOWN_METRIC')
  return found
}

function readFilters({ where, segments }: Pick<OracleField, 'where' | 'segments'>, definition: CatalogDefinition) {
  const filter = where === null ? null : readFilter(where, definition.dimensions)
  const named = segments.map((name) => {
    const found = definition.segments.find((segment) => segment.name === name)
    if (found === undefined) throw new Refused('UNKNOWN_SEGMENT')
    return found
  })
  const filters = [...(filter === null ? [] : [filter.predicate]), ...named.map((segment) => segment.filter)]
  return { filters, compared: filter?.compared ?? [], segments: named }
}

/** A currency that there are rates of, or the only one; of none, that of reports. */
export function readCurrency(name: string | null, { exchangeRates, currency }: CatalogDefinition): string | null {
  if (name === null) return exchangeRates?.reporting ?? currency
  if (!(exchangeRates?.currencies ?? [currency]).includes(name)) throw new Refused('UNKNOWN_CURRENCY')
  return name
}
