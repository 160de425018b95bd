import type { Plan, Scan, Slot } from '../plan/plan.js'
import { changeRowsSql, changeSlots } from './change-rows-sql.js'
import type { Dialect } from './dialect.js'
import { type Fragment, fragment, identifier, joined, trusted } from './fragment.js'
import { type Asked, asksDated, groupBySql, type LevelInput, levelsSql, othersSql } from './levels-sql.js'
import { isMergeableScan, placedSql } from './placing-sql.js'
import { repeatedInput, sharedPlaces } from './repeated-sql.js'
import { groupingColumns, keyColumns, names, scanSql, type WrittenScan } from './scan-sql.js'
import type { SlicedRows } from './sliced-rows.js'

/** A named part of a statement (WITH). */
export interface NamedPart {
  readonly name: Fragment
  readonly sql: Fragment
}

/** The scans of a plan, each aggregated on its own, merged into one row a level, period and group. */
export interface Merged {
  readonly parts: readonly NamedPart[]
  /** SELECT of level, period, keys, slots and the number of rows present. */
  readonly levels: Fragment
  /** The same of the groups for which the condition holds (given as a condition on their keys), as one group. */
  readonly others: (condition: (keys: readonly Fragment[]) => Fragment) => Fragment
}

interface Branch {
  readonly scan: Scan
  readonly written: WrittenScan
  /** Set where rows are looked at more than once: where all measures are mergeable, aggregated at the finest grain first; where it is asked what changes, as they are. */
  readonly finest: NamedPart | null
  readonly index: number
}

/** Writes the aggregation of all scans of a plan. */
export function mergeSql(plan: Plan, dialect: Dialect): Merged {
  const several = plan.levels.computed.length > 1 || plan.top?.other === true
  const branches = plan.scans.map((scan, index): Branch => {
    const changes = changeSlots(plan, index)
    if (changes.size > 0) {
      const written = changeRowsSql(plan, index, changes, dialect)
      return { scan, written, index, finest: plan.isOptimised ? { name: partName(index), sql: written.rows } : null }
    }
    const written = scanSql(plan, index, dialect)
    const isFirst = plan.isOptimised && isMergeableScan(plan, index) && (several || scan.slices !== null)
    return { scan, written, index, finest: isFirst ? finestPart(plan, scan, written, index) : null }
  })
  const parts = branches.flatMap(({ finest }) => (finest === null ? [] : [finest]))
  const asked = (what: Asked) => branches.flatMap((branch) => branchSql(plan, branch, what, dialect))
  const keys = keyColumns(plan).map((key) => key.name)
  return {
    parts,
    levels: mergeBranches(plan, asked({ kind: 'levels' })),
    others: (condition) => mergeBranches(plan, asked({ kind: 'others', condition: condition(keys) })),
  }
}

function branchSql(plan: Plan, branch: Branch, asked: Asked, dialect: Dialect): readonly Fragment[] {
  if (branch.scan.slices !== null) return placedSql(slicedRows(plan, branch, dialect), asked)
  const own = [...plan.slots.keys()].filter((place) => plan.slots[place]?.scan === branch.index)
  const grouping = plan.align.periods === null ? 'whole' : 'period'
  // The period is one more column to roll up: one pass serves all levels.
  const levels = plan.levels.computed.map((level) => ({ mask: level, level }))
  return sharedPlaces(plan, own).map((places) => {
    const input = repeatedInput(plan, branch.written, plainInput(plan, branch, places), places)
    return asked.kind === 'others' ? othersSql(plan, input, grouping, asked.condition) : levelsSql(plan, input, grouping, levels)
  })
}

const partName = (index: number): Fragment => identifier(`scan ${index + 1}`)

function finestPart(plan: Plan, scan: Scan, written: WrittenScan, index: number): NamedPart {
  const keys = keyColumns(plan).map((column) => column.name)
  const held = scan.states === null ? [names.slice] : [names.slice, names.sliceEnd]
  const columns = scan.slices === null ? groupingColumns(plan).map((column) => column.name) : [...held, ...keys]
  const aggregates = [...written.aggregates].map(([place, sql]) => fragment`${sql} as ${names.slot(place)}`)
  const present = written.present.map((sql, placing) => fragment`${sql} as ${names.presentIn(placing)}`)
  const selected = joined([...columns, ...aggregates, ...present], ', ')
  return {
    name: partName(index),
    sql: fragment`select ${selected} from (${written.rows}) as "rows" ${groupBySql(columns)}`,
  }
}

/** The aggregate of a slot over rows that are aggregated already. */
function againSql(plan: Plan, place: number): Fragment {
  const { aggregate } = plan.slots[place] as Slot
  return fragment`${trusted(aggregate === 'min' || aggregate === 'max' ? aggregate : 'sum')}(${names.slot(place)})`
}

const presentAgain = (placing: number): Fragment => fragment`sum(${names.presentIn(placing)})`

function plainInput(plan: Plan, { written, finest }: Branch, own: readonly number[]): LevelInput {
  if (finest !== null) {
    return {
      from: finest.name,
      aggregates: new Map(own.map((place) => [place, againSql(plan, place)])),
      present: presentAgain(0),
      ...{ isCompared: false, entities: null },
    }
  }
  return {
    from: fragment`(${written.rows}) as "rows"`,
    aggregates: new Map(own.map((place) => [place, written.aggregates.get(place) ?? trusted('null')])),
    present: written.present[0] ?? trusted('0'),
    ...{ isCompared: false, entities: null },
  }
}

function slicedRows(plan: Plan, { scan, written, finest, index }: Branch, dialect: Dialect): SlicedRows {
  const same = { plan, dialect, index, scan, written }
  if (finest !== null) {
    return { ...same, base: fragment`${finest.name} as "base"`, aggregate: (place) => againSql(plan, place), present: presentAgain }
  }
  return {
    ...same,
    base: fragment`(${written.rows}) as "base"`,
    aggregate: (place) => written.aggregates.get(place) ?? trusted('null'),
    present: (placing) => written.present[placing] ?? trusted('0'),
  }
}

/** Stacked and grouped again, which keeps null keys one group; a single branch is that already. */
function mergeBranches(plan: Plan, branches: readonly Fragment[]): Fragment {
  const [only] = branches
  if (branches.length === 1 && only !== undefined) return only
  const columns = groupingColumns(plan).map((column) => column.name)
  const slots = plan.slots.map((_, place) => fragment`max(${names.slot(place)}) as ${names.slot(place)}`)
  const grouped = joined([identifier('level'), ...columns], ', ')
  const counts = [names.present, ...(asksDated(plan) ? [names.dated] : [])].map((name) => fragment`sum(${name}) as ${name}`)
  const selected = joined([grouped, ...slots, ...counts], ', ')
  return fragment`select ${selected} from (${joined(branches, ' union all ')}) as "branches" group by ${grouped}`
}
