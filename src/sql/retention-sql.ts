import { type RetentionPlan, retentionColumns } from '../plan/retention-plan.js'
import type { Dialect } from './dialect.js'
import { firstStartsSql, isOneRowEach } from './first-starts-sql.js'
import { bound, type Fragment, fragment, identifier, joined, toStatement, trusted } from './fragment.js'
import { memberValuesSql } from './member-values-sql.js'
import { valueOrder } from './order-sql.js'
import { linesSql, offset, startColumns, starts } from './retention-lines-sql.js'
import type { RetentionWriting } from './retention-rows-sql.js'
import { lastSeenSql, returnsSql } from './returns-sql.js'
import { names } from './scan-sql.js'
import type { Statement } from './statement.js'

/**
 * The one statement that answers a plan: its lines say, of a cohort, a group and an offset, how many members there are, or what they are worth. At
 * offset 0 these are all members; "on or after" each is counted once, at the last offset of presence. The columns are `retentionColumns`, then the
 * keys as text; groups come in order.
 */
export function compileRetention(plan: RetentionPlan, dialect: Dialect): Statement {
  const retention = { plan, dialect }
  const members = plan.unbounded ? [lastSeenSql(retention)] : [sizesSql(retention), ...(canComeBack(plan) ? [returnsSql(retention)] : [])]
  const lines = joined([...members, ...plan.values.map((value, place) => memberValuesSql(value, place + 1, retention))], ' union all ')
  const keys = plan.keys.map(({ name }) => names.key(name))
  const shown = joined([...retentionColumns.map((name) => identifier(name)), ...keys.map((key) => fragment`${key}::text`)], ', ')
  // Of the lines: a column of the answer by the same name is its text.
  const order = plan.keys.map(
    (key, place) => fragment`${valueOrder(fragment`"lines".${keys[place] as Fragment}`, key, dialect)} nulls last`,
  )
  const ordered = order.length === 0 ? fragment`` : fragment`order by ${joined(order, ', ')}`
  // One row each is read again sooner than it is kept; the first of many rows is found once.
  const kept = isOneRowEach(plan) ? trusted('not materialized') : fragment``
  return toStatement(
    fragment`with ${starts} as ${kept} (${firstStartsSql(retention)}) select ${shown} from (${lines}) as "lines" ${ordered} limit ${bound(plan.mostLines + 1, 'bigint')}`,
  )
}

/** Whether there is a later offset, and anything before now. */
const canComeBack = ({ cohorts }: RetentionPlan): boolean => cohorts.offsets > 0 && cohorts.starts.length > 0

/** Every member, at offset 0: to have started is to be there. */
function sizesSql(retention: RetentionWriting): Fragment {
  const selected = joined([...startColumns(retention), fragment`0 as ${offset}`], ', ')
  return linesSql(retention, 0, fragment`select ${selected} from ${starts} as "s"`, { amount: trusted('count(*)') })
}
