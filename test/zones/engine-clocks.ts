import { bound, fragment, toStatement } from '../../src/sql/fragment.js'
import type { Run } from '../../src/warehouse/warehouse.js'
import { inZone, isoText, type Moment } from '../oracle/moment.js'
import { allZones, probes } from './offset-changes.js'

/** A zone whose rules a database has otherwise than this machine, and the first moment at which they show different times; null: it does not know the zone. */
export interface OtherClock {
  readonly zone: string
  readonly at: string | null
}

/** The zones whose clocks a database turns at other moments. Answers differ there, until either is brought up to date. */
export async function otherClocks(run: Run): Promise<readonly OtherClock[]> {
  const names = await run(toStatement(fragment`select name from pg_timezone_names`))
  const known = new Set(names.rows.map(([name]) => name))
  const asked = allZones.filter((zone) => known.has(zone)).flatMap((zone) => probes(zone).map((moment) => ({ zone, moment })))
  const zones = bound(
    asked.map(({ zone }) => zone),
    'text[]',
  )
  const instants = bound(
    asked.map(({ moment }) => isoText(moment)),
    'timestamptz[]',
  )
  const { rows } = await run(
    toStatement(fragment`select to_char(at at time zone zone, 'YYYY-MM-DD"T"HH24:MI:SS.US')
      from unnest(${zones}, ${instants}) with ordinality as asked (zone, at, place) order by place`),
  )
  const other = new Map<string, OtherClock>(allZones.filter((zone) => !known.has(zone)).map((zone) => [zone, { zone, at: null }]))
  for (const [place, { zone, moment }] of asked.entries()) {
    if (rows[place]?.[0] !== localText(moment, zone) && !other.has(zone)) other.set(zone, { zone, at: isoText(moment) })
  }
  return [...other.values()]
}

/** `2025-12-31T13:00:00.000000`: what a clock of a zone shows. */
export const localText = (moment: Moment, zone: string): string =>
  inZone(moment, zone).toPlainDateTime().toString({ smallestUnit: 'microsecond' })
