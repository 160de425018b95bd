import { isMergeable, type Plan } from '../plan/plan.js'
import type { Lookup, Placing } from '../plan/slice.js'
import { isChangeScan } from './change-rows-sql.js'
import { changedInputs } from './change-sql.js'
import { dailySql } from './daily-sql.js'
import { type Fragment, fragment } from './fragment.js'
import { type Asked, type Grouping, type LevelInput, levelsSql, othersSql, wantedLevels } from './levels-sql.js'
import { movedInput } from './movement-sql.js'
import { repeatedInput, sharedPlaces } from './repeated-sql.js'
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
  const { plan } = rows
  const lookup = placing.cells as Lookup
  if (placing.days !== null) return dailyOf(rows, placing, index, places, asked, 'period')
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
  const inputs = inputsOf({ rows, placing, index, places: together, grouping: 'period' })
  return [...apart, ...inputs.map(({ input }) => askedSql(plan, input, 'period', asked))]
}

function wholeSql(rows: SlicedRows, placing: Placing, index: number, places: readonly number[], asked: Asked): readonly Fragment[] {
  if (placing.days !== null) return dailyOf(rows, placing, index, places, asked, 'whole')
  const inputs = inputsOf({ rows, placing, index, places, grouping: 'whole' })
  return inputs.map(({ input }) => askedSql(rows.plan, input, 'whole', asked))
}

function dailyOf(
  rows: SlicedRows,
  placing: Placing,
  index: number,
  places: readonly number[],
  asked: Asked,
  grouping: 'period' | 'whole',
): readonly Fragment[] {
  const { plan, dialect } = rows
  const inputs = inputsOf({ rows, placing, index, places, grouping: 'day', ofDays: grouping })
  return inputs.flatMap(({ input, places: own }) => dailySql({ plan, dialect, input, placing, places: own, grouping }, asked))
}

/** The slots of a placing, and what they are grouped by: periods, the whole range, or days (of each period, or of the range). */
interface Asking {
  readonly rows: SlicedRows
  readonly placing: Placing
  readonly index: number
  readonly places: readonly number[]
  readonly grouping: Grouping
  readonly ofDays?: 'period' | 'whole'
}

/** The rows of a placing where they count, for the slots that can be aggregated together. */
function inputsOf({ rows, placing, index, places, grouping, ofDays }: Asking): readonly Input[] {
  const side = (ofDays ?? grouping) === 'whole' ? 'whole' : 'cells'
  const [lookup, other] = [placing[side] as Lookup, placing.others?.[side] ?? null]
  if (other !== null && isChangeScan(rows.plan, rows.index)) {
    return changedInputs(rows, inputOf(rows, index, places), places, { start: other, end: lookup }, grouping)
  }
  return sharedPlaces(rows.plan, places).map((own) => {
    const input = inputOf(rows, index, own)
    const placed = { ...input, from: placedFrom(rows, placing, lookup, grouping) }
    return { places: own, input: repeatedInput(rows.plan, rows.written, movedInput(rows, placed, own, other, grouping), own) }
  })
}

interface Input {
  readonly places: readonly number[]
  readonly input: LevelInput
}

function placedFrom(rows: SlicedRows, { overlaps }: Placing, lookup: Lookup, grouping: Grouping): Fragment {
  const { dialect } = rows
  if (grouping === 'day') return placedRows(rows, lookup, true, names.day, dialect)
  if (grouping === 'period') return placedRows(rows, lookup, overlaps, names.period, dialect)
  const condition = fragment`${firstPeriod(lookup, dialect)} <= ${lastPeriod(rows.scan, lookup, dialect)}`
  return fragment`(select "base".* from ${rows.base} where ${condition}) as "placed"`
}

function askedSql(plan: Plan, input: LevelInput, grouping: Grouping, asked: Asked): Fragment {
  if (asked.kind === 'others') return othersSql(plan, input, grouping, asked.condition)
  return levelsSql(plan, input, grouping, grouping === 'day' ? [] : wantedLevels(plan, grouping === 'period'))
}

function inputOf(rows: SlicedRows, placing: number, places: readonly number[]): LevelInput {
  return {
    from: rows.base,
    aggregates: new Map(places.map((place) => [place, rows.aggregate(place)])),
    present: rows.present(placing),
    isCompared: isCompared(rows, places),
    entities: null,
  }
}

const isCompared = ({ plan }: SlicedRows, places: readonly number[]): boolean =>
  places.some((place) => plan.slots[place]?.timing.comparison !== null)

/** Whether all slots of a scan can be aggregated by slice before they are placed. */
export const isMergeableScan = (plan: Plan, index: number): boolean =>
  plan.slots.every((slot) => slot.scan !== index || (isMergeable(slot) && slot.timing.move === null && slot.change === null))
