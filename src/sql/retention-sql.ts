import { civilDayAt, type Instant, instantOfLocal } from '../kit/zoned-time.js'
import { type EventScan, type RetentionPlan, retentionColumns, type ValueScan } from '../plan/retention-plan.js'
import type { Dialect, Typed } from './dialect.js'
import { expressionSql } from './expression-sql.js'
import { firstStartsSql } from './first-starts-sql.js'
import { bound, type Fragment, fragment, identifier, joined, toStatement, trusted } from './fragment.js'
import { valueOrder } from './order-sql.js'
import { predicateSql } from './predicate-sql.js'
import { columns, type EventRows, openEvents, periodSql, type RetentionWriting } from './retention-rows-sql.js'
import { names } from './scan-sql.js'
import type { Statement } from './statement.js'

const { entity, moment, cohort, period } = columns
const starts = identifier('first starts')
const offset = identifier('offset')

/**
 * The one statement that answers a plan: its lines say, of a cohort, a group and an offset, how many members there are, or what they are worth. At
 * offset 0 these are all members; "on or after" each is counted once, at the last offset of presence. The columns are `retentionColumns`, then the
 * keys as text; groups come in order.
 */
export function compileRetention(plan: RetentionPlan, dialect: Dialect): Statement {
  const retention = { plan, dialect }
  const members = plan.unbounded
    ? [lastSeenSql(retention)]
    : [sizesSql(retention), ...(plan.cohorts.offsets === 0 ? [] : [returnsSql(retention)])]
  const lines = joined([...members, ...plan.values.map((value, place) => valueSql(value, place + 1, retention))], ' union all ')
  const keys = plan.keys.map(({ name }) => names.key(name))
  const shown = joined([...retentionColumns.map((name) => identifier(name)), ...keys.map((key) => fragment`${key}::text`)], ', ')
  const order = plan.keys.map((key, place) => fragment`${valueOrder(keys[place] as Fragment, key, dialect)} nulls last`)
  const ordered = order.length === 0 ? fragment`` : fragment`order by ${joined(order, ', ')}`
  return toStatement(
    fragment`with ${starts} as (${firstStartsSql(retention)}) select ${shown} from (${lines}) as "lines" ${ordered} limit ${bound(plan.mostLines + 1, 'bigint')}`,
  )
}

/** The lines of a part: rows that have a cohort, the keys and an offset, counted or added up. */
function linesSql(
  { plan }: RetentionWriting,
  part: number,
  rows: Fragment,
  amount = trusted('count(*)'),
  unconverted = trusted('0'),
): Fragment {
  const keys = plan.keys.map(({ name }) => names.key(name))
  const selected = [
    trusted(`${part} as "part"`),
    cohort,
    offset,
    fragment`(${amount})::numeric as "amount"`,
    fragment`${unconverted} as "unconverted"`,
    ...keys,
  ]
  return fragment`select ${joined(selected, ', ')} from (${rows}) as "counted" group by ${joined([cohort, offset, ...keys], ', ')}`
}

/** The columns of the starts that every part has, from the alias "s". */
const startColumns = ({ plan }: RetentionWriting): readonly Fragment[] => [
  fragment`"s".${cohort}`,
  ...plan.keys.map(({ name }) => fragment`"s".${names.key(name)}`),
]

/** Every member, at offset 0: to have started is to be there. */
function sizesSql(retention: RetentionWriting): Fragment {
  const selected = joined([...startColumns(retention), fragment`0 as ${offset}`], ', ')
  return linesSql(retention, 0, fragment`select ${selected} from ${starts} as "s"`)
}

/** Who is there at each later offset, once each. A later offset is always after the start. */
function returnsSql(retention: RetentionWriting): Fragment {
  const { plan } = retention
  const rows = returnRows(retention)
  const last = bound(plan.cohorts.offsets, 'bigint')
  if (!plan.rolling) {
    const found = rows.select([fragment`distinct ${rows.entity} as ${entity}`, fragment`${periodSql(rows.time, retention)} as ${period}`])
    const after = fragment`"e".${period} - "s".${cohort}`
    const selected = joined([...startColumns(retention), fragment`${after} as ${offset}`], ', ')
    return linesSql(
      retention,
      0,
      fragment`select ${selected} from ${starts} as "s" join (${found}) as "e" using (${entity}) where ${after} between 1 and ${last}`,
    )
  }
  const after = unitsSql(retention, rows.time, fragment`"e".${moment}`)
  const selected = joined([fragment`distinct ${entity}`, ...startColumns(retention), fragment`${after} as ${offset}`], ', ')
  const there = fragment`select ${selected} from ${starts} as "s" join (${rows.select([...rowColumns(rows)])}) as "e" using (${entity})`
  return linesSql(retention, 0, fragment`select * from (${there}) as "there" where ${offset} between 1 and ${last}`)
}

