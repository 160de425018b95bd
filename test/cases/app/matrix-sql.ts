/** The app's clock. */
export const now = `timestamptz '2024-05-15 12:00Z'`

/** A matrix as an analyst would ask for it, cell by cell. Starts are `(id, at, …keys)`, the first ever of each, already cut to the range; returns are `(id, at)`. */
export interface Matrix {
  readonly starts: string
  readonly returns: string
  readonly unit: 'day' | 'week' | 'month' | 'quarter'
  /** Local times: where cohorts begin and end. */
  readonly from: string
  readonly until: string
  readonly offsets: number
  readonly zone?: string
  readonly keys?: readonly string[]
  readonly unbounded?: boolean
  readonly rolling?: boolean
  /** Rolling, by dates: a start on a date stands for the whole of it. */
  readonly byDay?: boolean
}

const lengths = { day: '1 day', week: '7 days', month: '1 month', quarter: '3 months' }

/** The cells that have begun: cohort, keys, offset, members, how many were there so far, and whether its time is over for all. */
export function matrixSql({ starts, returns, unit, from, until, offsets, zone = 'UTC', keys = [], ...kind }: Matrix): string {
  const length = `interval '${lengths[unit]}'`
  const local = (moment: string) => `(${moment} at time zone '${zone}')`
  const presence = kind.rolling === true ? rolling(length, kind, local) : calendar(zone, kind)
  const alike = keys.map((key) => `and s.${key} is not distinct from grid.${key}`).join(' ')
  const members = `s where date_trunc('${unit}', ${local('s.at')}) = c ${alike}`
  const over =
    kind.rolling === true
      ? `(select max(d + (k + 1) * ${length} ${kind.byDay === true ? '' : `+ interval '1 day'`}) from generate_series(c, c + ${length} - interval '1 day', interval '1 day') d)
         <= ${kind.byDay === true ? `date_trunc('day', ${local(now)})` : local(now)}`
      : `(c + (k + 1) * ${length}) at time zone '${zone}' <= ${now}`
  return `with s as (${starts}), r as (${returns}),
    grid as (select * from generate_series(date_trunc('${unit}', timestamp '${from}'), timestamp '${until}' - interval '1 second', ${length}) c
      cross join (select ${keys.length === 0 ? '' : `distinct ${keys.join(', ')} from s`}) g cross join generate_series(0, ${offsets}) k)
    select to_char(greatest(c, timestamp '${from}'), 'YYYY-MM-DD HH24:MI'), ${keys.map((key) => `${key}, `).join('')} k, (select count(*) from ${members}),
      (select count(*) from ${members} and (k = 0 or exists (select from r where r.id = s.id and r.at >= s.at and ${presence}))), ${over}
    from grid where ${kind.rolling === true ? `c + k * ${length} < ${local(now)}` : `(c + k * ${length}) at time zone '${zone}' < ${now}`}
    order by c, ${keys.map((key) => `${key} nulls last, `).join('')} k`.replaceAll('LENGTH', length)
}

function calendar(zone: string, { unbounded }: Pick<Matrix, 'unbounded'>): string {
  const within = `r.at >= (c + k * LENGTH) at time zone '${zone}'`
  return unbounded === true ? within : `${within} and r.at < (c + (k + 1) * LENGTH) at time zone '${zone}'`
}

function rolling(length: string, { unbounded }: Pick<Matrix, 'unbounded'>, local: (moment: string) => string): string {
  const from = `${local('r.at')} >= ${local('s.at')} + k * ${length}`
  return unbounded === true ? from : `${from} and ${local('r.at')} < ${local('s.at')} + (k + 1) * ${length}`
}
