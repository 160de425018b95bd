import type { ValueScan } from '../plan/retention-plan.js'
import { expressionSql } from './expression-sql.js'
import { bound, type Fragment, fragment, joined, trusted } from './fragment.js'
import { firstEvent, notBefore, offsetSql } from './member-clock-sql.js'
import { predicateSql } from './predicate-sql.js'
import { linesSql, offset, startColumns, starts } from './retention-lines-sql.js'
import { columns, openEvents, type RetentionWriting } from './retention-rows-sql.js'

const { entity, moment } = columns

/** What members are worth at each offset, from their own start on. */
export function memberValuesSql(value: ValueScan, part: number, retention: RetentionWriting): Fragment {
  const { plan } = retention
  const rows = openEvents(value, firstEvent(plan, value), plan.valuesUntil, retention)
  const of = value.of === null ? trusted('1') : expressionSql(value.of, rows.writing)
  const unconverted = value.unconverted.map((predicate) => predicateSql(predicate, rows.writing))
  const missing = unconverted.length === 0 ? trusted('false') : fragment`(${joined(unconverted, ' or ')})`
  const events = rows.select([
    fragment`${rows.entity} as ${entity}`,
    fragment`${rows.time.sql} as ${moment}`,
    fragment`${of} as "of"`,
    fragment`${missing} as "missing"`,
  ])
  const time = { ...rows.time, sql: fragment`"e".${moment}` }
  const selected = joined(
    [...startColumns(retention), fragment`${offsetSql(retention, time)} as ${offset}`, trusted('"of", "missing"')],
    ', ',
  )
  const worth = fragment`select ${selected} from ${starts} as "s" join (${events}) as "e" using (${entity}) where ${notBefore(retention, time)}`
  const within = fragment`select * from (${worth}) as "worth" where ${offset} <= ${bound(plan.cohorts.offsets, 'bigint')}`
  const amount = trusted(value.counts ? 'count("of")' : 'sum("of")')
  return linesSql(retention, part, within, { amount, unconverted: trusted('count(*) filter (where "missing")') })
}
