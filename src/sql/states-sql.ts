import type { AnySourceFacts, Snapshots, Validity } from '../definition/source.js'
import type { Typed } from './dialect.js'
import { type Fragment, fragment, identifier, joined, trusted } from './fragment.js'
import { openSelect, ownRelation, type Setting, scopeSql, timeColumn, whereSql } from './relation-sql.js'
import { physicalName } from './tables.js'

/** The rows of a source that hold over time, and from when to when each does. */
export interface StatesSql {
  readonly relation: Fragment
  readonly from: Typed
  readonly to: Typed
}

// Two words, as no column is called.
const end = 'state end'

/** Reads the states of a source: its rows as they are, or, where an end follows from the next row, with that end. */
export function statesSql(source: AnySourceFacts, states: Validity | Snapshots, setting: Setting): StatesSql {
  const at = (name: string) => timeColumn(source, source.name, name, setting.dialect)
  const from = at(states.kind === 'validity' ? states.from : states.at)
  const graceDays = states.kind === 'validity' ? states.graceDays : null
  if (states.kind === 'validity' && !states.toIncluded && states.overlapping === 'each' && graceDays === null) {
    return { relation: ownRelation(source, setting), from, to: at(states.to) }
  }
  const writing = openSelect(source, setting)
  const to = endSql(source, states, from, setting)
  const where = whereSql(scopeSql(source, writing))
  const rows = fragment`select ${identifier(source.name)}.*, ${to} as ${identifier(end)} from ${writing.tables.from(ownRelation(source, setting))} ${where}`
  const ended = { sql: identifier(source.name, end), type: from.type }
  if (graceDays === null) return { relation: fragment`(${rows})`, from, to: ended }
  const bridged = bridgedSql({ source, of: states.of, from, to: ended }, graceDays, rows, setting)
  return { relation: fragment`(${bridged})`, from, to: { ...ended, sql: identifier(source.name, bridgedEnd) } }
}

/** Rows of entities, and from when to when each holds. */
interface Ended {
  readonly source: AnySourceFacts
  readonly of: readonly string[]
  readonly from: Typed
  readonly to: Typed
}

// As the end is called.
const bridgedEnd = 'bridged end'

/**
 * The same rows, of which those that an entity had last before a gap hold on until its next one, if the gap is short enough. A gap follows where the next
 * row begins after all before it have ended; rows that never hold neither end a gap nor have one.
 */
function bridgedSql({ source, of, from, to }: Ended, days: number, rows: Fragment, { dialect, zone }: Setting): Fragment {
  const name = identifier(source.name)
  const columns = (some: readonly string[]) => some.map((column) => identifier(source.name, physicalName(source, column)))
  const isKnown = all(columns(of).map((column) => fragment`${column} is not null`))
  const everHolds = fragment`(${from.sql} < ${to.sql} or ${to.sql} is null)`
  const keys = columns(source.key).map((key) => fragment`${key}::text collate "C"`)
  const over = (frame: Fragment) =>
    fragment`over (partition by ${joined([...columns(of), everHolds], ', ')} order by ${joined([from.sql, ...keys], ', ')} ${frame})`
  const soFar = over(trusted('rows between unbounded preceding and current row'))
  const next = fragment`lead(${from.sql}) ${over(fragment``)} as "next begin"`
  const last = fragment`case when not bool_or(${to.sql} is null) ${soFar} then max(${to.sql}) ${soFar} end as "last end"`
  const looked = fragment`select ${name}.*, ${next}, ${last} from (${rows}) as ${name}`
  const fromHere = over(trusted('rows between current row and unbounded following'))
  const gap = (side: string) => fragment`min(${identifier(side)}) filter (where "next begin" > "last end") ${fromHere}`
  const gaps = fragment`select ${name}.*, ${gap('last end')} as "gap begin", ${gap('next begin')} as "gap end" from (${looked}) as ${name}`
  const isShort = all([
    ...[isKnown, everHolds, fragment`${to.sql} = "gap begin"`],
    fragment`"gap end" <= ${dialect.daysLater(to, days, zone)}`,
  ])
  return fragment`select ${name}.*, case when ${isShort} then "gap end" else ${to.sql} end as ${identifier(bridgedEnd)} from (${gaps}) as ${name}`
}

const all = (conditions: readonly Fragment[]): Fragment => joined(conditions, ' and ')

function endSql(source: AnySourceFacts, states: Validity | Snapshots, from: Typed, setting: Setting): Fragment {
  const { dialect, zone } = setting
  if (states.kind === 'snapshots') {
    const next = nextSql(source, states.of, from)
    return states.carriedDays === null ? next : fragment`least(${next}, ${dialect.daysLater(from, states.carriedDays, zone)})`
  }
  const to = timeColumn(source, source.name, states.to, dialect)
  const last = states.toIncluded ? dialect.daysLater(to, 1, zone) : to.sql
  return states.overlapping === 'each' ? last : fragment`least(${last}, ${nextSql(source, states.of, from)})`
}

/** When the next row of the same entity begins; of rows that begin together, the last by key stays. */
function nextSql(source: AnySourceFacts, of: readonly string[], from: Typed): Fragment {
  const columns = (names: readonly string[]) => names.map((name) => identifier(source.name, physicalName(source, name)))
  const entity = columns(of)
  const keys = columns(source.key).map((key) => fragment`${key}::text collate "C"`)
  const next = fragment`lead(${from.sql}) over (partition by ${joined(entity, ', ')} order by ${joined([from.sql, ...keys], ', ')})`
  const isKnown = all(entity.map((column) => fragment`${column} is not null`))
  return fragment`case when ${isKnown} then ${next} end`
}
