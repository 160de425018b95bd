import { aggregateSql, column, direction, isBetween, isOrdered, names, type OpenedRows, openFound, type Search } from './found-rows.js'
import { type Fragment, fragment, identifier, joined } from './fragment.js'
import { keyOrder } from './searched-rows.js'
import { foundRows } from './tables.js'

/** One row for each row that looks, which goes through all others: the plainest way. What is searched is opened inside, so that none of its names hides one of the row's own. */
export function eachJoin(search: Search, as: string): Fragment {
  const { related, own } = search
  const opened = openFound(search)
  const keys = isOrdered(related) ? keyOrder(opened.searched.source) : []
  const rows = fragment`(${rowsSql(opened, keys)}) as ${identifier(foundRows)}`
  const value = isOrdered(related)
    ? column(names.of)
    : aggregateSql(related, opened.of && column(names.of), opened.lacks && column(names.lacks))
  const order = [column(names.time), ...keys.map((_, place) => column(names.key(place)))].map(
    (each) => fragment`${each} ${direction(related)}`,
  )
  const isFound = [...own.map((side, place) => fragment`${side} = ${column(names.match(place))}`), ...isBetween(search, opened)]
  const taken = isOrdered(related) ? fragment`order by ${joined(order, ', ')} limit 1` : fragment``
  const found = fragment`select ${value} as ${identifier(names.value)} from ${rows} where ${joined(isFound, ' and ')} ${taken}`
  return fragment`left join lateral (${found}) as ${identifier(as)} on true`
}

function rowsSql({ searched, sides, time, of, lacks, conditions }: OpenedRows, keys: readonly Fragment[]): Fragment {
  const selected = [
    ...sides.map((side, place) => fragment`${side} as ${identifier(names.match(place))}`),
    ...named(time, names.time),
    ...named(of, names.of),
    ...named(lacks, names.lacks),
    ...keys.map((key, place) => fragment`${key} as ${identifier(names.key(place))}`),
  ]
  return searched.rows.select(selected, conditions)
}

const named = (sql: Fragment | null, name: string): readonly Fragment[] => (sql === null ? [] : [fragment`${sql} as ${identifier(name)}`])
