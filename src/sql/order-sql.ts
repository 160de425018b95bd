import type { Cursor, Key, OrderKey, Plan } from '../plan/plan.js'
import type { Dialect } from './dialect.js'
import { fieldNames } from './field-sql.js'
import { bound, type Fragment, fragment, identifier, joined, trusted } from './fragment.js'
import { otherLevel } from './levels-sql.js'
import { names } from './scan-sql.js'

/** One column that rows are sorted by, and how a value of it that a cursor holds is bound. */
interface SortColumn {
  readonly sql: Fragment
  readonly isDescending: boolean
  readonly bind: (text: string) => Fragment
}

/** The columns that the answer's rows are sorted by; a null or missing value takes two: its rank, then the value. */
function sortColumns(plan: Plan, dialect: Dialect): readonly SortColumn[] {
  return plan.order.flatMap((key): readonly SortColumn[] => {
    const isDescending = key.direction === 'descending'
    switch (key.kind) {
      case 'period':
        return [{ sql: names.period, isDescending, bind: (text) => bound(text, 'bigint') }]
      case 'dimension':
        return dimensionColumns(plan, key.dimension, key, dialect)
      case 'field':
        return fieldSortColumns(plan, key.field, key)
      default:
        throw new Error('An order key is a period, a dimension or a field.')
    }
  })
}

const bindRank = (text: string): Fragment => bound(text, 'bigint')

function fieldSortColumns(plan: Plan, index: number, key: OrderKey): readonly SortColumn[] {
  const value = fieldNames.value(index)
  const rank = fragment`(case when ${value} is null then ${trusted(nullRank(key))} else 0 end)`
  const cast = plan.fields[index]?.isExact === false ? trusted('::double precision') : fragment``
  return [
    { sql: rank, isDescending: false, bind: bindRank },
    { sql: value, isDescending: key.direction === 'descending', bind: (text) => fragment`${bound(text, 'numeric')}${cast}` },
  ]
}

const nullRank = ({ nulls }: OrderKey): string => (nulls === 'first' ? '-1' : '1')

function dimensionColumns(plan: Plan, place: number, order: OrderKey, dialect: Dialect): readonly SortColumn[] {
  const key = plan.keys[place] as Key
  const column = names.key(key.name)
  const bit = 1 << (plan.keys.length - 1 - place)
  const rolled = plan.levels.subtotals.filter((mask) => (mask & bit) !== 0)
  const cases = [
    ...(plan.top?.other === true ? [fragment`when "level" = ${trusted(String(otherLevel))} then 2`] : []),
    ...(rolled.length > 0 ? [fragment`when "level" in (${trusted(rolled.join(', '))}) then 3`] : []),
    fragment`when ${column} is null then ${trusted(nullRank(order))}`,
  ]
  return [
    { sql: fragment`(case ${joined(cases, ' ')} else 0 end)`, isDescending: false, bind: bindRank },
    {
      sql: valueOrder(column, key, dialect),
      isDescending: order.direction === 'descending',
      bind: (text) => valueOrder(bindKey(text, key), key, dialect),
    },
  ]
}

/** Text by code point; buckets by their edges; the rest by its own order. */
export function valueOrder(sql: Fragment, key: Key, dialect: Dialect): Fragment {
  if (key.ordering !== null) return dialect.placeIn(sql, key.ordering)
  return key.type === 'text' || key.type === 'id' ? dialect.byCodePoint(sql) : sql
}

function bindKey(text: string, key: Key): Fragment {
  if (key.type === 'boolean') return bound(text === 't' || text === 'true', 'boolean')
  if (key.type === 'date') return bound(text, 'date')
  return bound(text, key.type === 'text' || key.type === 'id' ? 'text' : 'numeric')
}

/** ORDER BY of the answer's rows. */
export function orderSql(plan: Plan, dialect: Dialect): Fragment {
  const columns = sortColumns(plan, dialect)
  if (columns.length === 0) return fragment`order by ${identifier('level')}`
  return fragment`order by ${joined(
    columns.map(({ sql, isDescending }) => fragment`${sql} ${trusted(isDescending ? 'desc' : 'asc')} nulls last`),
    ', ',
  )}`
}

/** The condition that a row comes after a cursor's, in the order of the sort columns. */
export function afterSql(plan: Plan, cursor: Cursor, dialect: Dialect): Fragment {
  const columns = sortColumns(plan, dialect)
  return columns.reduceRight<Fragment>((rest, { sql, isDescending, bind }, index) => {
    const text = cursor.values[index] ?? null
    // Rows of one rank other than 0 have no value: they tie, and the next column decides.
    if (text === null) return rest
    const value = bind(text)
    const beyond = fragment`${sql} ${trusted(isDescending ? '<' : '>')} ${value}`
    return fragment`(${beyond} or (${sql} = ${value} and ${rest}))`
  }, trusted('false'))
}
