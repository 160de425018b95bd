import { isMergeable, type Plan, type Scan, type Slot } from '../plan/plan.js'
import { isZeroOfNothing } from '../plan/plan-field.js'
import type { Lookup, Placing } from '../plan/slice.js'
import type { Dialect } from './dialect.js'
import { type Fragment, fragment, identifier, joined, trusted } from './fragment.js'
import {
  type Grouping,
  groupBySql,
  type LevelInput,
  levelsSql,
  othersSql,
  selectedSlots,
  type WantedLevel,
  wantedLevels,
} from './levels-sql.js'
import { movedInput } from './movement-sql.js'
import { keyColumns, names, type WrittenScan } from './scan-sql.js'
import { trailingSql } from './trailing-sql.js'

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

/** Which groups are asked: the levels of the plan, or those that the condition on keys holds for, as one group. */
export type Asked = { readonly kind: 'levels' } | { readonly kind: 'others'; readonly condition: Fragment }

/** The levels of a scan whose rows count in other periods than the one that their time lies in: one SELECT a placing, and one for the whole range. */
export function placedSql(rows: SlicedRows, asked: Asked): readonly Fragment[] {
  const { plan, scan } = rows
  return (scan.slices?.placings ?? []).flatMap((placing, index) => {
    const places = [...plan.slots.keys()].filter((place) => plan.slots[place]?.scan === rows.index && plan.slots[place]?.placing === index)
    if (places.length === 0) return []
    const hasCells = placing.cells !== null && (asked.kind === 'others' || wantedLevels(plan, true).length > 0)
    const hasWhole = asked.kind === 'others' ? placing.cells === null : wantedLevels(plan, false).length > 0
    return [
      ...(hasCells ? cellsSql(rows, placing, index, places, asked) : []),
      ...(hasWhole ? wholeSql(rows, placing, index, places, asked) : []),
    ]
  })
}

function cellsSql(rows: SlicedRows, placing: Placing, index: number, places: readonly number[], asked: Asked): readonly Fragment[] {
  const { plan, dialect } = rows
  const lookup = placing.cells as Lookup
  if (placing.days !== null) return [dailySql(rows, placing, index, places, asked, 'period')]
  const isTrailing = (place: number) =>
    plan.isOptimised && placing.overlaps && rows.scan.states === null && plan.slots[place]?.aggregate === 'countDistinct'
  const trailing = asked.kind === 'others' ? [] : places.filter(isTrailing)
  const apart = trailing.flatMap((place) =>
    wantedLevels(plan, true).map((wanted) => trailingSql({ ...rows, lookup, place, wanted, placing: index })),
  )
  const together = places.filter((place) => !trailing.includes(place))
  if (together.length === 0) return apart
  const from = placedRows(rows, lookup, placing.overlaps, names.period, dialect)
  const input = movedInput(rows, inputOf(rows, from, index, together), together, placing.others?.cells ?? null, 'period')
  return [...apart, askedSql(plan, input, 'period', asked)]
}

function wholeSql(rows: SlicedRows, placing: Placing, index: number, places: readonly number[], asked: Asked): readonly Fragment[] {
  const { plan, dialect } = rows
  if (placing.days !== null) return [dailySql(rows, placing, index, places, asked, 'whole')]
  const condition = fragment`${first(placing.whole, dialect)} <= ${last(rows.scan, placing.whole, dialect)}`
  const from = fragment`(select "base".* from ${rows.base} where ${condition}) as "placed"`
  const input = movedInput(rows, inputOf(rows, from, index, places), places, placing.others?.whole ?? null, 'whole')
  return [askedSql(plan, input, 'whole', asked)]
}

function askedSql(plan: Plan, input: LevelInput, grouping: Grouping, asked: Asked): Fragment {
  if (asked.kind === 'others') return othersSql(plan, input, grouping, asked.condition)
  return levelsSql(plan, input, grouping, grouping === 'day' ? [] : wantedLevels(plan, grouping === 'period'))
}

function inputOf(rows: SlicedRows, from: Fragment, placing: number, places: readonly number[]): LevelInput {
  return { from, aggregates: new Map(places.map((place) => [place, rows.aggregate(place)])), present: rows.present(placing) }
}

