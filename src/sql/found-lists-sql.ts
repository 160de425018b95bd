import { isSame } from '../plan/event-chain.js'
import { aggregateSql, column, direction, isBetween, isOrdered, names, type OpenedRows, openFound, type Search } from './found-rows.js'
import { type Fragment, fragment, identifier, joined, trusted } from './fragment.js'
import { keyOrder } from './searched-rows.js'
import { foundRows } from './tables.js'
import { reachSql } from './time-bound.js'

const place = 'place'

/** Everybody's rows as one list each, joined once by what is equal: no index is needed, and each row that looks goes through its own list only. */
export function listsJoin(search: Search, as: string): Fragment {
  const { own, writing } = search
  const opened = openFound(search)
  const sql = listsSql(search, opened)
  // What differs in its bounds alone shares its lists.
  const lists = writing.tables.add('lists', [sql, own], (alias) => {
    const same = own.map((side, at) => fragment`${side} = ${identifier(alias, names.match(at))}`)
    return fragment`left join (${sql}) as ${identifier(alias)} on ${joined(same, ' and ')}`
  })
  const columns = listed(search, opened).map(({ name }) => name)
  const rows = fragment`unnest(${joined(
    columns.map((name) => identifier(lists, name)),
    ', ',
  )}) with ordinality as ${identifier(foundRows)} (${joined([...columns, place].map(identifierOf), ', ')})`
  const isFound = isBetween(search, opened)
  const where = isFound.length === 0 ? fragment`` : fragment`where ${joined(isFound, ' and ')}`
  return fragment`left join lateral (${valueSql(search, opened, rows, where)}) as ${identifier(as)} on true`
}

const identifierOf = (name: string): Fragment => identifier(name)

/** What is kept of each row. */
function listed(search: Search, { searched, time, of, lacks }: OpenedRows): readonly { readonly name: string; readonly sql: Fragment }[] {
  const { related } = search
  return [
    ...(time === null ? [] : [{ name: names.time, sql: time }]),
    ...(of === null || isItsTime(search, searched.at) ? [] : [{ name: names.of, sql: of }]),
    ...(lacks === null || related.of === null ? [] : [{ name: names.lacks, sql: lacks }]),
  ]
}

/** Whether the first or the last time itself is asked, which needs no order. */
const isItsTime = ({ related }: Search, at: OpenedRows['searched']['at']): boolean => isOrdered(related) && isSame(related.of, at)

function listsSql(search: Search, opened: OpenedRows): Fragment {
  const { related, writing } = search
  const { searched, sides, time, conditions } = opened
  const columns = listed(search, opened)
  const order =
    isOrdered(related) && columns.some(({ name }) => name === names.of)
      ? fragment` order by ${joined([...(time === null ? [] : [time]), ...keyOrder(searched.source)], ', ')}`
      : fragment``
  const reach = writing.path.length === 0 ? writing.chains?.reach(related) : undefined
  const inReach = reach === undefined || searched.time === null ? [] : reachSql(searched.time, reach, writing.zone)
  const selected = [
    ...sides.map((side, at) => fragment`${side} as ${identifier(names.match(at))}`),
    ...columns.map(({ name, sql }) => fragment`array_agg(${sql}${order}) as ${identifier(name)}`),
  ]
  const grouped = joined(
    sides.map((_, at) => trusted(String(at + 1))),
    ', ',
  )
  return fragment`${searched.rows.select(selected, [...conditions, ...inReach])} group by ${grouped}`
}

function valueSql(search: Search, { searched, of, lacks }: OpenedRows, rows: Fragment, where: Fragment): Fragment {
  const { related } = search
  const value = identifier(names.value)
  if (isItsTime(search, searched.at)) {
    const earliest = trusted(related.take === 'first' ? 'min' : 'max')
    return fragment`select ${earliest}(${column(names.time)}) as ${value} from ${rows} ${where}`
  }
  if (isOrdered(related)) {
    return fragment`select ${column(names.of)} as ${value} from ${rows} ${where} order by ${column(place)} ${direction(related)} limit 1`
  }
  const aggregate = aggregateSql(related, of && column(names.of), lacks && column(names.lacks))
  return fragment`select ${aggregate} as ${value} from ${rows} ${where}`
}
