import type { Expression } from '../definition/expression-tree.js'
import type { Plan } from '../plan/plan.js'
import type { Dialect } from './dialect.js'
import { typedSql } from './expression-sql.js'
import { fragment, joined, toStatement, trusted } from './fragment.js'
import { openSelect, ownRelation, scopeSql, whereSql } from './relation-sql.js'
import type { Statement } from './statement.js'

/**
 * The first and the last time in each scan, before the periods of the range `all` are known. One line a scan: whether its time is a date (`t`, `f`), and both
 * as milliseconds since 1970 (of a date: of its midnight in UTC), null where there is no row.
 */
export function compileExtents(plan: Plan, dialect: Dialect): Statement {
  const lines = plan.scans.flatMap(({ source, time, scope, zone, money }) => {
    if (time === null) return []
    const setting = { dialect, scope, zone, money }
    const writing = openSelect(source, setting)
    const { sql, type } = typedSql(time as Expression, writing)
    const milliseconds = (side: 'min' | 'max') => fragment`floor(extract(epoch from ${trusted(side)}(${sql})) * 1000)::bigint`
    const where = whereSql([fragment`isfinite(${sql})`, ...scopeSql(source, writing)])
    const isDate = trusted(type === 'date' ? 'true' : 'false')
    return [
      fragment`select ${isDate}, ${milliseconds('min')}, ${milliseconds('max')} from ${writing.tables.from(ownRelation(source, setting))} ${where}`,
    ]
  })
  return toStatement(joined(lines, ' union all '))
}
