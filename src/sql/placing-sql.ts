import { isMergeable, type Plan } from '../plan/plan.js'
import type { Lookup, Placing } from '../plan/slice.js'
import { dailySql } from './daily-sql.js'
import { type Fragment, fragment } from './fragment.js'
import { type Asked, type Grouping, type LevelInput, levelsSql, othersSql, wantedLevels } from './levels-sql.js'
import { movedInput } from './movement-sql.js'
import { names } from './scan-sql.js'
import { firstPeriod, lastPeriod, placedRows, type SlicedRows } from './sliced-rows.js'
import { trailingSql } from './trailing-sql.js'

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
  if (placing.days !== null) return dailyOf(rows, placing, lookup, index, places, asked, 'period')
  const isTrailing = (place: number) =>
    plan.isOptimised &&
    placing.overlaps &&
    lookup.each === null &&
    rows.scan.states === null &&
    plan.slots[place]?.aggregate === 'countDistinct'
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
  if (placing.days !== null) return dailyOf(rows, placing, placing.whole, index, places, asked, 'whole')
  const condition = fragment`${firstPeriod(placing.whole, dialect)} <= ${lastPeriod(rows.scan, placing.whole, dialect)}`
  const from = fragment`(select "base".* from ${rows.base} where ${condition}) as "placed"`
  const input = movedInput(rows, inputOf(rows, from, index, places), places, placing.others?.whole ?? null, 'whole')
  return [askedSql(plan, input, 'whole', asked)]
}

function dailyOf(
  rows: SlicedRows,
  placing: Placing,
  lookup: Lookup,
  index: number,
  places: readonly number[],
  asked: Asked,
  grouping: 'period' | 'whole',
): readonly Fragment[] {
  const { plan, dialect } = rows
  const other = (grouping === 'period' ? placing.others?.cells : placing.others?.whole) ?? null
  const input = movedInput(rows, inputOf(rows, placedRows(rows, lookup, true, names.day, dialect), index, places), places, other, 'day')
  return dailySql({ plan, dialect, input, placing, places, grouping }, asked)
}

function askedSql(plan: Plan, input: LevelInput, grouping: Grouping, asked: Asked): Fragment {
  if (asked.kind === 'others') return othersSql(plan, input, grouping, asked.condition)
  return levelsSql(plan, input, grouping, grouping === 'day' ? [] : wantedLevels(plan, grouping === 'period'))
}

function inputOf(rows: SlicedRows, from: Fragment, placing: number, places: readonly number[]): LevelInput {
  return {
    from,
    aggregates: new Map(places.map((place) => [place, rows.aggregate(place)])),
    present: rows.present(placing),
    isCompared: isCompared(rows, places),
  }
}

const isCompared = ({ plan }: SlicedRows, places: readonly number[]): boolean =>
  places.some((place) => plan.slots[place]?.timing.comparison !== null)

/** Whether all slots of a scan can be aggregated by slice before they are placed. */
export const isMergeableScan = (plan: Plan, index: number): boolean =>
  plan.slots.every((slot) => slot.scan !== index || (isMergeable(slot) && slot.timing.move === null))
