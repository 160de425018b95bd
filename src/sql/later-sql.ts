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
  const alias = tables.add(
    'clock',
    [of, by, writing.path],
    (as) => fragment`cross join lateral (select ${local} as "local") as ${identifier(as)}`,
  )
  return dialect.firstInstant(identifier(alias, 'local'), zone)
}

const hoursIn = ({ count, unit }: LaterNode['by']): number | null => (unit === 'day' ? count * 24 : unit === 'week' ? count * 168 : null)
