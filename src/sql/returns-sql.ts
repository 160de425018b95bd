import type { RetentionPlan } from '../plan/retention-plan.js'
import { bound, type Fragment, fragment, identifier, joined, trusted } from './fragment.js'
import { eventClock, firstEvent, offsetSql, unitsSql } from './member-clock-sql.js'
import { linesSql, offset, startColumns, starts } from './retention-lines-sql.js'
import { columns, type EventRows, openEvents, periodSql, type RetentionWriting } from './retention-rows-sql.js'
import { names } from './scan-sql.js'

const { entity, moment, period, cohort } = columns
const counted = { amount: trusted('count(*)') }

/** Who is there at each later offset, once each. A later offset is always after the start. */
export function returnsSql(retention: RetentionWriting): Fragment {
  const { plan, dialect } = retention
  const rows = openReturns(retention)
  const places = plan.rolling ? plan.cohorts.offsets : plan.cohorts.starts.length
  const isBits = plan.isOptimised && places <= mostBits
  if (plan.rolling) {
    const time = { ...rows.time, sql: fragment`"e".${moment}` }
    const pairs = fragment`${starts} as "s" join (${rows.select(momentOf(rows))}) as "e" using (${entity})`
    const after = offsetSql(retention, time)
    if (isBits) return bitLines(retention, fragment`${pairs} group by ${grouped(retention)}`, after, places, trusted('0'))
    const there = fragment`select distinct ${joined([entity, ...startColumns(retention), fragment`${after} as ${offset}`], ', ')} from ${pairs}`
    return linesSql(retention, 0, fragment`select * from (${there}) as "there" where ${offset} between 1 and ${last(plan)}`, counted)
  }
  const found = rows.select(
    [fragment`${rows.entity} as ${entity}`, fragment`${periodSql(rows.time, retention)} as ${period}`],
    membersOnly(plan, rows),
  )
  if (isBits) return periodLines(retention, found, places)
  const distinct = dialect.sortedDistinct([entity, period], fragment`(${found}) as "found"`, trusted('true'))
  const after = fragment`"e".${period} - "s".${cohort}`
  const selected = joined([...startColumns(retention), fragment`${after} as ${offset}`], ', ')
  const there = fragment`select ${selected} from ${starts} as "s" join (${distinct}) as "e" using (${entity}) where ${after} between 1 and ${last(plan)}`
  return linesSql(retention, 0, there, counted)
}

/** Every member, at the last offset at which it was there. */
export function lastSeenSql(retention: RetentionWriting): Fragment {
  const { plan } = retention
  const rows = openReturns(retention)
  // By the clocks where offsets go by them: when they are turned back, the last moment does not show the latest time.
  const seen = plan.rolling ? eventClock(retention, rows.time) : rows.time.sql
  const events = rows.select([fragment`${rows.entity} as ${entity}`, fragment`max(${seen}) as ${moment}`], membersOnly(plan, rows))
  const time = { ...rows.time, sql: fragment`"e".${moment}` }
  const after = plan.rolling ? unitsSql(retention, time, time.sql) : offsetSql(retention, time)
  const shown = fragment`least(greatest(coalesce(${after}, 0), 0), ${last(plan)})::integer as ${offset}`
  const seenLast = fragment`${starts} as "s" left join (${events} group by 1) as "e" using (${entity})`
  return linesSql(retention, 0, fragment`select ${joined([...startColumns(retention), shown], ', ')} from ${seenLast}`, counted)
}

const openReturns = (retention: RetentionWriting): EventRows =>
  openEvents(retention.plan.return, firstEvent(retention.plan, retention.plan.return), retention.plan.until, retention)

const momentOf = (rows: EventRows): readonly Fragment[] => [fragment`${rows.entity} as ${entity}`, fragment`${rows.time.sql} as ${moment}`]

const last = ({ cohorts }: RetentionPlan): Fragment => bound(cohorts.offsets, 'bigint')

/** Where members are likely to be few of all who come back, the others are left out before anything is told apart; else that costs more than it saves. */
function membersOnly({ where, cohorts, isOptimised }: RetentionPlan, rows: EventRows): readonly Fragment[] {
  const isNarrow = where.length > 0 || cohorts.periods.length * 2 <= cohorts.starts.length
  return isOptimised && isNarrow ? [fragment`${rows.entity} in (select ${entity} from ${starts})`] : []
}

const bitsEach = 62
const mostBits = 2 * bitsEach

const bitColumns = (places: number): readonly Fragment[] =>
  [...Array(Math.ceil(places / bitsEach)).keys()].map((index) => identifier(`bits ${index}`))

const grouped = (retention: RetentionWriting): Fragment => joined([entity, ...startColumns(retention)], ', ')

/** Where each entity was in which period, as a set of bits: one group an entity is much less than one an entity and period. */
function periodLines(retention: RetentionWriting, found: Fragment, places: number): Fragment {
  const sets = bitColumns(places).map(
    (name, index) => fragment`${retention.dialect.bitsOf(period, index * bitsEach + 1, places <= bitsEach)} as ${name}`,
  )
  const each = fragment`select ${joined([entity, ...sets], ', ')} from (${found}) as "found" group by ${entity}`
  const members = fragment`select ${joined([...startColumns(retention), ...bitColumns(places)], ', ')} from ${starts} as "s" join (${each}) as "e" using (${entity})`
  return unpacked(retention, members, places, cohort)
}

/** The same of offsets that differ from member to member. */
function bitLines(retention: RetentionWriting, pairs: Fragment, after: Fragment, places: number, base: Fragment): Fragment {
  const sets = bitColumns(places).map(
    (name, index) => fragment`${retention.dialect.bitsOf(after, index * bitsEach + 1, places <= bitsEach)} as ${name}`,
  )
  return unpacked(retention, fragment`select ${joined([...startColumns(retention), ...sets], ', ')} from ${pairs}`, places, base)
}

/** How many members have each bit, one line a bit: the offset is its place less a base. */
function unpacked(retention: RetentionWriting, members: Fragment, places: number, base: Fragment): Fragment {
  const { plan, dialect } = retention
  const keys = [cohort, ...plan.keys.map(({ name }) => names.key(name))]
  const bits = bitColumns(places)
  const counts = [...Array(places).keys()].map((place) => {
    const has = dialect.hasBit(bits[Math.floor(place / bitsEach)] as Fragment, place % bitsEach)
    return fragment`count(*) filter (where ${has})`
  })
  const sums = fragment`select ${joined([...keys, ...counts.map((count, place) => fragment`${count} as ${identifier(`n${place}`)}`)], ', ')} from (${members}) as "members" group by ${joined(keys, ', ')}`
  const list = dialect.numbered(counts.map((_, place) => identifier(`n${place}`)))
  const lines = fragment`select ${joined([...keys, fragment`("place" - ${base})::integer as ${offset}`, identifier('there')], ', ')} from (${sums}) as "sums" cross join lateral ${list} as "list" ("there", "place")`
  const within = fragment`select * from (${lines}) as "lines" where "there" > 0 and ${offset} between 1 and ${last(plan)}`
  return linesSql(retention, 0, within, { amount: identifier('there') }, false)
}
