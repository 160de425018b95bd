import type { AnySourceFacts } from '../definition/source.js'
import { facts, type Join, type UnionPart } from '../definition/source.js'
import type { Plan, Scan, Scope } from '../plan/plan.js'
import type { Dialect, Typed } from './dialect.js'
import { expressionSql } from './expression-sql.js'
import { type Fragment, fragment, identifier, joined } from './fragment.js'
import { predicateSql } from './predicate-sql.js'
import { type AsOfJoin, equalSql, lastKnown, openTables, physicalName, type RelationOf, tableName } from './tables.js'
import type { OpenRows, Writing } from './writing.js'

/** What a SELECT over a source is written in. */
export type Setting = Pick<Writing, 'dialect' | 'zone' | 'money' | 'now' | 'sources' | 'isOptimised'> & { readonly scope: Scope }

/** What the SELECTs of a scan are written in. */
export function settingOf({ now, sources, isOptimised }: Plan, { scope, zone, money }: Scan, dialect: Dialect): Setting {
  return { dialect, scope, zone, money, now, sources, isOptimised }
}

/** Opens a SELECT over a source: its tables, with the scope of every table that is joined, and what its expressions are written in. */
export function openSelect(source: AnySourceFacts, setting: Setting): Writing {
  const relationOf: RelationOf = (target) => scopedRelation(target, setting)
  const tables = openTables(source, setting.scope, relationOf, asOfJoin(setting.dialect, relationOf))
  const { dialect, zone, money, now, sources, isOptimised } = setting
  const open = (other: AnySourceFacts) => openRows(other, setting)
  return { dialect, tables, relationOf, zone, money, now, sources, predicate: predicateSql, open, path: [], isOptimised, chains: null }
}

function openRows(source: AnySourceFacts, setting: Setting): OpenRows {
  const writing = openSelect(source, setting)
  const scope = scopeSql(source, writing)
  return {
    writing,
    select: (columns, conditions) =>
      fragment`select ${joined(columns, ', ')} from ${writing.tables.from(ownRelation(source, setting))} ${whereSql([...conditions, ...scope])}`,
  }
}

/** The rows of a source before its own scope, which is the WHERE of the SELECT that reads them. */
export function ownRelation(source: AnySourceFacts, setting: Setting): Fragment {
  return source.parts.length === 0
    ? tableName(source)
    : fragment`(${joined(
        source.parts.map((part) => partSql(source, part, setting)),
        ' union all ',
      )})`
}

/** The conditions of a source's scope. */
export function scopeSql(source: AnySourceFacts, writing: Writing): readonly Fragment[] {
  return (writing.tables.scope.predicates[source.name] ?? []).map((predicate) => predicateSql(predicate, writing))
}

/** Conditions that must all hold, as a WHERE; nothing where there are none. */
export function whereSql(conditions: readonly Fragment[]): Fragment {
  return conditions.length === 0 ? fragment`` : fragment`where ${joined(conditions, ' and ')}`
}

function scopedRelation(source: AnySourceFacts, setting: Setting): Fragment {
  const isScoped = (setting.scope.predicates[source.name] ?? []).length > 0
  if (!isScoped) return ownRelation(source, setting)
  const writing = openSelect(source, setting)
  const where = whereSql(scopeSql(source, writing))
  return fragment`(select ${identifier(source.name)}.* from ${writing.tables.from(ownRelation(source, setting))} ${where})`
}

function partSql(whole: AnySourceFacts, part: UnionPart, setting: Setting): Fragment {
  const source = part.source[facts]
  const writing = openSelect(source, setting)
  const columns = Object.entries(part.columns).map(
    ([name, of]) => fragment`${expressionSql(of, writing)} as ${identifier(physicalName(whole, name))}`,
  )
  const where = whereSql(scopeSql(source, writing))
  return fragment`select ${joined(columns, ', ')} from ${writing.tables.from(ownRelation(source, setting))} ${where}`
}

/** A time column as it is to be read: a timestamp without zone in the zone that its source declares. */
export function timeColumn(source: AnySourceFacts, alias: string, name: string, dialect: Dialect): Typed {
  const sql = identifier(alias, physicalName(source, name))
  const { type, zone } = source.columns[name] ?? {}
  if (type === 'date') return { sql, type }
  return { sql: zone === undefined ? sql : dialect.inZone(sql, zone), type: 'timestamp' }
}

function asOfJoin(dialect: Dialect, relationOf: RelationOf): AsOfJoin {
  return (source: AnySourceFacts, alias: string, join: Join, as: string) => {
    const { at = '', key = '', to: until } = join.asOf ?? {}
    const target = join.to()[facts]
    const column = (name: string) => identifier(lastKnown, physicalName(target, name))
    const matched = target.key.filter((name) => name !== key)
    const pairs = join.by.map((name, index) => equalSql(target, lastKnown, matched[index] ?? '', source, alias, name))
    const time = timeColumn(source, alias, at, dialect)
    const known = timeColumn(target, lastKnown, key, dialect)
    const moment = known.type === 'date' ? dialect.dateIn(time, 'UTC') : time.sql
    const conditions = joined([...pairs, fragment`${known.sql} <= ${moment}`, ...stillSql(target, until, time, dialect)], ' and ')
    const last = fragment`select ${identifier(lastKnown)}.* from ${relationOf(target)} as ${identifier(lastKnown)} where ${conditions} order by ${column(key)} desc limit 1`
    return fragment`left join lateral (${last}) as ${identifier(as)} on true`
  }
}

/** Rows that say until when they hold must still hold. */
function stillSql(target: AnySourceFacts, until: string | undefined, time: Typed, dialect: Dialect): readonly Fragment[] {
  if (until === undefined) return []
  const end = timeColumn(target, lastKnown, until, dialect)
  const moment = end.type === 'date' ? dialect.dateIn(time, 'UTC') : time.sql
  return [fragment`(${end.sql} is null or ${end.sql} > ${moment})`]
}
