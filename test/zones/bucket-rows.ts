import type { Calendar } from '../../src/definition/calendar.js'
import type { Grain } from '../../src/definition/quantity-tree.js'
import { formatInstant } from '../../src/kit/zoned-time.js'
import { periodsBetween } from '../../src/request/period.js'
import type { Typed } from '../../src/sql/dialect.js'
import { bound, type Fragment, fragment, joined, toStatement, trusted } from '../../src/sql/fragment.js'
import { postgres } from '../../src/sql/postgres.js'
import type { Run } from '../../src/warehouse/warehouse.js'
import { dateIn, isoText, type Moment, momentOf, startOfDate } from '../oracle/moment.js'
import { laterDate, periodStart } from '../oracle/periods.js'
import { localText } from './engine-clocks.js'
import { zoneCalendars } from './zone-calendars.js'

const hour = 3_600_000_000n
const day = 24n * hour

/** Where the clocks of a zone are turned: a microsecond before, at and after each change, the hours and the local midnights around it. */
function momentsAround(changes: readonly Moment[], zone: string): readonly Moment[] {
  const edges = changes.flatMap((change) => {
    const midnights = [-1, 0, 1, 2].map((days) => startOfDate(laterDate(dateIn(change, zone), days, 'day'), zone))
    return [change - 2n * hour, change - hour, change - hour / 2n, change, change + hour / 2n, change + hour, ...midnights]
  })
  const moments = edges.flatMap((edge) => [edge - 1n, edge, edge + 1n])
  return [...new Set(moments)].sort((one, other) => (one < other ? -1 : 1))
}

/** How rows are cut into periods: each grain of each calendar; hours and days are the same in all. */
const cuts: readonly { readonly grain: Grain; readonly calendar: Calendar }[] = [
  { grain: 'hour', calendar: zoneCalendars[0] },
  { grain: 'day', calendar: zoneCalendars[0] },
  ...(['week', 'month', 'quarter', 'year'] as const).flatMap((grain) => zoneCalendars.map((calendar) => ({ grain, calendar }))),
]

/** A zone with rows at some moments, and what the oracle and the product say of them. */
export interface ZoneRows {
  readonly zone: string
  readonly moments: readonly Moment[]
  /** Of each cut, the starts of the product's periods. */
  readonly starts: readonly (readonly number[])[]
  /** Of each moment, the starts of the oracle's periods, one a cut. */
  readonly expected: readonly (readonly number[])[]
}

/** Rows around some changes of a zone's clocks. */
export function zoneRows(zone: string, changes: readonly Moment[]): ZoneRows {
  const moments = momentsAround(changes, zone)
  return {
    ...{ zone, moments },
    starts: cuts.map((cut) => startsOf(zone, moments, cut)),
    expected: moments.map((moment) => cuts.map((cut) => Number(periodStart(moment, { ...cut, zone }) / 1000n))),
  }
}

/** The starts of the product's periods around the rows: of hours only those of the days with rows. */
function startsOf(zone: string, moments: readonly Moment[], { grain, calendar }: (typeof cuts)[number]): readonly number[] {
  const clockwork = { grain, zone, calendar }
  const between = (from: Moment, until: Moment) => periodsBetween(Number(from / 1000n), Number(until / 1000n), clockwork, 1_000_000) ?? []
  const [first, last] = [moments[0] ?? 0n, moments.at(-1) ?? 0n]
  if (grain !== 'hour') return between(first - 800n * day, last + day).map(({ start }) => start)
  const days = [...new Set(moments.flatMap((moment) => [moment / day - 1n, moment / day, moment / day + 1n]))]
  const starts = days.flatMap((number) => between(number * day, (number + 1n) * day)).map(({ start }) => start)
  return [...new Set(starts)].sort((one, other) => one - other)
}

/** What the product's SQL says otherwise than the oracle of rows of some zones: their periods, and (but of zones `apart`) their dates and the instants of their local times. */
export async function bucketFaults(zones: readonly ZoneRows[], apart: ReadonlySet<string>, run: Run): Promise<readonly string[]> {
  const { rows } = await run(toStatement(fragment`${joined(zones.map(selectRows), ' union all ')} order by 1, 2`))
  let line = 0
  return zones.flatMap((zone) =>
    zone.moments.flatMap((_moment, place) => {
      const answered = rows[line++] ?? []
      const faults = [...periodFaults(answered, zone, place), ...(apart.has(zone.zone) ? [] : clockFaults(answered, zone, place))]
      return faults.map((fault) => `${zone.zone} at ${isoText(zone.moments[place] ?? 0n)}: ${fault}`)
    }),
  )
}

function selectRows({ zone, moments, starts }: ZoneRows, index: number): Fragment {
  const at: Typed = { sql: trusted('at'), type: 'timestamp' }
  const instants = bound(moments.map(isoText), 'timestamptz[]')
  const locals = bound(
    moments.map((moment) => localText(moment, zone)),
    'text[]',
  )
  const columns = [
    ...starts.map((list) =>
      postgres.boundsReached(
        at,
        list.map((start) => formatInstant(start, 'UTC')),
      ),
    ),
    fragment`${postgres.dateIn(at, zone)}::text`,
    fragment`(extract(epoch from ${postgres.inZone(trusted('local::timestamp'), zone)}) * 1000000)::bigint::text`,
  ]
  return fragment`select ${trusted(String(index))}, place, ${joined(columns, ', ')}
    from unnest(${instants}, ${locals}) with ordinality as rows (at, local, place)`
}

const periodFaults = (line: readonly (string | null)[], { starts, expected }: ZoneRows, place: number): readonly string[] =>
  cuts.flatMap(({ grain, calendar }, index) => {
    const start = starts[index]?.[Number(line[2 + index]) - 1]
    return start === expected[place]?.[index] ? [] : [`${grain} of ${calendar.name} from ${start}`]
  })

function clockFaults(line: readonly (string | null)[], { zone, moments }: ZoneRows, place: number): readonly string[] {
  const [date, instant] = [line[2 + cuts.length], line[3 + cuts.length]]
  const moment = moments[place] ?? 0n
  return [
    ...(date === dateIn(moment, zone) ? [] : [`date ${date}`]),
    ...(instant === String(momentOf(localText(moment, zone), zone)) ? [] : [`instant ${instant}`]),
  ]
}
