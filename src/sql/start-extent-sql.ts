import type { RetentionPlan } from '../plan/retention-plan.js'
import type { Dialect } from './dialect.js'
import { firstStartsSql } from './first-starts-sql.js'
import { fragment, toStatement, trusted } from './fragment.js'
import { columns } from './retention-rows-sql.js'
import type { Statement } from './statement.js'

/**
 * When the first and the last member of a retention start, before the cohorts of the range `all` are known: one line, both as milliseconds since 1970 (of
 * a date: of its midnight in UTC), null where nobody does.
 */
export function compileStartExtent(plan: RetentionPlan, dialect: Dialect): Statement {
  const { moment } = columns
  const edge = (side: 'min' | 'max') => fragment`floor(extract(epoch from ${trusted(side)}(${moment})) * 1000)::bigint`
  const starts = firstStartsSql({ plan, dialect })
  return toStatement(fragment`select ${edge('min')}, ${edge('max')} from (${starts}) as "starts" where isfinite(${moment})`)
}
