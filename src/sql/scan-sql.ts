import type { ValueKind } from '../definition/column-type.js'
import type { Expression, Predicate } from '../definition/expression-tree.js'
import { unreachable } from '../kit/unreachable.js'
import { formatInstant } from '../kit/zoned-time.js'
import type { Align, Plan, Presence, Scan, Slot } from '../plan/plan.js'
import type { Slices } from '../plan/slice.js'
import type { Dialect, Typed } from './dialect.js'
import { eventChains } from './event-chains-sql.js'
import { expressionSql, keySql, typedSql } from './expression-sql.js'
import { bound, type Fragment, fragment, identifier, joined, trusted } from './fragment.js'
import { predicateSql } from './predicate-sql.js'
import { openSelect, ownRelation, type Setting, scopeSql, settingOf, whereSql } from './relation-sql.js'
import { type StatesSql, statesSql } from './states-sql.js'
import { physicalName } from './tables.js'
import { boundText, reachSql, timeBound } from './time-bound.js'
import type { Writing } from './writing.js'

/** The names that a plan's columns have inside its statement. */
export const names = {
  period: identifier('period'),
  day: identifier('day'),
  present: identifier('present'),
  /** The number of rows that make a period appear, where that is another one. */
  dated: identifier('dated'),
  /** The same for one placing of a scan that has several. */
  presentIn: (placing: number): Fragment => identifier(placing === 0 ? 'present' : `present ${placing}`),
  /** How many bounds of its scan a row's time, or the begin of a row that holds, has reached; and the end of such a row. */
  slice: identifier('slice'),
  sliceEnd: identifier('slice end'),
  key: (name: string): Fragment => identifier(`by ${name}`),
  /** A key as the text that a line shows. */
  shownKey: (place: number): Fragment => identifier(`key ${place}`),
  slot: (index: number): Fragment => identifier(`m${index}`),
}

/** A column that rows are grouped by: its name, and a null of its own type for rows that are not grouped by it. */
export interface GroupingColumn {
  readonly name: Fragment
  readonly missing: Fragment
  /** The column as a level shows it: ids are grouped by the database's own type, which is faster, and shown as text, which all sources share. */
  readonly shown: Fragment
  /** The period is -1, the keys count from 0. */
  readonly place: number
}

/** The keys of a plan, in declared order. */
export function keyColumns(plan: Plan): readonly GroupingColumn[] {
  return plan.keys.map(({ name: key, type }, place) => {
    const name = names.key(key)
    const shown = type === 'id' ? fragment`${name}::text as ${name}` : name
    return { name, shown, missing: trusted(`null::${keyTypes[type]}`), place }
  })
}

/** The period, if there is a grain, and the keys: in the order in which groupings count them. */
export function groupingColumns(plan: Plan): readonly GroupingColumn[] {
  const keys = keyColumns(plan)
  const period = { name: names.period, shown: names.period, missing: trusted('null::integer'), place: -1 }
  return plan.align.periods === null ? keys : [period, ...keys]
}

const keyTypes: { readonly [K in ValueKind]: string } = {
  ...{ integer: 'bigint', decimal: 'numeric', amount: 'numeric', duration: 'numeric', money: 'numeric' },
  ...{ text: 'text', id: 'text', boolean: 'boolean', date: 'date', timestamp: 'timestamptz' },
}

/** One scan, written: the SELECT of its rows (where they stand in time, keys, arguments and conditions of its measures), and the aggregates over those rows. */
export interface WrittenScan {
  readonly rows: Fragment
  readonly aggregates: ReadonlyMap<number, Fragment>
  /** For each placing, the number of rows that make a group appear. */
  readonly present: readonly Fragment[]
  /** For slots with conditions of their own: the column that says whether they hold. */
  readonly conditions: ReadonlyMap<number, Fragment>
}

