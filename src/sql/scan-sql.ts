import type { ValueKind } from '../definition/column-type.js'
import type { Expression, Predicate } from '../definition/expression-tree.js'
import { unreachable } from '../kit/unreachable.js'
import { civilDayAt, formatDay, formatInstant, type Instant, instantOfLocal } from '../kit/zoned-time.js'
import type { Align, Plan, Scan, Slot } from '../plan/plan.js'
import type { Dialect } from './dialect.js'
import { expressionSql, keySql, typedSql } from './expression-sql.js'
import { bound, type Fragment, fragment, identifier, joined, trusted } from './fragment.js'
import { predicateSql } from './predicate-sql.js'
import { openSelect, ownRelation, scopeSql, whereSql } from './relation-sql.js'
import { physicalName } from './tables.js'
import type { Writing } from './writing.js'

/** The names that a plan's columns have inside its statement. */
export const names = {
  period: identifier('period'),
  present: identifier('present'),
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

/** One scan, written: the SELECT of its rows (period, keys, arguments and conditions of its measures), and the aggregates over those rows. */
export interface WrittenScan {
  readonly rows: Fragment
  readonly aggregates: ReadonlyMap<number, Fragment>
  /** The number of rows that make a group appear. */
  readonly present: Fragment
}

/** Writes one scan of a plan: the only place where fact rows are read. */
export function scanSql(plan: Plan, index: number, dialect: Dialect): WrittenScan {
  const scan = plan.scans[index] as Scan
  const setting = { dialect, scope: scan.scope, zone: scan.zone, money: scan.money }
  const writing = openSelect(scan.source, setting)
  const columns: Fragment[] = []
  const add = (sql: Fragment, name: Fragment): Fragment => {
    columns.push(fragment`${sql} as ${name}`)
    return name
  }
  if (plan.align.periods !== null && scan.time !== null) add(periodSql(scan.time, plan.align, writing), names.period)
  for (const [place, key] of scan.keys.entries()) add(keySql(key, writing), names.key(plan.keys[place]?.name ?? ''))
  const condition = conditionColumns(writing, add)
  const aggregates = new Map<number, Fragment>()
  plan.slots.forEach((slot, place) => {
    if (slot.scan === index) aggregates.set(place, aggregateSql(slot, place, writing, add, condition))
  })
  const present = presentSql(scan, condition)
  const where = whereSql([
    ...(plan.isOptimised ? roughSql(scan, writing) : []),
    ...timeSql(scan, writing),
    ...scan.filters.map((filter) => predicateSql(filter, writing)),
    ...anyOfSql(scan, writing),
    ...scopeSql(scan.source, writing),
  ])
  // A count of rows alone needs no column of them.
  if (columns.length === 0) columns.push(trusted('1'))
  // PostgreSQL takes the number of periods for the number of instants and would sort to disk; behind OFFSET 0 it groups in memory.
  const barrier = plan.align.periods === null || !plan.isOptimised ? fragment`` : trusted('offset 0')
  const rows = fragment`select ${joined(columns, ', ')} from ${writing.tables.from(ownRelation(scan.source, setting))} ${where} ${barrier}`
  return { rows, aggregates, present }
}

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

const allSql = (filters: readonly Predicate[], writing: Writing): Fragment =>
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

function presentSql({ presence }: Scan, condition: ConditionOf): Fragment {
  if (presence === 'none') return trusted('0')
  if (presence === 'all') return trusted('count(*)')
  return fragment`count(*) filter (where ${joined(presence.map(condition), ' or ')})`
}

function aggregateSql(slot: Slot, place: number, writing: Writing, add: Add, condition: ConditionOf): Fragment {
  const of = slot.of === null ? null : add(argumentSql(slot, slot.of, writing), identifier(`x${place}`))
  const filter = slot.filters.length === 0 ? fragment`` : fragment` filter (where ${condition(slot.filters)})`
  return fragment`${callSql(slot, of, writing.dialect)}${filter}`
}

function callSql(slot: Slot, of: Fragment | null, dialect: Dialect): Fragment {
  if (of === null) return trusted('count(*)')
  switch (slot.aggregate) {
    case 'count':
      return fragment`count(${of})`
    case 'countDistinct':
      return fragment`count(distinct ${of})`
    case 'sum':
      return fragment`sum(${of})`
    case 'min':
      return fragment`min(${of})`
    case 'max':
      return fragment`max(${of})`
    case 'percentile':
      return dialect.percentile(slot.fraction ?? 0.5, of)
    default:
      return unreachable(slot.aggregate)
  }
}

/** Distinct values are told apart by the database's own type, which is faster than its text. */
function argumentSql(slot: Slot, of: Expression, writing: Writing): Fragment {
  return slot.aggregate === 'countDistinct' ? rawSql(of, writing) : expressionSql(of, writing)
}

/** A column as the database has it, without the cast to the type that expressions work with. */
function rawSql(of: Expression, writing: Writing): Fragment {
  if (of.node.kind !== 'column') return expressionSql(of, writing)
  const { source, alias } = writing.tables.at(of.node.path)
  return of.node.name in source.computed ? expressionSql(of, writing) : identifier(alias, physicalName(source, of.node.name))
}

function periodSql(time: Expression, { periods, zone }: Align, writing: Writing): Fragment {
  const typed = typedSql(time, writing)
  const starts = (periods ?? []).map((period) =>
    typed.type === 'date' ? firstDayFrom(period.start, zone) : formatInstant(period.start, 'UTC'),
  )
  return writing.dialect.periodIndex(typed, starts)
}

function timeSql(scan: Scan, writing: Writing): readonly Fragment[] {
  const { time, range, zone } = scan
  if (time === null) return []
  const { sql, type } = typedSql(time, writing)
  if (range === null) return [fragment`${sql} is not null`]
  const bounds = [range.from, range.until].map((instant) =>
    type === 'date' ? bound(firstDayFrom(instant, zone), 'date') : bound(formatInstant(instant, 'UTC'), 'timestamptz'),
  ) as [Fragment, Fragment]
  return [fragment`${sql} >= ${bounds[0]}`, fragment`${sql} < ${bounds[1]}`]
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

/** The first date that begins at an instant or after it: a date lies in a range if its midnight does. */
function firstDayFrom(instant: Instant, zone: string): string {
  const day = civilDayAt(instant, zone)
  return formatDay(instantOfLocal(day, zone) < instant ? day + 86_400_000 : day)
}