const returnRows = (retention: RetentionWriting): EventRows =>
  openEvents(retention.plan.return, firstEvent(retention.plan, retention.plan.return), retention.plan.until, retention)

const rowColumns = (rows: EventRows): readonly Fragment[] => [
  fragment`${rows.entity} as ${entity}`,
  fragment`${rows.time.sql} as ${moment}`,
]

/** Every member, at the last offset at which it was there. */
function lastSeenSql(retention: RetentionWriting): Fragment {
  const { plan, dialect } = retention
  const rows = returnRows(retention)
  // By the clocks where offsets go by them: when they are turned back, the last moment does not show the latest time.
  const seen = plan.rolling ? clockSql(retention, rows.time, isByDay(plan, rows.time)) : rows.time.sql
  const last = rows.select([fragment`${rows.entity} as ${entity}`, fragment`max(${seen}) as ${moment}`])
  const found = fragment`"e".${moment}`
  const after = plan.rolling
    ? dialect.unitsBetween(clockSql(retention, startTime(plan), isByDay(plan, rows.time)), found, plan.grain)
    : fragment`${periodSql({ sql: found, type: rows.time.type }, retention)} - "s".${cohort}`
  const most = bound(plan.cohorts.offsets, 'bigint')
  const selected = joined(
    [...startColumns(retention), fragment`least(greatest(coalesce(${after}, 0), 0), ${most})::integer as ${offset}`],
    ', ',
  )
  return linesSql(retention, 0, fragment`select ${selected} from ${starts} as "s" left join (${last} group by 1) as "e" using (${entity})`)
}

/** What members are worth at each offset, from their own start on. */
function valueSql(value: ValueScan, part: number, retention: RetentionWriting): Fragment {
  const { plan } = retention
  const rows = openEvents(value, firstEvent(plan, value), plan.valuesUntil, retention)
  const of = value.of === null ? trusted('1') : expressionSql(value.of, rows.writing)
  const isUnconverted = value.unconverted.map((predicate) => predicateSql(predicate, rows.writing))
  const missing = isUnconverted.length === 0 ? trusted('false') : fragment`(${joined(isUnconverted, ' or ')})`
  const events = rows.select([...rowColumns(rows), fragment`${of} as "of"`, fragment`${missing} as "missing"`])
  const eventTime = { sql: fragment`"e".${moment}`, type: rows.time.type }
  const after = plan.rolling ? unitsSql(retention, rows.time, eventTime.sql) : fragment`${periodSql(eventTime, retention)} - "s".${cohort}`
  const selected = joined([...startColumns(retention), fragment`${after} as ${offset}`, trusted('"e"."of", "e"."missing"')], ', ')
  const worth = fragment`select ${selected} from ${starts} as "s" join (${events}) as "e" using (${entity}) where ${notBefore(retention, eventTime)}`
  const within = fragment`select * from (${worth}) as "worth" where ${offset} <= ${bound(plan.cohorts.offsets, 'bigint')}`
  return linesSql(
    retention,
    part,
    within,
    trusted(value.counts ? 'count("of")' : 'sum("of")'),
    trusted('count(*) filter (where "missing")'),
  )
}

const startTime = ({ start }: RetentionPlan): Typed => ({
  sql: fragment`"s".${moment}`,
  type: start.time.type === 'date' ? 'date' : 'timestamp',
})

/** Where a start or what follows it is a date, both are taken as dates: nothing is before a start on its own day. */
const isByDay = ({ start }: RetentionPlan, { type }: Typed): boolean => start.time.type === 'date' || type === 'date'

function notBefore({ plan, dialect }: RetentionWriting, time: Typed): Fragment {
  const start = startTime(plan)
  if (!isByDay(plan, time)) return fragment`${time.sql} >= ${start.sql}`
  return fragment`${dialect.dateIn(time, plan.zone)} >= ${dialect.dateIn(start, plan.zone)}`
}

/** What the clocks show at a time, or the midnight of its date. */
function clockSql({ plan, dialect }: RetentionWriting, time: Typed, byDay: boolean): Fragment {
  return dialect.localTime(byDay ? { sql: dialect.dateIn(time, plan.zone), type: 'date' } : time, plan.zone)
}

/** How many whole units after its start an event of a member is. */
function unitsSql(retention: RetentionWriting, { type }: Typed, sql: Fragment): Fragment {
  const { plan, dialect } = retention
  const byDay = isByDay(plan, { sql, type })
  return dialect.unitsBetween(clockSql(retention, startTime(plan), byDay), clockSql(retention, { sql, type }, byDay), plan.grain)
}

/** The first instant at which anything can count: of a date the whole day on which the range begins does. */
function firstEvent({ range, zone, start }: RetentionPlan, { time }: EventScan): Instant {
  const from = range?.from ?? 0
  return start.time.type === 'date' || time.type === 'date' ? instantOfLocal(civilDayAt(from, zone), zone) : from
}
