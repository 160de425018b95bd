import type { Bound, Related } from '../definition/expression-tree.js'
import { unconvertedMoney } from '../plan/unconverted-money.js'
import type { Dialect, Typed } from './dialect.js'
import { type Fragment, fragment, identifier, joined, trusted } from './fragment.js'
import { keyOrder, openSearched, type SearchedRows, sideSql, timeSql } from './searched-rows.js'
import { foundRows } from './tables.js'
import type { ExpressionSql, Writing } from './writing.js'

/** The columns of rows that are searched. */
const names = {
  match: (place: number): string => `match ${place + 1}`,
  key: (place: number): string => `key ${place + 1}`,
  time: 'time',
  of: 'of',
  /** Whether an amount of the row has no exchange rate. */
  lacks: 'lacks',
  value: 'value',
}

/** A value found in related rows: without bounds of time computed once for everybody, else row by row. */
export function relatedSql(related: Related, writing: Writing, expressionSql: ExpressionSql): Fragment {
  const { take, match, after, before } = related
  // All that is asked of the row itself is joined before what is found for it.
  const own = match.map((pair) => sideSql(pair, 'own', writing, expressionSql))
  const [from, until] = [after, before].map((bound) => bound && { ...bound, time: timeSql(bound.time, writing, expressionSql) })
  const isOnce = take !== 'first' && take !== 'last' && after === null && before === null
  const alias = writing.tables.add('found', [related, writing.path], (as) => {
    const search = { related, own, searched: openSearched(related, writing, expressionSql), expressionSql, as }
    return isOnce ? onceJoin(search) : eachJoin(search, from ?? null, until ?? null, writing.dialect)
  })
  const value = identifier(alias, names.value)
  const isZeroOfNothing = take === 'count' || take === 'countDistinct' || take === 'sum'
  if (!isOnce || !isZeroOfNothing) return value
  return fragment`case when ${identifier(alias, names.match(0))} is null then 0 else ${value} end`
}

/** What is looked for, whose rows are opened. */
interface Search {
  readonly related: Related
  /** What the row that looks is matched by. */
  readonly own: readonly Fragment[]
  readonly searched: SearchedRows
  readonly expressionSql: ExpressionSql
  readonly as: string
}

/** The columns of what is searched, and the conditions for it. */
function rowsOf({ related, searched, expressionSql }: Search) {
  const { rows, time, conditions } = searched
  const { of, take, match } = related
  const sides = match.map((pair) => sideSql(pair, 'other', rows.writing, expressionSql))
  const lacks = of === null || take === 'first' || take === 'last' ? [] : unconvertedMoney(of, rows.writing.sources)
  return {
    sides,
    time: time?.sql ?? null,
    of: of === null ? null : expressionSql(of, rows.writing),
    lacks:
      lacks.length === 0
        ? null
        : joined(
            lacks.map((missing) => rows.writing.predicate(missing, rows.writing)),
            ' or ',
          ),
    conditions: [...conditions, ...sides.map((side) => fragment`${side} is not null`)],
  }
}

/** One row for everybody who is found, joined by what is equal. */
function onceJoin(search: Search): Fragment {
  const { related, own, searched, as } = search
  const { sides, of, lacks, conditions } = rowsOf(search)
  const selected = [
    ...sides.map((side, place) => fragment`${side} as ${identifier(names.match(place))}`),
    fragment`${aggregateSql(related, of, lacks)} as ${identifier(names.value)}`,
  ]
  const grouped = joined(
    sides.map((_, place) => trusted(String(place + 1))),
    ', ',
  )
  const found = fragment`${searched.rows.select(selected, conditions)} group by ${grouped}`
  const same = own.map((side, place) => fragment`${side} = ${identifier(as, names.match(place))}`)
  return fragment`left join (${found}) as ${identifier(as)} on ${joined(same, ' and ')}`
}

type TypedBound = Omit<Bound, 'time'> & { readonly time: Typed }

/** One row for each row that looks. What is searched is opened inside, so that none of its names hides one of the row's own. */
function eachJoin(search: Search, after: TypedBound | null, before: TypedBound | null, dialect: Dialect): Fragment {
  const { related, own, searched, as } = search
  const { sides, time, of, lacks, conditions } = rowsOf(search)
  const isOrdered = related.take === 'first' || related.take === 'last'
  const keys = isOrdered ? keyOrder(searched.source) : []
  const column = (name: string) => identifier(foundRows, name)
  const selected = [
    ...sides.map((side, place) => fragment`${side} as ${identifier(names.match(place))}`),
    ...named(time, names.time),
    ...named(of, names.of),
    ...named(lacks === null ? null : fragment`(${lacks})`, names.lacks),
    ...keys.map((key, place) => fragment`${key} as ${identifier(names.key(place))}`),
  ]
  const typed = { sql: column(names.time), type: searched.time?.type ?? 'timestamp' }
  const isFound = [
    ...own.map((side, place) => fragment`${side} = ${column(names.match(place))}`),
    ...(after === null ? [] : [isAfter(typed, after.time, after.included, dialect)]),
    ...(before === null ? [] : [isAfter(before.time, typed, before.included, dialect)]),
  ]
  const value = isOrdered
    ? column(names.of)
    : aggregateSql(related, of === null ? null : column(names.of), lacks === null ? null : column(names.lacks))
  const order = isOrdered
    ? orderSql(
        related,
        keys.map((_, place) => column(names.key(place))),
        column(names.time),
      )
    : fragment``
  const rows = fragment`(${searched.rows.select(selected, conditions)}) as ${identifier(foundRows)}`
  const found = fragment`select ${value} as ${identifier(names.value)} from ${rows} where ${joined(isFound, ' and ')} ${order}`
  return fragment`left join lateral (${found}) as ${identifier(as)} on true`
}

const named = (sql: Fragment | null, name: string): readonly Fragment[] => (sql === null ? [] : [fragment`${sql} as ${identifier(name)}`])

function orderSql({ take }: Related, keys: readonly Fragment[], time: Fragment): Fragment {
  const direction = trusted(take === 'first' ? 'asc' : 'desc')
  const order = [time, ...keys].map((each) => fragment`${each} ${direction}`)
  return fragment`order by ${joined(order, ', ')} limit 1`
}

/** Whether a time is after another; a date that meets an instant stands for its midnight in UTC. */
function isAfter(time: Typed, other: Typed, included: boolean, dialect: Dialect): Fragment {
  const sign = trusted(included ? '>=' : '>')
  if (time.type === other.type) return fragment`${time.sql} ${sign} ${other.sql}`
  return fragment`${dialect.instant(time)} ${sign} ${dialect.instant(other)}`
}

/** An aggregate of found rows; of money it is not known as soon as one amount has no exchange rate. */
function aggregateSql({ take }: Related, of: Fragment | null, lacks: Fragment | null): Fragment {
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
