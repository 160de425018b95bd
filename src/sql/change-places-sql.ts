import type { Lookup } from '../plan/slice.js'
import { changing } from './change-rows-sql.js'
import { type Fragment, fragment, identifier, joined, trusted } from './fragment.js'
import { names } from './scan-sql.js'
import { firstPeriod, lastPeriod, type SlicedRows } from './sliced-rows.js'

/** The two edges of each period. */
export interface Edges {
  readonly start: Lookup
  readonly end: Lookup
}

/** The rows of entities in each period at an edge of which they may hold. Of whom nothing begins or ends in a period, nothing changes there. */
export function changedPeriods(rows: SlicedRows, asksEver: boolean, edges: Edges, at: Fragment | null): Fragment {
  const began = fragment`"base".${changing.began}`
  const ever = asksEver ? [(from: Fragment) => fragment`coalesce(${began} < ${from}, false) as "ever"`] : []
  if (!rows.plan.isOptimised) return everyPeriod(rows, edges, ever, at)
  const changed = identifier('changed entities')
  const joinedBy = (column: Fragment) =>
    fragment`select ${columnsSql(rows, edges, ever, at, fragment`${changed}."n"`)} from ${rows.base} join ${changed} on "base".${column} = ${changed}.${column}`
  const both = fragment`${joinedBy(changing.entity)} union all ${joinedBy(changing.nobody)}`
  return fragment`with ${changed} as (${changedSql(rows, edges)}) ${both}`
}

/** The periods of each entity in which a row of it begins or ends. */
function changedSql({ base, dialect }: SlicedRows, { start, end }: Edges): Fragment {
  const [starts, ends] = [ranksOf(start), ranksOf(end)]
  const entity = joined([changing.entity, changing.nobody], ', ')
  const [first, last] = isOrdered({ start, end })
    ? [dialect.numberAt(end.first, identifier('at')), dialect.numberAt(start.last, identifier('at'))]
    : [trusted('1'), trusted(String(starts.length))]
  const place = trusted('"series"."n"::integer - 1')
  const isWithin = fragment`${dialect.numberAt(starts, place)} <= "at" and "at" < ${dialect.numberAt(ends, place)}`
  const found = fragment`(select ${entity}, ${names.slice} as "at" from ${base} union select ${entity}, ${names.sliceEnd} from ${base})`
  return fragment`select distinct ${entity}, "series"."n"::integer as "n" from ${found} as "found" cross join lateral ${dialect.series(first, last)} as "series" ("n") where ${isWithin}`
}

/** What is said of a row by the bound that the start of a period is. */
type ByStart = (from: Fragment) => Fragment

/** Each row once for every period at an edge of which it may hold. */
export function everyPeriod(rows: SlicedRows, edges: Edges, more: readonly ByStart[], at: Fragment | null): Fragment {
  const { scan, base, dialect } = rows
  const { start, end } = edges
  const [first, last] = isOrdered(edges)
    ? [
        fragment`least(${firstPeriod(start, dialect)}, ${firstPeriod(end, dialect)})`,
        fragment`greatest(${lastPeriod(scan, start, dialect)}, ${lastPeriod(scan, end, dialect)})`,
      ]
    : [trusted('1'), trusted(String(ranksOf(start).length))]
  return fragment`select ${columnsSql(rows, edges, more, at, trusted('"series"."n"'))} from ${base} cross join lateral ${dialect.series(first, last)} as "series" ("n")`
}

const isOrdered = ({ start, end }: Edges): boolean => start.each === null && end.each === null

/** The columns of rows, the period, and at which of its edges they hold. */
function columnsSql(
  { dialect }: SlicedRows,
  { start, end }: Edges,
  more: readonly ByStart[],
  at: Fragment | null,
  period: Fragment,
): Fragment {
  const bound = (lookup: Lookup) => dialect.numberAt(ranksOf(lookup), fragment`${period}::integer - 1`)
  const holds = (rank: Fragment): Fragment => fragment`("base".${names.slice} < ${rank} and "base".${names.sliceEnd} >= ${rank})`
  const from = bound(start)
  return joined(
    [
      ...[fragment`"base".*`, ...(at === null ? [] : [fragment`${period}::integer as ${at}`])],
      ...[fragment`${holds(from)} as "at start"`, fragment`${holds(bound(end))} as "at end"`, ...more.map((said) => said(from))],
    ],
    ', ',
  )
}

/** Of each edge, how many bounds a begin must be below, and an end have reached, to hold there; 0 where there is none. */
function ranksOf({ first, last, each }: Lookup): readonly number[] {
  if (each !== null) return each.map(({ until }) => until)
  return Array.from({ length: last.at(-1) ?? 0 }, (_, index) => first.filter((period) => period <= index + 1).length)
}
