import { Temporal } from 'temporal-polyfill'
import { type CivilDate, dateIn, inZone, type Moment, momentOfDate, ofZoned } from './moment.js'
import { type Clock, periodEnd, periodStart, periodsBetween } from './periods.js'

/** Something that happened to somebody: at a moment, or on a date. */
export interface Happened {
  readonly key: string
  readonly entity: string | null
  readonly at: Moment | CivilDate | null
}

/** A start, with the group that its row says and whether it fits the filter. */
export interface Start extends Happened {
  readonly group: string | null
  readonly fits: boolean
}

/** All that a question about a retention is answered from. Amounts are whole numbers. */
export interface RetentionWorld {
  readonly starts: readonly Start[]
  readonly returns: readonly Happened[]
  readonly amounts: readonly (Happened & { readonly amount: number })[]
  readonly now: Moment
}

/** What is asked; null for `range`: all, for `offsets`: what fits. */
export interface RetentionAsked extends Clock {
  readonly range: { readonly from: Moment; readonly until: Moment } | null
  readonly offsets: number | null
  readonly unbounded: boolean
  readonly rolling: boolean
  readonly grouped: boolean
  /** Starts, or all that follows them, are dates: an offset is over with its last date. */
  readonly isByDay: boolean
}

/** One cell: how many members were there so far (null: it has not begun), and what they are worth. */
export interface ExpectedCell {
  readonly cohort: Moment
  readonly group: string | null
  readonly offset: number
  readonly size: number
  readonly soFar: number | null
  readonly isComplete: boolean
  readonly own: number
  readonly toDate: number
}

interface Member extends Start {
  readonly at: Moment | CivilDate
  readonly moment: Moment
  /** The offsets at which it came back. */
  readonly back: readonly number[]
  readonly worth: readonly { readonly at: number; readonly amount: number }[]
}

/** Answers a question by looking at every member, cell and event. */
export function expectedRetention(world: RetentionWorld, asked: RetentionAsked): readonly ExpectedCell[] {
  const members = firstStarts(world, asked)
  const range = asked.range ?? extentOf(members, asked)
  if (range === null) return []
  const within = members.filter(({ moment }) => moment >= range.from && moment < range.until)
  const cohorts = [...periodsBetween(range.from, range.until, asked)]
  const groups = asked.grouped ? groupsOf(within) : [null]
  const first = cohorts[0]
  if (first === undefined) return []
  const offsets = [...Array((asked.offsets ?? fitting(first.start, world.now, asked)) + 1).keys()]
  return cohorts.flatMap((cohort) =>
    groups.flatMap((group) => {
      const some = within.filter(
        ({ moment, ...one }) => moment >= cohort.start && moment < cohort.end && (!asked.grouped || one.group === group),
      )
      return offsets.map((offset) => cellOf(world, asked, cohort, some, group, offset))
    }),
  )
}

function firstStarts(world: RetentionWorld, clock: RetentionAsked): readonly Member[] {
  const placed = world.starts.flatMap((start) => {
    if (start.entity === null || start.at === null) return []
    const moment = momentOf(start.at, clock.zone)
    return moment < world.now ? [{ ...start, at: start.at, moment }] : []
  })
  const sorted = placed.toSorted((one, other) => compareAll([one.moment, one.key], [other.moment, other.key]))
  const firsts = new Map(sorted.toReversed().map((start) => [start.entity, start]))
  return [...firsts.values()]
    .filter(({ fits }) => fits)
    .map((start) => {
      const offsets = <T extends Happened>(events: readonly T[]) =>
        events
          .filter(({ entity }) => entity === start.entity)
          .flatMap((event) => offsetOf(start, event, clock, world.now).map((at) => ({ ...event, at })))
      return { ...start, back: offsets(world.returns).map(({ at }) => at), worth: offsets(world.amounts) }
    })
}

const compareAll = (one: readonly [Moment, string], other: readonly [Moment, string]): number =>
  one[0] === other[0] ? (one[1] < other[1] ? -1 : 1) : one[0] < other[0] ? -1 : 1

const momentOf = (at: Moment | CivilDate, zone: string): Moment => (typeof at === 'bigint' ? at : momentOfDate(at, zone))

function extentOf(members: readonly Member[], clock: Clock): RetentionAsked['range'] {
  const moments = members.map(({ moment }) => moment).toSorted((one, other) => (one < other ? -1 : 1))
  const [first, last] = [moments[0], moments.at(-1)]
  if (first === undefined || last === undefined) return null
  return { from: periodStart(first, clock), until: periodEnd(periodStart(last, clock), clock) }
}

const groupsOf = (members: readonly Member[]): readonly (string | null)[] =>
  [...new Set(members.map(({ group }) => group))].toSorted((one, other) => (one === null ? 1 : other === null ? -1 : one < other ? -1 : 1))

function fitting(first: Moment, now: Moment, clock: Clock): number {
  let count = 0
  for (let end = periodEnd(periodStart(first, clock), clock); end < now; end = periodEnd(end, clock)) count += 1
  return Math.min(count, 1000)
}

