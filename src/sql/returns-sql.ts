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
  const { plan } = retention
  return plan.rolling || isNarrow(plan) ? returnsOfMembers(retention) : returnsOfPeriods(retention)
}

/** Events are found for members first, and told apart by the offset from their start. */
function returnsOfMembers(retention: RetentionWriting): Fragment {
  const { plan } = retention
  const rows = openReturns(retention)
  const events = rows.select([fragment`${rows.entity} as ${entity}`, fragment`${rows.time.sql} as ${moment}`])
  const pairs = fragment`${starts} as "s" join (${events}) as "e" using (${entity})`
  const after = offsetSql(retention, { ...rows.time, sql: fragment`"e".${moment}` })
  const of = [entity, ...startColumns(retention)]
  if (plan.isOptimised && plan.cohorts.offsets <= mostBits) {
    // What was there before the start falls on 0, which is not asked.
    const sets = bitSets(retention, fragment`greatest(${after}, 0)`, plan.cohorts.offsets)
    const members = fragment`select ${joined([...startColumns(retention), ...sets], ', ')} from ${pairs} group by ${joined(of, ', ')}`
    return unpacked(retention, members, plan.cohorts.offsets, trusted('0'))
  }
  const there = fragment`select distinct ${joined([...of, fragment`${after} as ${offset}`], ', ')} from ${pairs}`
  return linesSql(retention, 0, fragment`select * from (${there}) as "there" where ${offset} between 1 and ${last(plan)}`, counted)
}

/** Events are told apart by their period first, whoever they are of: one group an entity, with its periods as a set of bits, is much less than one an entity and period. */
function returnsOfPeriods(retention: RetentionWriting): Fragment {
  const { plan, dialect } = retention
  const rows = openReturns(retention)
  const places = plan.cohorts.starts.length
  const found = rows.select([fragment`${rows.entity} as ${entity}`, fragment`${periodSql(rows.time, retention)} as ${period}`])
  if (plan.isOptimised && places <= mostBits) {
    const sets = joined([entity, ...bitSets(retention, period, places)], ', ')
    const each = fragment`select ${sets} from (${found}) as "found" group by ${entity}`
    const selected = joined([...startColumns(retention), ...bitNames(places)], ', ')
    return unpacked(retention, fragment`select ${selected} from ${starts} as "s" join (${each}) as "e" using (${entity})`, places, cohort)
  }
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

/** The condition that an event is of a member, where that saves something. */
const membersOnly = (plan: RetentionPlan, rows: EventRows): readonly Fragment[] =>
  isNarrow(plan) ? [fragment`${rows.entity} in (select ${entity} from ${starts})`] : []

const last = ({ cohorts }: RetentionPlan): Fragment => bound(cohorts.offsets, 'bigint')

/** Whether members are likely to be few of all who come back: then the others are left out before anything is told apart, which else costs more than it saves. */
function isNarrow({ where, cohorts, isOptimised }: RetentionPlan): boolean {
  return isOptimised && (where.length > 0 || cohorts.periods.length * 2 <= cohorts.starts.length)
}

const bitsEach = 62
const mostBits = 2 * bitsEach

const bitNames = (places: number): readonly Fragment[] =>
  [...Array(Math.ceil(places / bitsEach)).keys()].map((index) => identifier(`bits ${index}`))

/** The numbers of a group, from 1 to as many as there are places, as sets of bits. */
const bitSets = ({ dialect }: RetentionWriting, number: Fragment, places: number): readonly Fragment[] =>
  bitNames(places).map((name, index) => fragment`${dialect.bitsOf(number, index * bitsEach + 1, places <= bitsEach)} as ${name}`)

/** How many members have each bit, one line a bit: the offset is its place less a base. */
function unpacked(retention: RetentionWriting, members: Fragment, places: number, base: Fragment): Fragment {
  const { plan, dialect } = retention
  const keys = [cohort, ...plan.keys.map(({ name }) => names.key(name))]
  const bits = bitNames(places)
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
