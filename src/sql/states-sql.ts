import type { AnySourceFacts, Snapshots, Validity } from '../definition/source.js'
import type { Typed } from './dialect.js'
import { type Fragment, fragment, identifier, joined } from './fragment.js'
import { bridgedEnd, bridgedSql } from './grace-sql.js'
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
  const bridged = bridgedSql({ source, of: states.of, from, to: ended, rows }, graceDays, setting)
  return { relation: fragment`(${bridged})`, from, to: { ...ended, sql: identifier(source.name, bridgedEnd) } }
}

function endSql(source: AnySourceFacts, states: Validity | Snapshots, from: Typed, setting: Setting): Fragment {
  const { dialect, zone } = setting
  if (states.kind === 'snapshots') {
    const next = nextSql(source, states.of, from)
    return states.carriedDays === null ? next : fragment`least(${next}, ${dialect.daysLater(from, states.carriedDays, zone)})`
  }
  const to = timeColumn(source, source.name, states.to, dialect)
  // A timestamp without zone is counted on in its declared one.
  const last = states.toIncluded ? dialect.daysLater(to, 1, source.columns[states.to]?.zone ?? zone) : to.sql
  return states.overlapping === 'each' ? last : fragment`least(${last}, ${nextSql(source, states.of, from)})`
}

/** When the next row of the same entity begins; of rows that begin together, the last by key stays. */
function nextSql(source: AnySourceFacts, of: readonly string[], from: Typed): Fragment {
  const columns = (names: readonly string[]) => names.map((name) => identifier(source.name, physicalName(source, name)))
  const entity = columns(of)
  const keys = columns(source.key).map((key) => fragment`${key}::text collate "C"`)
  const next = fragment`lead(${from.sql}) over (partition by ${joined(entity, ', ')} order by ${joined([from.sql, ...keys], ', ')})`
  const isKnown = joined(
    entity.map((column) => fragment`${column} is not null`),
    ' and ',
  )
  return fragment`case when ${isKnown} then ${next} end`
}
