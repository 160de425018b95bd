import type { ExpressionNode } from '../definition/expression-tree.js'
import { type Fragment, fragment, identifier } from './fragment.js'
import { timeSql } from './searched-rows.js'
import type { ExpressionSql, Writing } from './writing.js'

type LaterNode = Extract<ExpressionNode, { readonly kind: 'later' }>

/** A time a length of calendar time later: hours as they pass, all else by what the clocks of the request's zone show. */
export function laterSql({ of, by }: LaterNode, writing: Writing, expressionSql: ExpressionSql): Fragment {
  const { dialect, zone, tables, isOptimised } = writing
  const time = timeSql(of, writing, expressionSql)
  if (by.unit === 'hour') return dialect.hoursLater(time.sql, by.count)
  // Where clocks are never turned, days are hours.
  const hours = zone === 'UTC' && isOptimised && time.type === 'timestamp' ? hoursIn(by) : null
  if (hours !== null) return dialect.hoursLater(time.sql, hours)
  const local = dialect.localLater(dialect.localTime(time, zone), by)
  if (time.type === 'date') return fragment`(${local})::date`
  // Every time of UTC is there once.
  if (zone === 'UTC') return dialect.inZone(local, zone)
  // Behind `offset 0` it is computed once a row, however often it is compared.
  const shown = fragment`(select ${local} as "local" offset 0) as "shown"`
  const alias = tables.add(
    'clock',
    [of, by, writing.path],
    (as) =>
      fragment`cross join lateral (select ${dialect.firstInstant(identifier('shown', 'local'), zone)} as "instant" from ${shown} offset 0) as ${identifier(as)}`,
  )
  return identifier(alias, 'instant')
}

const hoursIn = ({ count, unit }: LaterNode['by']): number | null => (unit === 'day' ? count * 24 : unit === 'week' ? count * 168 : null)
