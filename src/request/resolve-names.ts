import type { Catalog } from '../catalog/catalog.js'
import { type Calendar, isoCalendar } from '../definition/calendar.js'
import type { Dimension } from '../definition/expression-tree.js'
import { currenciesOf } from '../definition/money.js'
import { didYouMean } from '../kit/did-you-mean.js'
import { upperCase } from '../kit/naming.js'
import { isTimeZone } from '../kit/zoned-time.js'
import type { Question } from './question.js'
import { Refusal } from './refusal.js'

/** The time zone of a question. */
export function readZone(zone: string): string {
  if (isTimeZone(zone)) return zone
  throw new Refusal(
    'TIME_ZONE_INVALID',
    `"${zone}" is no time zone: give an IANA name such as "Europe/Paris" or "UTC".${didYouMean(zone, Intl.supportedValuesOf('timeZone'))}`,
  )
}

/** The calendar of a question; ISO 8601 where it names none. */
export function readCalendar(name: string | null, catalog: Catalog): Calendar {
  if (name === null) return isoCalendar
  const calendar = catalog.calendars.get(name)
  if (calendar !== undefined) return calendar
  const names = [...catalog.calendars.keys()]
  throw new Refusal('UNKNOWN_CALENDAR', `There is no calendar "${name}".${didYouMean(name, names)}`, { allowed: names })
}

/** The dimensions that rows are grouped by. */
export function readDimensions(names: readonly string[], catalog: Catalog): readonly Dimension[] {
  const repeated = names.find((name, index) => names.indexOf(name) !== index)
  if (repeated !== undefined) throw new Refusal('DIMENSION_NOT_AVAILABLE', `"by" names "${upperCase(repeated)}" twice: once is enough.`)
  return names.map((name) => {
    const dimension = catalog.dimensions.get(name)
    if (dimension !== undefined) return dimension
    const allowed = [...catalog.dimensions.keys()]
    throw new Refusal('UNKNOWN_DIMENSION', `There is no dimension "${name}".${didYouMean(name, allowed)}`, { allowed })
  })
}

/** The names of segments, each known. */
export function readSegments(names: readonly string[], catalog: Catalog): readonly string[] {
  for (const name of names) {
    if (catalog.segments.has(name)) continue
    const allowed = [...catalog.segments.keys()]
    throw new Refusal('UNKNOWN_SEGMENT', `There is no segment "${name}".${didYouMean(name, allowed)}`, { allowed })
  }
  return names
}

/** The currency of a question; the catalogue's where it names none; null where nothing is converted. */
export function readCurrency(question: Pick<Question, 'currency'>, catalog: Catalog): string | null {
  const { reporting, offered } = currenciesOf(catalog.definition)
  if (question.currency === null) return reporting
  if (offered.includes(question.currency)) return question.currency
  throw new Refusal('UNKNOWN_CURRENCY', `There are no exchange rates to "${question.currency}".${didYouMean(question.currency, offered)}`, {
    allowed: offered,
  })
}