/** Writes one scan of a plan: the only place where fact rows are read. */
export function scanSql(plan: Plan, index: number, dialect: Dialect): WrittenScan {
  const scan = plan.scans[index] as Scan
  const setting = settingOf(plan, scan, dialect)
  const plain = openSelect(scan.source, setting)
  const chains = plan.isOptimised && scan.states === null ? eventChains(scan, plain, expressionSql) : null
  const writing = { ...plain, chains }
  const columns: Fragment[] = []
  const add = (sql: Fragment, name: Fragment): Fragment => {
    columns.push(fragment`${sql} as ${name}`)
    return name
  }
  const placed = placedSql(plan, scan, writing, setting)
  for (const { sql, name } of placed.columns) add(sql, name)
  for (const [place, key] of scan.keys.entries()) add(keySql(key, writing), names.key(plan.keys[place]?.name ?? ''))
  const condition = conditionColumns(writing, add)
  const aggregates = new Map<number, Fragment>()
  const conditions = new Map<number, Fragment>()
  plan.slots.forEach((slot, place) => {
    if (slot.scan !== index) return
    aggregates.set(place, aggregateSql(slot, place, writing, add, condition))
    if (slot.filters.length > 0) conditions.set(place, condition(slot.filters))
  })
  const present = scan.presences.map((presence) => presentSql(presence, condition))
  const where = whereSql([
    ...placed.conditions,
    ...scan.filters.map((filter) => predicateSql(filter, writing)),
    ...anyOfSql(scan, writing),
    ...scopeSql(scan.source, writing),
  ])
  // A count of rows alone needs no column of them.
  if (columns.length === 0) columns.push(trusted('1'))
  // PostgreSQL takes the number of periods for the number of instants and would sort to disk; behind OFFSET 0 it groups in memory.
  const barrier = placed.columns.length === 0 || !plan.isOptimised ? fragment`` : trusted('offset 0')
  const rows = fragment`select ${joined(columns, ', ')} from ${writing.tables.from(chains?.around(placed.relation) ?? placed.relation)} ${where} ${barrier}`
  return { rows, aggregates, present, conditions }
}

/** Where rows stand in time: the columns that say so, the conditions of the range, and what is read for it. */
interface PlacedSql {
  readonly relation: Fragment
  readonly columns: readonly { readonly sql: Fragment; readonly name: Fragment }[]
  readonly conditions: readonly Fragment[]
}

function placedSql(plan: Plan, scan: Scan, writing: Writing, setting: Setting): PlacedSql {
  const { time, states, slices } = scan
  if (states !== null && slices !== null) return heldSql(statesSql(scan.source, states, setting), slices, scan.zone, writing)
  const relation = ownRelation(scan.source, setting)
  if (slices !== null && time !== null) {
    const typed = typedSql(time, writing)
    const reached = { sql: reachedSql(typed, slices, scan.zone, writing), name: names.slice }
    return { relation, columns: [reached], conditions: [fragment`${typed.sql} is not null`, ...reachSql(typed, slices.reach, scan.zone)] }
  }
  const period = plan.align.periods !== null && time !== null ? [{ sql: periodSql(time, plan.align, writing), name: names.period }] : []
  return { relation, columns: period, conditions: [...(plan.isOptimised ? roughSql(scan, writing) : []), ...timeSql(scan, writing)] }
}

/** Rows that hold: from the bounds that their begin has reached to those that their end has. An open end reaches all. */
export function heldSql({ relation, from, to }: StatesSql, slices: Slices, zone: string, writing: Writing): PlacedSql {
  const last = fragment`coalesce(${reachedSql(to, slices, zone, writing)}, ${trusted(String(slices.bounds.length))})`
  const columns = [
    { sql: reachedSql(from, slices, zone, writing), name: names.slice },
    { sql: last, name: names.sliceEnd },
  ]
  const [first, until] = [slices.reach.from, slices.reach.until]
  const conditions = [
    Number.isFinite(until) ? fragment`${from.sql} < ${timeBound(until, from, zone)}` : trusted('false'),
    ...(Number.isFinite(first) ? [fragment`(${to.sql} is null or ${to.sql} >= ${timeBound(first, to, zone)})`] : []),
  ]
  return { relation, columns, conditions }
}

const reachedSql = (time: Typed, { bounds }: Slices, zone: string, { dialect }: Writing): Fragment =>
  dialect.boundsReached(
    time,
    bounds.map((bound) => boundText(bound, time, zone)),
  )

type Add = (sql: Fragment, name: Fragment) => Fragment
type ConditionOf = (filters: readonly Predicate[]) => Fragment

/** Each list of conditions as one boolean column of the rows; equal lists share it. */
function conditionColumns(writing: Writing, add: Add): ConditionOf {
  const known = new Map<string, Fragment>()
  return (filters) => {
    const name = JSON.stringify(filters)
    const column = known.get(name) ?? add(allSql(filters, writing), identifier(`if${known.size}`))
    known.set(name, column)
    return column
  }
}