const first = ({ first: list }: Lookup, dialect: Dialect): Fragment => dialect.numberAt(list, identifier('base', 'slice'))
const last = (scan: Scan, { last: list }: Lookup, dialect: Dialect): Fragment =>
  dialect.numberAt(list, identifier('base', scan.states === null ? 'slice' : 'slice end'))

/** Each row once for every period (or day) in which it counts. */
export function placedRows(
  { scan, base }: Pick<SlicedRows, 'scan' | 'base'>,
  lookup: Lookup,
  overlaps: boolean,
  as: Fragment,
  dialect: Dialect,
): Fragment {
  const [from, until] = [first(lookup, dialect), last(scan, lookup, dialect)]
  if (!overlaps) return fragment`(select "base".*, ${from} as ${as} from ${base} where ${from} <= ${until}) as "placed"`
  return fragment`(select "base".*, "series"."n" as ${as} from ${base} cross join lateral ${dialect.series(from, until)} as "series" ("n")) as "placed"`
}

/** What the days of each period come to: each day's groups first, then those of its period. */
function dailySql(
  rows: SlicedRows,
  placing: Placing,
  index: number,
  places: readonly number[],
  asked: Asked,
  grouping: 'period' | 'whole',
): Fragment {
  const { plan, dialect } = rows
  const isCells = grouping === 'period'
  const from = placedRows(rows, (isCells ? placing.cells : placing.whole) as Lookup, true, names.day, dialect)
  const wanted = wantedLevels(plan, isCells)
  const days: readonly WantedLevel[] = wanted.map(({ mask, level }) => ({ mask, level }))
  const input = inputOf(rows, from, index, places)
  const daily = asked.kind === 'others' ? othersSql(plan, input, 'day', asked.condition) : levelsSql(plan, input, 'day', days)
  const period = isCells ? dialect.numberAt(placing.days?.cells ?? [], fragment`${names.day} - 1`) : null
  const keys = keyColumns(plan).map((column) => column.name)
  const grouped = [identifier('level'), ...(period === null ? [] : [names.period]), ...keys]
  const shownPeriod =
    plan.align.periods !== null && period === null ? [trusted('null::integer as "period"')] : period === null ? [] : [names.period]
  const aggregates = new Map(places.map((place) => [place, takenSql(plan.slots[place] as Slot, place, placing, isCells, dialect)]))
  const slots = selectedSlots(plan, { aggregates, present: fragment`sum(${names.present})` })
  const columns = joined([identifier('level'), ...shownPeriod, ...keys, slots], ', ')
  const inside = period === null ? daily : fragment`select *, ${period} as ${names.period} from (${daily}) as "days"`
  return fragment`select ${columns} from (${inside}) as "daily" ${groupBySql(grouped)}`
}

/** A day without rows counts 0 where nothing is 0. */
function takenSql(slot: Slot, place: number, placing: Placing, isCells: boolean, dialect: Dialect): Fragment {
  const name = names.slot(place)
  const isZero = isZeroOfNothing(slot.aggregate)
  const value = isZero ? fragment`coalesce(${name}, 0)` : name
  switch (slot.daily) {
    case 'min':
    case 'max': {
      const taken = fragment`${trusted(slot.daily)}(${value})`
      if (!isZero) return taken
      const days = isCells
        ? dialect.numberAt(placing.dayCounts?.cells ?? [], fragment`${names.period} - 1`)
        : trusted(String(placing.dayCounts?.whole ?? 0))
      return fragment`case when count(*) < ${days} then ${trusted(slot.daily === 'min' ? 'least' : 'greatest')}(${taken}, 0) else ${taken} end`
    }
    case 'count':
      return fragment`count(${name})`
    default:
      return fragment`sum(${value}::numeric)`
  }
}

/** Whether all slots of a scan can be aggregated by slice before they are placed. */
export const isMergeableScan = (plan: Plan, index: number): boolean =>
  plan.slots.every((slot) => slot.scan !== index || (isMergeable(slot) && slot.timing.move === null))
