import type { AnySourceFacts } from '../definition/source.js'
import { facts, type Join } from '../definition/source.js'
import { canonical } from '../kit/canonical.js'
import { snakeCase } from '../kit/naming.js'
import type { Scope } from '../plan/plan.js'
import { type Fragment, fragment, identifier, joined } from './fragment.js'

/** The tables that one SELECT reads: its source, and the joins that its expressions turn out to need, each once. */
export interface Tables {
  readonly root: AnySourceFacts
  readonly scope: Scope
  /** The source at the end of a path of joins, and the alias of its table. Adds the joins that are not there yet. */
  readonly at: (path: readonly string[]) => { readonly source: AnySourceFacts; readonly alias: string }
  /** Adds a join that no path names (exchange rates); equal ones once. Gives its alias. */
  readonly add: (name: string, identity: unknown, join: (alias: string) => Fragment) => string
  /** The FROM clause, with all joins added so far. */
  readonly from: (relation: Fragment) => Fragment
}

/** What a source's rows are read from: its table, or a SELECT where it is a union or where only some of its rows may be seen. */
export type RelationOf = (source: AnySourceFacts) => Fragment

/** What the rows are called among which the last known one is looked for: two words, as no source is called, and not given to any join. */
export const lastKnown = 'last known'

/** What rows are called that a row looks for: two words too. */
export const foundRows = 'found rows'

/** Starts the tables of a SELECT over a source. */
export function openTables(root: AnySourceFacts, scope: Scope, relationOf: RelationOf, asOf: AsOfJoin): Tables {
  const joins: Fragment[] = []
  const aliases = new Map<string, string>()
  const aliasFor = (name: string): string => {
    // PostgreSQL cuts names at 63 bytes, and two that are cut alike would be one.
    const wanted = name.length > 40 ? 'join' : name
    const taken = new Set([root.name, lastKnown, foundRows, ...aliases.values()])
    let alias = wanted
    for (let number = 2; taken.has(alias); number += 1) alias = `${wanted} ${number}`
    return alias
  }
  const at: Tables['at'] = (path) => {
    let source = root
    let alias = root.name
    path.forEach((name, depth) => {
      const join = joinNamed(source, name)
      const target = join.to()[facts]
      const place = path.slice(0, depth + 1).join(' ')
      const known = aliases.get(place) ?? aliasFor(place)
      if (!aliases.has(place)) {
        aliases.set(place, known)
        joins.push(join.asOf === null ? plainJoin(source, alias, join, known, relationOf) : asOf(source, alias, join, known))
      }
      source = target
      alias = known
    })
    return { source, alias }
  }
  const add: Tables['add'] = (name, identity, join) => {
    const place = `${name} ${canonical(identity)}`
    const known = aliases.get(place) ?? aliasFor(name)
    if (!aliases.has(place)) {
      aliases.set(place, known)
      joins.push(join(known))
    }
    return known
  }
  return { root, scope, at, add, from: (relation) => fragment`${relation} as ${identifier(root.name)} ${joined(joins, ' ')}` }
}

/** Writes the join to the last row whose key is not after a time. */
export type AsOfJoin = (source: AnySourceFacts, alias: string, join: Join, as: string) => Fragment

/** The join of a source by its name. */
function joinNamed(source: AnySourceFacts, name: string): Join {
  const joins = source.joins as { readonly [name: string]: Join }
  const join = joins[name]
  if (join === undefined) throw new Error(`The source "${source.name}" has no join "${name}", which the catalogue should have said.`)
  return join
}

/** The name of a column in the database. */
export function physicalName(source: AnySourceFacts, column: string): string {
  return source.columns[column]?.physicalName ?? snakeCase(column)
}

/** The table of a source, where it has one. */
export function tableName(source: AnySourceFacts): Fragment {
  return identifier(...(source.table ?? source.name).split('.'))
}

/** Whether a key equals the column that refers to it. Unions show ids as text, which all of their parts share. */
export function equalSql(target: AnySourceFacts, as: string, key: string, source: AnySourceFacts, alias: string, column: string): Fragment {
  const asText = [source, target].some(({ parts }) => parts.length > 0) && source.columns[column]?.type === 'id'
  const cast = asText ? fragment`::text` : fragment``
  return fragment`${identifier(as, physicalName(target, key))}${cast} = ${identifier(alias, physicalName(source, column))}${cast}`
}

function plainJoin(source: AnySourceFacts, alias: string, join: Join, as: string, relationOf: RelationOf): Fragment {
  const target = join.to()[facts]
  const pairs = join.by.map((column, index) => {
    return equalSql(target, as, target.key[index] ?? '', source, alias, column)
  })
  return fragment`left join ${relationOf(target)} as ${identifier(as)} on ${joined(pairs, ' and ')}`
}
