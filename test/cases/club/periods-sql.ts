/** The club's clock. */
const now = `timestamptz '2024-05-15 12:00Z'`

/** `p (s, e)`: periods from one local date until another in a zone, as moments; what runs ends now. */
export function periods(length: string, from: string, until: string, zone = 'UTC'): string {
  const starts = `generate_series(timestamp '${from}', timestamp '${until}' - interval '1 second', interval '${length}')`
  const moments = `g at time zone '${zone}' as s, least(g + interval '${length}', timestamp '${until}') at time zone '${zone}' as whole_e`
  return `p as (select s, least(whole_e, ${now}) as e, whole_e from (select ${moments} from ${starts} g) t)`
}

/** A moment as the cases show it: what the clocks of a zone say. */
export const shown = (moment: string, zone = 'UTC'): string => `to_char(${moment} at time zone '${zone}', 'YYYY-MM-DD HH24:MI')`

/** Whether a row that begins and ends at two dates or moments holds the moment before an edge. */
export const holds = (from: string, to: string, edge: string): string => `(${from} < ${edge} and coalesce(${to} >= ${edge}, true))`

/** A date as the moment when it begins in a zone. */
export const dateAt = (date: string, zone = 'UTC'): string => `(${date})::timestamp at time zone '${zone}'`
