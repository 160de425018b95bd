import type { Length } from '../definition/length.js'
import { bound, type Fragment, fragment, trusted } from './fragment.js'

const parts = { day: ['days', 1], week: ['days', 7], month: ['months', 1], quarter: ['months', 3], year: ['months', 12] } as const

/** A local time a length of calendar time later, in the words of PostgreSQL. */
export function localLater(local: Fragment, { count, unit }: Length): Fragment {
  if (unit === 'hour') throw new Error('Hours pass, whatever the clocks show.')
  const [part, times] = parts[unit]
  return fragment`(${local} + make_interval(${trusted(part)} => ${bound(String(count * times), 'bigint')}::integer))`
}

/**
 * The first instant at which the clocks of a zone show a local time. PostgreSQL takes the second of two, and for a skipped one as much after the gap as
 * it lies in it: so the offset of the day before is tried first, and the end of a gap is looked for second by second.
 */
export function firstInstant(local: Fragment, zone: string): Fragment {
  const named = bound(zone, 'text')
  const shown = (instant: Fragment) => fragment`(${instant} at time zone ${named})`
  const utc = fragment`(${local} at time zone 'UTC')`
  const by = (side: '-' | '+') => {
    const [instant, clock] = [utc, local].map((time) => fragment`(${time} ${trusted(side)} interval '1 day')`) as [Fragment, Fragment]
    return fragment`(${utc} - (${shown(instant)} - ${clock}))`
  }
  const [before, after] = [by('-'), by('+')]
  const second = (instant: Fragment) => fragment`date_trunc('second', ${instant})`
  const seconds = fragment`generate_series(${second(after)}, ${second(before)}, interval '1 second') as "seconds" ("instant")`
  const end = fragment`(select min("instant") from ${seconds} where ${shown(fragment`"instant"`)} >= ${local})`
  return fragment`case when ${shown(before)} = ${local} then ${before} when ${shown(after)} = ${local} then ${after} else ${end} end`
}
