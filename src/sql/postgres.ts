import type { Dialect, Typed } from './dialect.js'
import { bound, type Fragment, fragment, joined, trusted } from './fragment.js'
import { firstInstant, localLater } from './postgres-clocks.js'

/** The words of PostgreSQL, and of PGlite, which is PostgreSQL. */
export const postgres: Dialect = {
  // Search in the list of starts, not date_trunc: the very same instants bound the range, in any calendar and at every change of the clocks.
  boundsReached: ({ sql, type }, bounds) => fragment`width_bucket(${sql}, ${bound(bounds, type === 'date' ? 'date[]' : 'timestamptz[]')})`,
  numberAt: (list, place) => fragment`(${bound(list.map(String), 'integer[]')})[${place} + 1]`,
  daysLater: ({ sql, type }, days, zone) => {
    if (type === 'date') return fragment`(${sql} + ${bound(String(days), 'bigint')}::integer)`
    const local = fragment`(${sql} at time zone ${bound(zone, 'text')})`
    return fragment`((${local} + make_interval(days => ${bound(String(days), 'bigint')}::integer)) at time zone ${bound(zone, 'text')})`
  },
  inZone: (timestamp, zone) => fragment`(${timestamp} at time zone ${bound(zone, 'text')})`,
  dateIn,
  firstDay: (date, grain) => fragment`date_trunc(${trusted(`'${grain}'`)}, ${date}::timestamp)::date`,
  localTime: ({ sql, type }, zone) =>
    type === 'date' ? fragment`${sql}::timestamp` : fragment`(${sql} at time zone ${bound(zone, 'text')})`,
  unitsBetween: (start, end, unit) => {
    if (unit === 'day') return fragment`greatest(${daysBetween(start, end)}, 0)`
    if (unit === 'week') return fragment`(greatest(${daysBetween(start, end)}, 0) / 7)`
    return fragment`(greatest(${monthsBetween(start, end)}, 0) / ${trusted(String(monthsOf[unit]))})`
  },
  hoursLater: (time, hours) => fragment`(${time} + make_interval(hours => ${bound(String(hours), 'bigint')}::integer))`,
  localLater,
  firstInstant,
  instant: (time) => instant(time),
  canonicalNumber: (number) => fragment`trim_scale(${number})`,
  seconds: (start, end) => {
    if (start.type === 'date' && end.type === 'date') return fragment`((${end.sql} - ${start.sql})::numeric * 86400)`
    return fragment`extract(epoch from (${instant(end)} - ${instant(start)}))::numeric`
  },
  // Digits and blanks by name: the classes of the engine also hold those that its own cast refuses.
  numberOf: (text) =>
    fragment`case when ${text} ~ ${bound('^[ \\t\\n\\r\\f\\v]*[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)[ \\t\\n\\r\\f\\v]*$', 'text')} then ${text}::numeric end`,
  bucketLabel: (number, edges, labels) =>
    fragment`(${bound(labels, 'text[]')})[width_bucket(${number}::numeric, ${bound(edges.map(String), 'numeric[]')}) + 1]`,
  contains: (text, searched) => fragment`strpos(lower(${text}), lower(${bound(searched, 'text')})) > 0`,
  percentile: (fraction, of) =>
    fragment`percentile_cont(${bound(String(fraction), 'numeric')}) within group (order by ${of}::double precision)`,
  byCodePoint: (text) => fragment`${text} collate "C"`,
  placeIn: (text, list) => fragment`array_position(${bound(list, 'text[]')}, ${text})`,
  nullSafeKey: (values) =>
    fragment`array[${joined(
      values.map((value) => fragment`${value}::text`),
      ', ',
    )}]::text[]`,
  numberedPairs: (first, second) =>
    fragment`unnest(${bound(first.map(String), 'integer[]')}, ${bound(second.map(String), 'integer[]')}) with ordinality`,
  // `distinct on` always sorts; `distinct` may hash, spill and sort after all: half as slow again where there are many entities.
  sortedDistinct: (columns, from, where) => {
    const listed = joined(columns, ', ')
    return fragment`select distinct on (${listed}) ${listed} from ${from} where ${where} order by ${listed}`
  },
  // The number is computed once a row where it stands once; what is beyond the set falls on a bit that is never asked.
  bitsOf: (number, first, isOnly) => {
    if (isOnly) return fragment`bit_or(1::bigint << least(${number}, 63))`
    const within = fragment`${number} between ${trusted(`${first} and ${first + 61}`)}`
    return fragment`bit_or(case when ${within} then 1::bigint << (${number} - ${trusted(String(first - 1))}) else 0 end)`
  },
  hasBit: (bits, place) => fragment`${bits} & ${trusted(`${2n ** BigInt(place + 1)}::bigint`)} <> 0`,
  numbered: (values) => fragment`unnest(array[${joined(values, ', ')}]) with ordinality`,
  series: (first, last) => fragment`generate_series(${first}, ${last})`,
}

const monthsOf = { month: 1, quarter: 3, year: 12 } as const

// date_part, not extract: whole numbers need no decimals, which are slower.
const part = (name: 'year' | 'month' | 'day', of: Fragment): Fragment => fragment`date_part(${trusted(`'${name}'`)}, ${of})::integer`

const daysBetween = (from: Fragment, until: Fragment): Fragment => part('day', fragment`(${until} - ${from})`)

/**
 * Whole months: 28 February is a month after 31 January. What every month has a day for is counted by `age`, which is faster; the rest by the numbers of
 * the months, less one if the last of them is not over.
 */
function monthsBetween(from: Fragment, until: Fragment): Fragment {
  const age = fragment`age(${until}, ${from})`
  const months = fragment`((${part('year', until)} - ${part('year', from)}) * 12 + ${part('month', until)} - ${part('month', from)})`
  const ended = fragment`case when ${from} + make_interval(months => ${months}) > ${until} then 1 else 0 end`
  return fragment`(case when ${part('day', from)} <= 28 then ${part('year', age)} * 12 + ${part('month', age)} else ${months} - ${ended} end)`
}

function dateIn({ sql, type }: Typed, zone: string): Fragment {
  return type === 'date' ? sql : fragment`(${sql} at time zone ${bound(zone, 'text')})::date`
}

/** A date stands for its midnight in UTC where it meets an instant. */
const instant = ({ sql, type }: Typed): Fragment => (type === 'date' ? fragment`(${sql}::timestamp at time zone 'UTC')` : sql)
