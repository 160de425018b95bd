import { Temporal } from 'temporal-polyfill'
import { type Moment, ofZoned } from '../oracle/moment.js'

/** Every IANA zone that this machine knows. */
export const allZones: readonly string[] = Intl.supportedValuesOf('timeZone')

const firstYear = Temporal.Instant.from('2024-01-01T00:00Z')
const lastYear = 2026

/** The moments of 2024 to 2026 at which the clocks of a zone are turned. */
export function offsetChanges(zone: string): readonly Moment[] {
  const changes: Moment[] = []
  for (
    let change = firstYear.toZonedDateTimeISO(zone).getTimeZoneTransition('next');
    change !== null && change.year <= lastYear;
    change = change.getTimeZoneTransition('next')
  )
    changes.push(ofZoned(change))
  return changes
}

/** The zones whose clocks are turned in those years, with when. */
export const changingZones: readonly { readonly zone: string; readonly changes: readonly Moment[] }[] = allZones
  .map((zone) => ({ zone, changes: offsetChanges(zone) }))
  .filter(({ changes }) => changes.length > 0)

/** When the clocks of a zone are looked at: on the first of each month, and around every change. */
export function probes(zone: string): readonly Moment[] {
  const months = Array.from({ length: 36 }, (_nothing, month) => BigInt(Date.UTC(2024, month)) * 1000n)
  return [...months, ...offsetChanges(zone).flatMap((change) => [change - 1_000_000n, change, change + 3_600_000_000n])]
}
