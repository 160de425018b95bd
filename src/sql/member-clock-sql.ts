import { civilDayAt, type Instant, instantOfLocal } from '../kit/zoned-time.js'
import type { EventScan, RetentionPlan } from '../plan/retention-plan.js'
import type { Typed } from './dialect.js'
import { type Fragment, fragment } from './fragment.js'
import { columns, periodSql, type RetentionWriting } from './retention-rows-sql.js'

const { moment, cohort } = columns

/** The time of a member's start, from the alias "s". */
const startTime = ({ start }: RetentionPlan): Typed => ({
  sql: fragment`"s".${moment}`,
  type: start.time.type === 'date' ? 'date' : 'timestamp',
})

/** Where a start or what follows it is a date, both are taken as dates: nothing is before a start on its own day. */
const isByDay = ({ start }: RetentionPlan, { type }: Typed): boolean => start.time.type === 'date' || type === 'date'

/** Whether an event is not before the start of its member. */
export function notBefore({ plan, dialect }: RetentionWriting, time: Typed): Fragment {
  const start = startTime(plan)
  if (!isByDay(plan, time)) return fragment`${time.sql} >= ${start.sql}`
  return fragment`${dialect.dateIn(time, plan.zone)} >= ${dialect.dateIn(start, plan.zone)}`
}

/** What the clocks show at the time of an event, or the midnight of its date: what rolling offsets go by. */
export function eventClock({ plan, dialect }: RetentionWriting, time: Typed): Fragment {
  return dialect.localTime(isByDay(plan, time) ? { sql: dialect.dateIn(time, plan.zone), type: 'date' } : time, plan.zone)
}

/** How many whole units after the start of its member an event is, by what the clocks show at it. `time`: its own, which says whether dates count. */
export function unitsSql(retention: RetentionWriting, time: Typed, clock: Fragment): Fragment {
  const { plan, dialect } = retention
  const start = startTime(plan)
  const day = { sql: dialect.dateIn(start, plan.zone), type: 'date' } as const
  return dialect.unitsBetween(dialect.localTime(isByDay(plan, time) ? day : start, plan.zone), clock, plan.grain)
}

/** The offset of an event from the start of its member. */
export function offsetSql(retention: RetentionWriting, time: Typed): Fragment {
  if (retention.plan.rolling) return unitsSql(retention, time, eventClock(retention, time))
  return fragment`${periodSql(time, retention)} - "s".${cohort}`
}

/** The first instant at which an event can count: of a date the whole day on which the range begins does. */
export function firstEvent({ range, zone, start }: RetentionPlan, { time }: EventScan): Instant {
  const from = range?.from ?? 0
  return start.time.type === 'date' || time.type === 'date' ? instantOfLocal(civilDayAt(from, zone), zone) : from
}
