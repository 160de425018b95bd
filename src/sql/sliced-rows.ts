import type { Plan, Scan } from '../plan/plan.js'
import type { Lookup } from '../plan/slice.js'
import type { Dialect } from './dialect.js'
import { type Fragment, fragment, identifier } from './fragment.js'
import { names, type WrittenScan } from './scan-sql.js'

/** The rows of a scan, or what they are aggregated to by slice and keys, before they are placed in periods. */
export interface SlicedRows {
  readonly plan: Plan
  readonly dialect: Dialect
  readonly index: number
  readonly scan: Scan
  readonly written: WrittenScan
  /** Rows in FROM: with the columns slice, slice end (of rows that hold), the keys, and the arguments or aggregates of slots. */
  readonly base: Fragment
  /** The aggregate of a slot over those. */
  readonly aggregate: (place: number) => Fragment
  readonly present: (placing: number) => Fragment
}

/** Of each row, the first period in which it counts. */
export const firstPeriod = ({ first: list }: Lookup, dialect: Dialect): Fragment => dialect.numberAt(list, identifier('base', 'slice'))
/** Of each row, the last one; before the first where there is none. */
export const lastPeriod = (scan: Scan, { last: list }: Lookup, dialect: Dialect): Fragment =>
  dialect.numberAt(list, identifier('base', scan.states === null ? 'slice' : 'slice end'))

/** Each row once for every period (or day) in which it counts. */
export function placedRows(
  { scan, base }: Pick<SlicedRows, 'scan' | 'base'>,
  lookup: Lookup,
  overlaps: boolean,
  as: Fragment,
  dialect: Dialect,
): Fragment {
  const [from, until] = [firstPeriod(lookup, dialect), lastPeriod(scan, lookup, dialect)]
  if (lookup.each !== null) return eachPlaced(scan, base, lookup.each, as, dialect)
  if (!overlaps) return fragment`(select "base".*, ${from} as ${as} from ${base} where ${from} <= ${until}) as "placed"`
  return fragment`(select "base".*, "series"."n" as ${as} from ${base} cross join lateral ${dialect.series(from, until)} as "series" ("n")) as "placed"`
}

function eachPlaced(scan: Scan, base: Fragment, each: NonNullable<Lookup['each']>, as: Fragment, dialect: Dialect): Fragment {
  const end = scan.states === null ? names.slice : names.sliceEnd
  const spans = dialect.numberedPairs(
    each.map(({ from }) => from),
    each.map(({ until }) => until),
  )
  const condition = fragment`"base".${names.slice} < "spans"."until" and "spans"."from" <= "base".${end}`
  return fragment`(select "base".*, "spans"."n"::integer as ${as} from ${base} join ${spans} as "spans" ("from", "until", "n") on ${condition}) as "placed"`
}