function cellOf(
  { now }: RetentionWorld,
  asked: RetentionAsked,
  cohort: Cohort,
  members: readonly Member[],
  group: string | null,
  offset: number,
): ExpectedCell {
  const isThere = ({ back }: Member) => offset === 0 || back.some((at) => (asked.unbounded ? at >= offset : at === offset))
  const worth = (counts: (at: number) => boolean) =>
    members.flatMap((member) => member.worth).reduce((sum, { at, amount }) => sum + (counts(at) ? amount : 0), 0)
  const { isOver, hasBegun } = (asked.rolling ? rolledTime : calendarTime)(cohort, offset, asked, now)
  return {
    ...{ cohort: cohort.start, group, offset, size: members.length, isComplete: isOver },
    soFar: hasBegun ? members.filter(isThere).length : null,
    own: worth((at) => at === offset),
    toDate: worth((at) => at <= offset),
  }
}

/** At which offset from a start an event is; none if it is before it, or has not happened. */
function offsetOf(start: Pick<Member, 'at' | 'moment'>, event: Happened, clock: RetentionAsked, now: Moment): readonly number[] {
  if (event.at === null || momentOf(event.at, clock.zone) >= now) return []
  const isByDay = typeof start.at === 'string' || typeof event.at === 'string'
  const [from, until] = [start.at, event.at].map((at) => (typeof at === 'string' ? at : dateIn(at, clock.zone))) as [CivilDate, CivilDate]
  if (isByDay ? until < from : (event.at as Moment) < (start.at as Moment)) return []
  if (clock.rolling) return [rolledOffset(start.at, event.at, isByDay, clock)]
  let offset = 0
  const moment = momentOf(event.at, clock.zone)
  for (let end = periodEnd(periodStart(start.moment, clock), clock); end <= moment; end = periodEnd(end, clock)) offset += 1
  return [offset]
}

const lengths = {
  hour: { hours: 1 },
  day: { days: 1 },
  week: { weeks: 1 },
  month: { months: 1 },
  quarter: { months: 3 },
  year: { years: 1 },
} as const

function later(local: Temporal.PlainDateTime, count: number, grain: Clock['grain']): Temporal.PlainDateTime {
  const [[unit, length]] = Object.entries(lengths[grain]) as [[string, number]]
  return local.add({ [unit]: length * count })
}

const localOf = (at: Moment | CivilDate, isByDay: boolean, zone: string): Temporal.PlainDateTime =>
  typeof at === 'string'
    ? Temporal.PlainDate.from(at).toPlainDateTime()
    : isByDay
      ? inZone(at, zone).toPlainDate().toPlainDateTime()
      : inZone(at, zone).toPlainDateTime()

function rolledOffset(start: Moment | CivilDate, event: Moment | CivilDate, isByDay: boolean, { grain, zone }: Clock): number {
  const [from, at] = [localOf(start, isByDay, zone), localOf(event, isByDay, zone)]
  let offset = 0
  while (Temporal.PlainDateTime.compare(later(from, offset + 1, grain), at) <= 0) offset += 1
  return offset
}

interface Time {
  readonly isOver: boolean
  readonly hasBegun: boolean
}

function calendarTime(cohort: { readonly start: Moment }, offset: number, clock: Clock, now: Moment): Time {
  let start = periodStart(cohort.start, clock)
  for (let count = 0; count < offset; count += 1) start = periodEnd(start, clock)
  return { isOver: periodEnd(start, clock) <= now, hasBegun: start < now }
}

/** Tries the starts that matter: of every day of the cohort the first and the last moment, and the last one before the clocks are turned. */
function rolledTime(cohort: Cohort, offset: number, clock: RetentionAsked, now: Moment): Time {
  const { grain, zone, isByDay } = clock
  const starts = startsToTry.get(cohort) ?? tryStarts(cohort, clock)
  startsToTry.set(cohort, starts)
  const clocks = [now, ...turnsAfter(now, zone)].map((moment) => localOf(moment, isByDay, zone))
  const turnedBefore = turnsAfter(now - 172_800_000_000n, zone).filter((turn) => turn <= now)
  const shown = [now, ...turnedBefore].map((moment) => localOf(moment - 1n, false, zone))
  const compare = Temporal.PlainDateTime.compare
  return {
    isOver: starts.every((start) => clocks.every((time) => compare(later(start, offset + 1, grain), time) <= 0)),
    hasBegun: starts.some((start) => shown.some((time) => compare(later(start, offset, grain), time) <= 0)),
  }
}

interface Cohort {
  readonly start: Moment
  readonly end: Moment
}

const startsToTry = new WeakMap<Cohort, readonly Temporal.PlainDateTime[]>()

function tryStarts(cohort: Cohort, { zone, calendar, isByDay }: RetentionAsked): readonly Temporal.PlainDateTime[] {
  const days = [...periodsBetween(cohort.start, cohort.end, { grain: 'day', zone, calendar })]
  const turned: Moment[] = []
  for (let turn = inZone(cohort.start, zone).getTimeZoneTransition('next'); turn !== null && ofZoned(turn) < cohort.end; ) {
    turned.push(ofZoned(turn) - 1n)
    turn = turn.getTimeZoneTransition('next')
  }
  return [...days.flatMap(({ start, end }) => [start, end - 1n]), ...turned].map((moment) => localOf(moment, isByDay, zone))
}

/** When the clocks are turned within two days. */
function turnsAfter(moment: Moment, zone: string): readonly Moment[] {
  const turn = inZone(moment, zone).getTimeZoneTransition('next')
  return turn !== null && ofZoned(turn) <= moment + 172_800_000_000n ? [ofZoned(turn)] : []
}
