import type { Expression, Predicate, Related } from '../definition/expression-tree.js'
import type { AnySourceFacts } from '../definition/source.js'
import { sourceTime } from '../definition/source-time.js'
import { formatDay, formatInstant } from '../kit/zoned-time.js'
import type { Typed } from './dialect.js'
import { bound, type Fragment, fragment, identifier } from './fragment.js'
import { physicalName } from './tables.js'
import type { ExpressionSql, OpenRows, Writing } from './writing.js'

/** The rows of a source that somebody looks for: opened, with when they are and the conditions that do not depend on who looks. */
export interface SearchedRows {
  readonly source: AnySourceFacts
  readonly rows: OpenRows
  /** Null: the source has no time. */
  readonly at: Expression | null
  readonly time: Typed | null
  readonly conditions: readonly Fragment[]
}

/** What is looked for. */
interface Searched {
  readonly source: string
  readonly at: Expression | null
  readonly filters: readonly Predicate[]
}

/** Opens the rows of a source that have happened and that filters choose. */
export function openSearched(
  { source: name, at, filters }: Searched,
  { sources, open }: Writing,
  expressionSql: ExpressionSql,
): SearchedRows {
  const source = sources.get(name)
  if (source === undefined) throw new Error(`The source "${name}" is not in the catalogue, which should have said so.`)
  const rows = open(source)
  const when = at ?? sourceTime(source)
  const time = when === null ? null : timeSql(when, rows.writing, expressionSql)
  const conditions = [
    ...(time === null ? [] : [happenedSql(time, rows.writing)]),
    ...filters.map((filter) => rows.writing.predicate(filter, rows.writing)),
  ]
  return { source, rows, at: when, time, conditions }
}

/** The SQL of a time, with its type. */
export const timeSql = (of: Expression, writing: Writing, expressionSql: ExpressionSql): Typed => ({
  sql: expressionSql(of, writing),
  type: of.type === 'date' ? 'date' : 'timestamp',
})

const day = 86_400_000

/** What is not before now has not happened; a date stands for its midnight in UTC. */
export function happenedSql({ sql, type }: Typed, { now }: Writing): Fragment {
  if (type === 'date') return fragment`${sql} < ${bound(formatDay(Math.ceil(now / day) * day), 'date')}`
  return fragment`${sql} < ${bound(formatInstant(now, 'UTC'), 'timestamptz')}`
}

/** One side of two values that must be equal: ids as the database has them where both are plain columns, beside other kinds as text. */
export function sideSql(
  { own, other }: Related['match'][number],
  side: 'own' | 'other',
  writing: Writing,
  expressionSql: ExpressionSql,
): Fragment {
  const of = side === 'own' ? own : other
  if (own.type !== other.type) {
    const isText = own.type === 'id' || other.type === 'id'
    return isText ? fragment`${expressionSql(of, writing)}::text` : expressionSql(of, writing)
  }
  return of.type === 'id' && [own, other].every((each) => isPlain(each, writing.sources))
    ? ownColumn(of, writing)
    : expressionSql(of, writing)
}

/** Whether an expression is a column of its own source's table. A union shows ids as text. */
function isPlain({ node, source: name }: Expression, sources: ReadonlyMap<string, AnySourceFacts>): boolean {
  const source = sources.get(name)
  if (node.kind !== 'column' || node.path.length > 0 || source === undefined) return false
  return source.parts.length === 0 && !(node.name in source.computed)
}

/** A column of the source that is written in, as the database has it. */
function ownColumn({ node }: Expression, writing: Writing): Fragment {
  const { source, alias } = writing.tables.at(writing.path)
  return identifier(alias, physicalName(source, node.kind === 'column' ? node.name : ''))
}

/** The key of a source's rows, as the database has it. */
export const keySqlOf = (source: AnySourceFacts, alias: string): readonly Fragment[] =>
  source.key.map((name) => identifier(alias, physicalName(source, name)))

/** By which rows that happen together are put in order. */
export const keyOrder = (source: AnySourceFacts): readonly Fragment[] =>
  keySqlOf(source, source.name).map((key) => fragment`${key}::text collate "C"`)