/** Conditions that must all hold, as one. */
export const allSql = (filters: readonly Predicate[], writing: Writing): Fragment =>
  fragment`(${joined(
    filters.map((filter) => predicateSql(filter, writing)),
    ' and ',
  )})`

function anyOfSql(scan: Scan, writing: Writing): readonly Fragment[] {
  return scan.anyOf.length === 0
    ? []
    : [
        fragment`(${joined(
          scan.anyOf.map((filters) => allSql(filters, writing)),
          ' or ',
        )})`,
      ]
}

function presentSql(presence: Presence, condition: ConditionOf): Fragment {
  if (presence === 'none') return trusted('0')
  if (presence === 'all') return trusted('count(*)')
  return fragment`count(*) filter (where ${joined(presence.map(condition), ' or ')})`
}

function aggregateSql(slot: Slot, place: number, writing: Writing, add: Add, condition: ConditionOf): Fragment {
  const of = slot.of === null ? null : add(argumentSql(slot, slot.of, writing), identifier(`x${place}`))
  // What is repeated has been counted where the filters hold.
  const filter =
    slot.filters.length === 0 || slot.aggregate === 'countRepeated' ? fragment`` : fragment` filter (where ${condition(slot.filters)})`
  if (slot.aggregate !== 'average' || of === null) return fragment`${callSql(slot, of, writing.dialect)}${filter}`
  return fragment`(sum(${of})${filter}::numeric * 1.00000000000000000000 / nullif(count(${of})${filter}, 0))`
}

function callSql(slot: Slot, of: Fragment | null, dialect: Dialect): Fragment {
  if (of === null) return trusted('count(*)')
  switch (slot.aggregate) {
    case 'count':
    // Of rows that are grouped by their values first.
    case 'countRepeated':
      return fragment`count(${of})`
    case 'countDistinct':
      return fragment`count(distinct ${of})`
    case 'sum':
      return fragment`sum(${of})`
    case 'min':
      return fragment`min(${of})`
    case 'max':
      return fragment`max(${of})`
    case 'average':
      throw new Error('An average is a sum over a count.')
    case 'percentile':
      return dialect.percentile(slot.fraction ?? 0.5, of)
    default:
      return unreachable(slot.aggregate)
  }
}

/** Distinct values are told apart by the database's own type, which is faster than its text. */
export function argumentSql(slot: Slot, of: Expression, writing: Writing): Fragment {
  return slot.aggregate === 'countDistinct' || slot.aggregate === 'countRepeated' ? rawSql(of, writing) : expressionSql(of, writing)
}

/** A column as the database has it, without the cast to the type that expressions work with. */
export function rawSql(of: Expression, writing: Writing): Fragment {
  if (of.node.kind !== 'column') return expressionSql(of, writing)
  const { source, alias } = writing.tables.at(of.node.path)
  return of.node.name in source.computed ? expressionSql(of, writing) : identifier(alias, physicalName(source, of.node.name))
}

function periodSql(time: Expression, { periods, zone }: Align, writing: Writing): Fragment {
  const typed = typedSql(time, writing)
  const starts = (periods ?? []).map((period) => boundText(period.start, typed, zone))
  return writing.dialect.boundsReached(typed, starts)
}

function timeSql(scan: Scan, writing: Writing): readonly Fragment[] {
  const { time, range, zone } = scan
  if (time === null) return []
  const typed = typedSql(time, writing)
  return range === null ? [fragment`${typed.sql} is not null`] : reachSql(typed, range, zone)
}

/** For a timestamp without zone: bounds on the column as it is, a day wider than the range, so that an index on it serves. */
function roughSql({ time, range }: Scan, writing: Writing): readonly Fragment[] {
  if (time === null || range === null || time.node.kind !== 'column') return []
  const { source, alias } = writing.tables.at(time.node.path)
  if (source.columns[time.node.name]?.zone === undefined) return []
  const column = identifier(alias, physicalName(source, time.node.name))
  const day = 86_400_000
  const [from, until] = [range.from - day, range.until + day].map((instant) =>
    bound(formatInstant(instant, 'UTC').replace(/Z|\+00:00$/, ''), 'timestamp'),
  ) as [Fragment, Fragment]
  return [fragment`${column} >= ${from}`, fragment`${column} < ${until}`]
}
