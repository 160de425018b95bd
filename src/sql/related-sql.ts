import type { Related } from '../definition/expression-tree.js'
import { eachJoin } from './found-each-sql.js'
import { listsJoin } from './found-lists-sql.js'
import { aggregateSql, isAfter, isOrdered, names, openFound, type Search, searchOf } from './found-rows.js'
import { type Fragment, fragment, identifier, joined, trusted } from './fragment.js'
import type { ExpressionSql, Writing } from './writing.js'

/** A value found in related rows: by sorting where they follow each other in one source, without bounds of time computed once for everybody, else in everybody's list. */
export function relatedSql(related: Related, writing: Writing, expressionSql: ExpressionSql): Fragment {
  const end = writing.path.length === 0 ? (writing.chains?.endOf(related) ?? null) : null
  const search = searchOf(related, writing, expressionSql)
  if (end !== null) return chainedSql(search, end)
  const isOnce = !isOrdered(related) && related.after === null && related.before === null
  const join = isOnce ? onceJoin : writing.isOptimised ? listsJoin : eachJoin
  const alias = writing.tables.add('found', [related, writing.path], (as) => join(search, as))
  const value = identifier(alias, names.value)
  const isZeroOfNothing = related.take === 'count' || related.take === 'countDistinct' || related.take === 'sum'
  if (!isOnce || !isZeroOfNothing) return value
  return fragment`case when ${identifier(alias, names.match(0))} is null then 0 else ${value} end`
}

/** The end of a chain of events, unless it comes too late, or an event before it did. */
function chainedSql({ related, after, before, writing }: Search, end: Fragment): Fragment {
  const type = related.of?.type === 'date' ? 'date' : 'timestamp'
  const conditions = [
    ...(related.after?.time.node.kind === 'related' && after !== null ? [fragment`${after.time.sql} is not null`] : []),
    ...(before === null ? [] : [isAfter(before.time, { sql: end, type }, before.included, writing.dialect)]),
  ]
  return conditions.length === 0 ? end : fragment`case when ${joined(conditions, ' and ')} then ${end} end`
}

/** One row for everybody who is found, joined by what is equal. */
function onceJoin(search: Search, as: string): Fragment {
  const { searched, sides, of, lacks, conditions } = openFound(search)
  const selected = [
    ...sides.map((side, place) => fragment`${side} as ${identifier(names.match(place))}`),
    fragment`${aggregateSql(search.related, of, lacks)} as ${identifier(names.value)}`,
  ]
  const grouped = joined(
    sides.map((_, place) => trusted(String(place + 1))),
    ', ',
  )
  const found = fragment`${searched.rows.select(selected, conditions)} group by ${grouped}`
  const same = search.own.map((side, place) => fragment`${side} = ${identifier(as, names.match(place))}`)
  return fragment`left join (${found}) as ${identifier(as)} on ${joined(same, ' and ')}`
}
