import type { Bound, Related } from '../definition/expression-tree.js'
import { unconvertedMoney } from '../plan/unconverted-money.js'
import type { Dialect, Typed } from './dialect.js'
import { type Fragment, fragment, identifier, joined, trusted } from './fragment.js'
import { openSearched, type SearchedRows, sideSql, timeSql } from './searched-rows.js'
import { foundRows } from './tables.js'
import type { ExpressionSql, Writing } from './writing.js'

/** The columns of rows that are searched. */
export const names = {
  match: (place: number): string => `match ${place + 1}`,
  key: (place: number): string => `key ${place + 1}`,
  time: 'time',
  of: 'of',
  /** Whether an amount of the row has no exchange rate. */
  lacks: 'lacks',
  value: 'value',
}

/** A column of the rows among which is looked. */
export const column = (name: string): Fragment => identifier(foundRows, name)

/** A bound of time, written. */
export interface WrittenBound {
  readonly time: Typed
  readonly included: boolean
}

/** What is looked for, and all that is asked of the row that looks. */
export interface Search {
  readonly related: Related
  /** What the row that looks is matched by. */
  readonly own: readonly Fragment[]
  readonly after: WrittenBound | null
  readonly before: WrittenBound | null
  readonly writing: Writing
  readonly expressionSql: ExpressionSql
}

/** Writes what is asked of the row itself, which is joined before what is found for it. */
export function searchOf(related: Related, writing: Writing, expressionSql: ExpressionSql): Search {
  const own = related.match.map((pair) => sideSql(pair, 'own', writing, expressionSql))
  const bound = (of: Bound | null) => of && { ...of, time: timeSql(of.time, writing, expressionSql) }
  const [after, before] = [bound(related.after), bound(related.before)]
  return { related, own, after, before, writing, expressionSql }
}

/** The rows among which is looked: their columns, and the conditions for them. */
export interface OpenedRows {
  readonly searched: SearchedRows
  readonly sides: readonly Fragment[]
  readonly time: Fragment | null
  readonly of: Fragment | null
  readonly lacks: Fragment | null
  readonly conditions: readonly Fragment[]
}

/** Opens them. */
export function openFound({ related, writing, expressionSql }: Search): OpenedRows {
  const searched = openSearched(related, writing, expressionSql)
  const { rows, time, conditions } = searched
  const { of, match } = related
  const sides = match.map((pair) => sideSql(pair, 'other', rows.writing, expressionSql))
  const lacks = of === null || isOrdered(related) ? [] : unconvertedMoney(of, rows.writing.sources)
  const isLacking = lacks.map((missing) => rows.writing.predicate(missing, rows.writing))
  return {
    ...{ searched, sides, time: time?.sql ?? null },
    of: of === null ? null : expressionSql(of, rows.writing),
    lacks: isLacking.length === 0 ? null : fragment`(${joined(isLacking, ' or ')})`,
    conditions: [...conditions, ...sides.map((side) => fragment`${side} is not null`)],
  }
}

/** Whether one of the rows is taken, by their order. */
export const isOrdered = ({ take }: Related): boolean => take === 'first' || take === 'last'

/** The direction in which the row that is taken comes first. */
export const direction = ({ take }: Related): Fragment => trusted(take === 'first' ? 'asc' : 'desc')

/** The conditions that rows are between the bounds. */
export function isBetween({ after, before, writing: { dialect } }: Search, { searched: { time } }: OpenedRows): readonly Fragment[] {
  const typed = { sql: column(names.time), type: time?.type ?? 'timestamp' } as const
  return [
    ...(after === null ? [] : [isAfter(typed, after.time, after.included, dialect)]),
    ...(before === null ? [] : [isAfter(before.time, typed, before.included, dialect)]),
  ]
}

/** Whether a time is after another; a date that meets an instant stands for its midnight in UTC. */
export function isAfter(time: Typed, other: Typed, included: boolean, dialect: Dialect): Fragment {
  const sign = trusted(included ? '>=' : '>')
  if (time.type === other.type) return fragment`${time.sql} ${sign} ${other.sql}`
  return fragment`${dialect.instant(time)} ${sign} ${dialect.instant(other)}`
}

/** An aggregate of found rows; of money it is not known as soon as one amount has no exchange rate. */
export function aggregateSql({ take }: Related, of: Fragment | null, lacks: Fragment | null): Fragment {
  if (of === null || take === 'count') return of === null ? trusted('count(*)') : fragment`count(${of})`
  const value = callSql(take, of)
  return lacks === null ? value : fragment`case when not coalesce(bool_or(${lacks}), false) then ${value} end`
}

function callSql(take: Related['take'], of: Fragment): Fragment {
  switch (take) {
    case 'countDistinct':
      return fragment`count(distinct ${of})`
    case 'average':
      return fragment`sum(${of})::numeric / nullif(count(${of}), 0)`
    case 'min':
      return fragment`min(${of})`
    case 'max':
      return fragment`max(${of})`
    default:
      return fragment`coalesce(sum(${of}), 0)`
  }
}
