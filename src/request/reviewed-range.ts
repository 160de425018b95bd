import type { Catalog } from '../catalog/catalog.js'
import type { Grain } from '../definition/quantity-tree.js'
import { formatInstant, type Instant } from '../kit/zoned-time.js'
import { type Clockwork, periodEnd, periodStart, shiftPeriod } from './period.js'
import type { RangeQuestion } from './question.js'
import { Refusal } from './refusal.js'
import { readCalendar, readZone } from './resolve-names.js'
import { readInstant } from './resolve-range.js'

/** Which period is looked at: the one that holds `at` (null: the last one that is over), by the zone and the calendar of a question. */
export interface ReviewedPeriod {
  readonly at: string | null
  readonly grain: Grain
  readonly timeZone: string | null
  readonly calendar: string | null
}

/** The range of the last `count` periods up to the one that is looked at. Throws a Refusal where that lies after now. */
export function reviewedRange(
  { at, grain, timeZone, calendar }: ReviewedPeriod,
  count: number,
  catalog: Catalog,
  now: Instant,
): RangeQuestion {
  if (at === null) return { last: { count, unit: grain, complete: true } }
  const zone = readZone(timeZone ?? catalog.definition.timeZone)
  const clockwork: Clockwork = { grain, zone, calendar: readCalendar(calendar, catalog) }
  const instant = readInstant(at, zone)
  if (instant > now) {
    const message = `"at" is ${at}, but now is ${formatInstant(now, zone)}: give a moment up to now.`
    throw new Refusal('RANGE_INVALID', message)
  }
  const start = periodStart(instant, clockwork)
  const from = shiftPeriod(start, 1 - count, clockwork)
  return { between: { from: formatInstant(from, 'UTC'), until: formatInstant(periodEnd(start, clockwork), 'UTC') } }
}
