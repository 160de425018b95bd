/** The store's clock. */
export const now = `timestamptz '2024-05-15 12:00Z'`

/** Five months, the last of which runs. */
export const months = { between: { from: '2024-01-01', until: '2024-06-01' } } as const

/** A moment so much later by the clocks of a zone. */
export const later = (moment: string, length: string, zone = 'UTC'): string =>
  `((${moment} at time zone '${zone}' + interval '${length}') at time zone '${zone}')`

/** The month of a moment as the cases show it. */
export const monthOf = (moment: string, zone = 'UTC'): string =>
  `to_char(date_trunc('month', ${moment} at time zone '${zone}'), 'YYYY-MM-DD HH24:MI')`

/** `c`: each lead with when its window ends, and when its person first buys in it. */
export const leadsUntil = (length: string, zone = 'UTC', more = 'true', of = 'not l.is_spam'): string =>
  `c as (select l.*, ${later('l.at', length, zone)} as until, (select min(p.at) from purchase p where p.person_id = l.person_id and p.at >= l.at
    and p.at < ${later('l.at', length, zone)} and p.at < ${now} and ${more}) as bought from lead l where ${of})`

/** Whether its window is over, and whether it is not. */
export const over = `(until <= ${now})`
export const open = `(until > ${now})`
