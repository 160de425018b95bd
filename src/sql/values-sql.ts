import type { Dimension, Expression } from '../definition/expression-tree.js'
import type { AnySourceFacts } from '../definition/source.js'
import { facts, type Join } from '../definition/source.js'
import type { Instant } from '../kit/zoned-time.js'
import { isBucket } from '../plan/computed-column.js'
import type { Scan, Scope } from '../plan/plan.js'
import type { Dialect } from './dialect.js'
import { keySql } from './expression-sql.js'
import { bound, fragment, joined, toStatement } from './fragment.js'
import { valueOrder } from './order-sql.js'
import { openSelect, ownRelation, scopeSql, whereSql } from './relation-sql.js'
import type { Statement } from './statement.js'

/** What the values of a dimension are looked up in. */
export interface ValuesQuestion {
  readonly dimension: Dimension
  readonly search: string | null
  readonly first: number
  readonly sources: ReadonlyMap<string, AnySourceFacts>
  readonly scope: Scope
  readonly zone: string
  readonly money: Scan['money']
  readonly now: Instant
}

/** The different values of a dimension, from the tables that its columns stand in (not from the facts that join them): one column of text, in order, null last. */
export function compileValues(question: ValuesQuestion, dialect: Dialect): Statement {
  const { dimension, search, first, sources, scope, zone, money, now } = question
  const setting = { dialect, scope, zone, money, now, sources, isOptimised: true }
  const origins = new Map(
    dimension.from
      .map((column) => originOf(column, sources))
      .map((origin) => [`${origin.source.name} ${JSON.stringify(origin.column.node)}`, origin]),
  )
  const parts = [...origins.values()].map(({ source, column }) => {
    const writing = openSelect(source, setting)
    const value = keySql(column, writing)
    return fragment`select ${value} as "value" from ${writing.tables.from(ownRelation(source, setting))} ${whereSql(scopeSql(source, writing))}`
  })
  const value = fragment`"value"`
  const where = search === null || search === '' ? fragment`` : fragment`where ${dialect.contains(fragment`${value}::text`, search)}`
  const key = { name: dimension.name, type: dimension.type, ordering: isBucket(dimension.from[0], sources) ? dimension.values : null }
  const distinct = fragment`select distinct "value" from (${joined(parts, ' union all ')}) as "origins" ${where}`
  return toStatement(
    fragment`select "value"::text from (${distinct}) as "values" order by ${valueOrder(value, key, dialect)} asc nulls last limit ${bound(first, 'bigint')}`,
  )
}

/** The source in which a plain column stands, seen from itself; other expressions are computed on their own source. */
function originOf(column: Expression, sources: ReadonlyMap<string, AnySourceFacts>): { source: AnySourceFacts; column: Expression } {
  const root = sources.get(column.source)
  if (root === undefined) throw new Error(`The source "${column.source}" is not in the catalogue, which should have said so.`)
  if (column.node.kind !== 'column') return { source: root, column }
  const source = column.node.path.reduce(
    (at: AnySourceFacts, name) => (at.joins as { readonly [name: string]: Join })[name]?.to()[facts] ?? at,
    root,
  )
  return { source, column: { ...column, source: source.name, node: { ...column.node, path: [] } } }
}
