import type { Plan } from '../plan/plan.js'
import { type Fragment, fragment, identifier, joined, trusted } from './fragment.js'
import { type GroupingColumn, groupingColumns, keyColumns, names } from './scan-sql.js'

/** The level of rows that stand for all groups which are not among the first. */
export const otherLevel = -1

/** Rows to be aggregated, and the aggregate of each slot over them; a slot that is not theirs is null. */
export interface LevelInput {
  readonly from: Fragment
  readonly aggregates: ReadonlyMap<number, Fragment>
  readonly present: Fragment
  /** The rows are those of a comparison: they make groups appear, but no periods. */
  readonly isCompared: boolean
  /** Set where the aggregates are not over the rows themselves, but over what they come to by entity in each group of a level. */
  readonly entities: Entities | null
}

/** What rows are grouped by beside the columns of a level, and what is taken of them, before anything is aggregated. */
export interface Entities {
  readonly by: readonly Fragment[]
  readonly taken: readonly Fragment[]
}

/** The columns that rows are grouped by: those of the answer, those of the answer without the period, or a day and the keys. */
export type Grouping = 'period' | 'whole' | 'day'

/** A level to be computed: the keys that are rolled up as bits (the period the highest), and what it is called. */
export interface WantedLevel {
  readonly mask: number
  readonly level: number
}

/** Which groups are asked: the levels of the plan, or those that the condition on keys holds for, as one group. */
export type Asked = { readonly kind: 'levels' } | { readonly kind: 'others'; readonly condition: Fragment }

/** The levels of a plan that keep the period, or those that roll it up. */
export function wantedLevels(plan: Plan, keepsPeriod: boolean): readonly WantedLevel[] {
  const bit = periodBit(plan)
  return plan.levels.computed
    .filter((level) => keepsPeriod === (bit !== 0 && (level & bit) === 0))
    .map((level) => ({ mask: level & ~bit, level }))
}

/** The bit of a level in which the period is rolled up; 0 without a grain. */
const periodBit = ({ align, keys }: Plan): number => (align.periods === null ? 0 : 1 << keys.length)

/** The levels of some rows: level, period (where the plan has periods, or days), keys, all slots and the number of rows present. */
export function levelsSql(plan: Plan, input: LevelInput, grouping: Grouping, wanted: readonly WantedLevel[]): Fragment {
  const columns = columnsOf(plan, grouping)
  if (input.entities !== null && wanted.length > 1) return eachLevelSql(plan, input, grouping, wanted)
  const stays = (mask: number, index: number) => (mask & (1 << (columns.length - 1 - index))) === 0
  const [only] = wanted
  // One level needs no grouping sets, and then the planner may still go parallel.
  if (only !== undefined && wanted.length === 1) {
    return singleLevel(
      plan,
      input,
      grouping,
      only.level,
      columns.filter((_, index) => stays(only.mask, index)),
    )
  }
  const all = columns.map((column) => column.name)
  const offset = wanted.length === 0 ? 0 : (wanted[0]?.level ?? 0) - (wanted[0]?.mask ?? 0)
  const bits = all.length === 0 ? trusted('0') : fragment`grouping(${joined(all, ', ')})`
  const level = offset === 0 ? bits : fragment`${bits} + ${trusted(String(offset))}`
  const shown = columns.map((column) => column.shown)
  const selected = joined([fragment`${level} as "level"`, ...periodOf(plan, grouping), ...shown, selectedSlots(plan, input)], ', ')
  const grouped = wanted.map(
    ({ mask }) => fragment`(${list(columns.filter((_, index) => stays(mask, index)).map((column) => column.name))})`,
  )
  return fragment`select ${selected} from ${input.from} group by grouping sets (${joined(grouped, ', ')})`
}

/** What is grouped by entity first is so level by level, over rows that are read once. */
function eachLevelSql(plan: Plan, input: LevelInput, grouping: Grouping, wanted: readonly WantedLevel[]): Fragment {
  const read = identifier('read once')
  const levels = wanted.map((level) => levelsSql(plan, { ...input, from: read }, grouping, [level]))
  return fragment`select * from (with ${read} as (select * from ${input.from}) ${joined(levels, ' union all ')}) as "levels"`
}

/** All groups for which a condition on the keys holds, as one group. */
export function othersSql(plan: Plan, input: LevelInput, grouping: Grouping, condition: Fragment): Fragment {
  const kept = columnsOf(plan, grouping).filter((column) => column.place < 0)
  return singleLevel(plan, input, grouping, otherLevel, kept, fragment`where ${condition}`)
}

/** One row a group of the kept columns, where the condition holds; the other columns are null. */
function singleLevel(
  plan: Plan,
  input: LevelInput,
  grouping: Grouping,
  level: number,
  kept: readonly GroupingColumn[],
  condition: Fragment = fragment``,
): Fragment {
  const places = new Set(kept.map((column) => column.place))
  const shown = columnsOf(plan, grouping).map((column) =>
    places.has(column.place) ? column.shown : fragment`${column.missing} as ${column.name}`,
  )
  const selected = joined(
    [fragment`${trusted(String(level))} as "level"`, ...periodOf(plan, grouping), ...shown, selectedSlots(plan, input)],
    ', ',
  )
  const names = kept.map((column) => column.name)
  if (input.entities === null) return fragment`select ${selected} from ${input.from} ${condition} ${groupBySql(names)}`
  const { by, taken } = input.entities
  const found = fragment`select ${joined([...names, ...by, ...taken], ', ')} from ${input.from} ${condition} ${groupBySql([...names, ...by])}`
  return fragment`select ${selected} from (${found}) as "found" ${groupBySql(names)}`
}

/** Whether the rows that make periods appear are not all that make groups appear. */
export const asksDated = ({ align, comparisons }: Plan): boolean => align.trimmed && comparisons.some((some) => some.length > 0)

/** Every slot of the plan and the number of rows present, of rows that are grouped already by those of `aggregates`. */
export function selectedSlots(
  plan: Plan,
  { aggregates, present, isCompared }: Pick<LevelInput, 'aggregates' | 'present' | 'isCompared'>,
): Fragment {
  const slots = plan.slots.map((slot, place) => {
    const type = slot.aggregate === 'percentile' && slot.daily === null ? 'double precision' : 'numeric'
    return fragment`${aggregates.get(place) ?? fragment`null::${trusted(type)}`} as ${names.slot(place)}`
  })
  const dated = asksDated(plan) ? [fragment`${isCompared ? trusted('0') : present} as ${names.dated}`] : []
  return joined([...slots, fragment`${present} as ${names.present}`, ...dated], ', ')
}

function columnsOf(plan: Plan, grouping: Grouping): readonly GroupingColumn[] {
  if (grouping === 'period') return groupingColumns(plan)
  return grouping === 'whole' ? keyColumns(plan) : [dayColumn, ...keyColumns(plan)]
}

const dayColumn: GroupingColumn = { name: names.day, shown: names.day, missing: trusted('null::integer'), place: -1 }

/** Of rows that are grouped by no period, in a plan that has some. */
function periodOf(plan: Plan, grouping: Grouping): readonly Fragment[] {
  return grouping === 'whole' && plan.align.periods !== null ? [trusted('null::integer as "period"')] : []
}

const list = (pieces: readonly Fragment[]): Fragment => (pieces.length === 0 ? fragment`` : joined(pieces, ', '))

/** GROUP BY some columns; nothing for none. */
export const groupBySql = (pieces: readonly Fragment[]): Fragment =>
  pieces.length === 0 ? fragment`` : fragment`group by ${joined(pieces, ', ')}`
