import type { Catalog, CatalogRetention } from '../catalog/catalog.js'
import { type Calendar, isoCalendar } from '../definition/calendar.js'
import type { CivilGrain } from '../definition/calendar-periods.js'
import { grainOfEvents } from '../definition/event-time.js'
import type { Dimension, Expression } from '../definition/expression-tree.js'
import { didYouMean } from '../kit/did-you-mean.js'
import { upperCase } from '../kit/naming.js'
import { quotedList } from '../kit/quoted-list.js'
import { startAttempts } from './attempts.js'
import { type CohortClock, cohortsOf, mostOffsets, noCohorts } from './cohorts.js'
import type { Asking } from './make-request.js'
import { type ReadFilter, readFilter } from './read-filter.js'
import { Refusal } from './refusal.js'
import { readCalendar, readCurrency, readDimensions, readZone } from './resolve-names.js'
import { type Interval, resolveRange, withinCalendar } from './resolve-range.js'
import type { RetentionQuestion } from './retention-question.js'
import type { RetentionRequest } from './retention-request.js'

/** Checks a question about a retention and resolves its names, its range and its filter: the request, or all that is wrong with it, before any SQL. */
export function makeRetentionRequest(question: RetentionQuestion, asking: Asking): RetentionRequest | readonly Refusal[] {
  const { catalog, limits, scope, now } = asking
  const { refusals, attempt } = startAttempts()
  const asked = attempt(() => readRetention(question.retention, catalog))
  const zone = attempt(() => readZone(question.timeZone ?? catalog.definition.timeZone)) ?? 'UTC'
  const calendar: Calendar = attempt(() => readCalendar(question.calendar, catalog)) ?? isoCalendar
  const range = attempt(() => resolveRange(question.range, zone, calendar, now)) ?? null
  const by = attempt(() => readDimensions(question.by, catalog)) ?? []
  const where = attempt(() => readFilter(question.where, catalog)) ?? nothing
  const currency = attempt(() => readCurrency(question, catalog)) ?? null
  const offsets = attempt(() => readOffsets(question.offsets)) ?? null
  const grain = asked === undefined ? undefined : attempt(() => readGrain(question, asked))
  if (asked !== undefined) attempt(() => checkDimensions(asked, by, where))
  attempt(() => checkSizes(by, where, asking))
  if (refusals.length > 0 || asked === undefined || grain === undefined) return refusals
  const { retention } = asked
  const request: RetentionRequest = {
    ...{ kind: 'retentionRequest', catalog, asked, by, where: where.predicate, grain, zone, calendar, currency },
    ...{ range, cohorts: noCohorts, offsets, wantsValues: question.wantsValues, now, scope, limits },
    unbounded: question.unbounded ?? retention.unbounded,
    rolling: question.rolling ?? retention.rolling,
  }
  return (range === null ? request : attempt(() => withCohorts(request, range))) ?? refusals
}

const nothing: ReadFilter = { predicate: null, dimensions: [], comparisons: 0 }

/** The request, cut to a range and its cohorts. Throws a Refusal where they are more than allowed. */
export function withCohorts(request: RetentionRequest, range: Interval): RetentionRequest {
  const { grain, limits, offsets } = request
  const cohorts = cohortsOf(withinCalendar(range), offsets, clockOf(request), limits.periods)
  if (cohorts === null) {
    const message = `The range has more than the ${limits.periods} cohorts allowed: ask for a coarser grain than ${upperCase(grain)}, or a shorter range.`
    throw new Refusal('LIMIT_EXCEEDED', message)
  }
  const cells = cohorts.periods.length * (cohorts.offsets + 1)
  if (cells <= limits.cells) return Object.freeze({ ...request, range, cohorts })
  const message = `${cohorts.periods.length} cohorts x ${cohorts.offsets + 1} offsets are ${cells} cells, more than the ${limits.cells} allowed: ask for fewer "offsets", a coarser grain or a shorter range.`
  throw new Refusal('LIMIT_EXCEEDED', message)
}

/** What turns the time of a request into cohorts and offsets. */
function clockOf({ asked, catalog, grain, zone, calendar, now, rolling }: RetentionRequest): CohortClock {
  const { start, return: back, values } = asked.retention
  const isDate = (events: { readonly source: string; readonly at: Expression | null }) => grainOfEvents(events, catalog.sources) === 'day'
  const measures = values.flatMap(({ of }) => (of.node.kind === 'measure' ? [of.node] : []))
  // Where only some of what comes back is a date, the rest takes longer until it is over.
  const isByDay = isDate(start) || [back, ...measures].every(isDate)
  return { grain, zone, calendar, now, rolling: rolling ? { isByDay } : null }
}

function readRetention(name: string, { retentions }: Catalog): CatalogRetention {
  const found = retentions.get(name)
  if (found !== undefined) return found
  const allowed = [...retentions.keys()]
  throw new Refusal('UNKNOWN_RETENTION', `There is no retention "${name}".${didYouMean(name, allowed)}`, { allowed })
}

function readOffsets(offsets: number | null): number | null {
  if (offsets === null || (Number.isInteger(offsets) && offsets >= 0 && offsets <= mostOffsets)) return offsets
  throw new Refusal('LIMIT_EXCEEDED', `"offsets" is a whole number from 0 to ${mostOffsets}, not ${offsets}.`)
}

function readGrain({ grain }: RetentionQuestion, { retention, grains }: CatalogRetention): CivilGrain {
  if (grain !== 'hour' && grains.includes(grain)) return grain
  const allowed = grains.map(upperCase)
  const message = `"${retention.name}" can't be asked by "${upperCase(grain)}": it has ${quotedList(allowed)}.`
  throw new Refusal('GRAIN_NOT_AVAILABLE', message, { allowed })
}

function checkDimensions({ retention, dimensions }: CatalogRetention, by: readonly Dimension[], where: ReadFilter): void {
  const grouped = by.find(({ name }) => !dimensions.includes(name))?.name
  const wrong = grouped ?? where.dimensions.find((name) => !dimensions.includes(name))
  if (wrong === undefined) return
  const allowed = dimensions.map(upperCase)
  const has = allowed.length === 0 ? 'it has no dimensions' : `it has ${quotedList(allowed, 30)}`
  const message = `"${retention.name}" can't be ${grouped === undefined ? 'filtered' : 'grouped'} by "${upperCase(wrong)}": ${has}.`
  throw new Refusal('DIMENSION_NOT_AVAILABLE', message, { allowed })
}

function checkSizes(by: readonly Dimension[], { comparisons }: ReadFilter, { limits }: Asking): void {
  if (by.length > limits.dimensions) {
    throw new Refusal('LIMIT_EXCEEDED', `"by" has ${by.length} dimensions, more than the ${limits.dimensions} allowed.`)
  }
  if (comparisons <= limits.comparisons) return
  const message = `The filter has ${comparisons} comparisons, more than the ${limits.comparisons} allowed: "in" takes a list.`
  throw new Refusal('LIMIT_EXCEEDED', message)
}
