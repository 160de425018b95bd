import { isMergeable, type Plan, type Slot } from '../plan/plan.js'
import type { Dialect } from './dialect.js'
import { type Fragment, fragment, identifier, joined, trusted } from './fragment.js'
import { type GroupingColumn, groupingColumns, keyColumns, names, scanSql, type WrittenScan } from './scan-sql.js'

/** A named part of a statement (WITH). */
export interface NamedPart {
  readonly name: Fragment
  readonly sql: Fragment
}

/** The level of rows that stand for all groups which are not among the first. */
export const otherLevel = -1

/** The scans of a plan, each aggregated on its own, merged into one row a level, period and group. */
export interface Merged {
  readonly parts: readonly NamedPart[]
  /** SELECT of level, period, keys, slots and the number of rows present. */
  readonly levels: Fragment
  /** The same of the groups for which the condition holds (given as a condition on their keys), as one group. */
  readonly others: (condition: (keys: readonly Fragment[]) => Fragment) => Fragment
}

interface Branch {
  readonly written: WrittenScan
  /** Set where all measures are mergeable and more than one level is wanted: aggregated at the finest grain once. */
  readonly finest: NamedPart | null
  readonly index: number
}

/** Writes the aggregation of all scans of a plan. */
export function mergeSql(plan: Plan, dialect: Dialect): Merged {
  const several = plan.isOptimised && (plan.levels.computed.length > 1 || plan.top?.other === true)
  const branches = plan.scans.map((_, index): Branch => {
    const written = scanSql(plan, index, dialect)
    const mergeable = plan.slots.every((slot) => slot.scan !== index || isMergeable(slot))
    return { written, index, finest: several && mergeable ? finestPart(plan, written, index) : null }
  })
  const parts = branches.flatMap(({ finest }) => (finest === null ? [] : [finest]))
  const levels = mergeBranches(
    plan,
    branches.map((branch) => levelsOfBranch(plan, branch)),
  )
  const others: Merged['others'] = (condition) =>
    mergeBranches(
      plan,
      branches.map((branch) => othersOfBranch(plan, branch, condition)),
    )
  return { parts, levels, others }
}

function finestPart(plan: Plan, written: WrittenScan, index: number): NamedPart {
  const columns = groupingColumns(plan).map((column) => column.name)
  const aggregates = [...written.aggregates].map(([place, sql]) => fragment`${sql} as ${names.slot(place)}`)
  const selected = joined([...columns, ...aggregates, fragment`${written.present} as ${names.present}`], ', ')
  return {
    name: identifier(`scan ${index + 1}`),
    sql: fragment`select ${selected} from (${written.rows}) as "rows" ${groupBySql(columns)}`,
  }
}

/** The aggregate of a slot over the rows, or over rows that are aggregated already. */
function slotOver(plan: Plan, branch: Branch, place: number): Fragment {
  const slot = plan.slots[place] as Slot
  if (slot.scan !== branch.index) return fragment`null::${trusted(slot.aggregate === 'percentile' ? 'double precision' : 'numeric')}`
  if (branch.finest === null) return branch.written.aggregates.get(place) as Fragment
  const again = slot.aggregate === 'min' || slot.aggregate === 'max' ? slot.aggregate : 'sum'
  return fragment`${trusted(again)}(${names.slot(place)})`
}

function selectedOver(plan: Plan, branch: Branch): Fragment {
  const slots = plan.slots.map((_, place) => fragment`${slotOver(plan, branch, place)} as ${names.slot(place)}`)
  const present = branch.finest === null ? branch.written.present : fragment`sum(${names.present})`
  return joined([...slots, fragment`${present} as ${names.present}`], ', ')
}

const inputOf = ({ finest, written }: Branch): Fragment => (finest === null ? fragment`(${written.rows}) as "rows"` : finest.name)

function levelsOfBranch(plan: Plan, branch: Branch): Fragment {
  const columns = groupingColumns(plan)
  const stays = (mask: number, index: number) => (mask & (1 << (columns.length - 1 - index))) === 0
  const sets = plan.levels.computed.map((mask) => columns.filter((_, index) => stays(mask, index)))
  const [only] = sets
  // One level needs no grouping sets, and then the planner may still go parallel.
  if (only !== undefined && sets.length === 1) return singleLevel(plan, branch, plan.levels.computed[0] ?? 0, only)
  const all = columns.map((column) => column.name)
  const level = all.length === 0 ? trusted('0') : fragment`grouping(${joined(all, ', ')})`
  const shown = columns.map((column) => column.shown)
  const selected = joined([fragment`${level} as "level"`, ...shown, selectedOver(plan, branch)], ', ')
  const grouped = sets.map((set) => fragment`(${list(set.map((column) => column.name))})`)
  return fragment`select ${selected} from ${inputOf(branch)} group by grouping sets (${joined(grouped, ', ')})`
}

/** One row a group of the kept columns, where the condition holds; the other columns are null. */
function singleLevel(
  plan: Plan,
  branch: Branch,
  level: number,
  kept: readonly GroupingColumn[],
  condition: Fragment = fragment``,
): Fragment {
  const keptPlaces = new Set(kept.map((column) => column.place))
  const shown = groupingColumns(plan).map((column) =>
    keptPlaces.has(column.place) ? column.shown : fragment`${column.missing} as ${column.name}`,
  )
  const selected = joined([fragment`${trusted(String(level))} as "level"`, ...shown, selectedOver(plan, branch)], ', ')
  return fragment`select ${selected} from ${inputOf(branch)} ${condition} ${groupBySql(kept.map((column) => column.name))}`
}

function othersOfBranch(plan: Plan, branch: Branch, condition: (keys: readonly Fragment[]) => Fragment): Fragment {
  const keys = keyColumns(plan).map((key) => key.name)
  const periods = plan.align.periods === null ? [] : groupingColumns(plan).slice(0, 1)
  return singleLevel(plan, branch, otherLevel, periods, fragment`where ${condition(keys)}`)
}

const list = (pieces: readonly Fragment[]): Fragment => (pieces.length === 0 ? fragment`` : joined(pieces, ', '))
const groupBySql = (pieces: readonly Fragment[]): Fragment =>
  pieces.length === 0 ? fragment`` : fragment`group by ${joined(pieces, ', ')}`

/** Stacked and grouped again, which keeps null keys one group; a single branch is that already. */
function mergeBranches(plan: Plan, branches: readonly Fragment[]): Fragment {
  const [only] = branches
  if (branches.length === 1 && only !== undefined) return only
  const columns = groupingColumns(plan).map((column) => column.name)
  const slots = plan.slots.map((_, place) => fragment`max(${names.slot(place)}) as ${names.slot(place)}`)
  const grouped = joined([identifier('level'), ...columns], ', ')
  const selected = joined([grouped, ...slots, fragment`sum(${names.present}) as ${names.present}`], ', ')
  return fragment`select ${selected} from (${joined(branches, ' union all ')}) as "branches" group by ${grouped}`
}
