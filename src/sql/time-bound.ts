import { civilDayAt, formatDay, formatInstant, type Instant, instantOfLocal } from '../kit/zoned-time.js'
import type { Typed } from './dialect.js'
import { bound, type Fragment, fragment } from './fragment.js'

/** An instant as the bound of a time: of a date the first one that begins then or later. */
export const boundText = (instant: Instant, { type }: Typed, zone: string): string =>
  type === 'date' ? firstDayFrom(instant, zone) : formatInstant(instant, 'UTC')

/** The same, bound as a parameter. */
export const timeBound = (instant: Instant, time: Typed, zone: string): Fragment =>
  bound(boundText(instant, time, zone), time.type === 'date' ? 'date' : 'timestamptz')

/** The conditions that a time lies between two instants; none for one that is infinite. */
export const reachSql = (
  time: Typed,
  { from, until }: { readonly from: Instant; readonly until: Instant },
  zone: string,
): readonly Fragment[] => [
  ...(Number.isFinite(from) ? [fragment`${time.sql} >= ${timeBound(from, time, zone)}`] : []),
  ...(Number.isFinite(until) ? [fragment`${time.sql} < ${timeBound(until, time, zone)}`] : []),
]

/** The first date that begins at an instant or after it: a date lies in a range if its midnight does. */
function firstDayFrom(instant: Instant, zone: string): string {
  const day = civilDayAt(instant, zone)
  return formatDay(instantOfLocal(day, zone) < instant ? day + 86_400_000 : day)
}
