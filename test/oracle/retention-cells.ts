import { type Group, groupName } from './groups.js'
import type { Moment } from './moment.js'
import { type Period, periodEnd, periodStart, periodsBetween } from './periods.js'
import { plus, type Rational, zero } from './rational.js'
import { momentAt, type OffsetClock, type OffsetTime, offsetOf, offsetTimes, type When } from './retention-offsets.js'

/** Something that happened to somebody; `key` in the order of the source's key. */
export interface Happened {
  readonly key: readonly string[]
  readonly entity: string | null
  readonly at: When | null
}

/** A start, with the group that its row says and whether it fits the filter. */
export interface Start extends Happened {
  readonly group: Group
  readonly fits: boolean
}

/** An amount; null: it has no exchange rate. */
export interface Amount extends Happened {
  readonly amount: Rational | null
}

/** All that a question about a retention is answered from. */
export interface RetentionWorld {
  readonly starts: readonly Start[]
  readonly returns: readonly Happened[]
  /** The amounts of each value. */
  readonly values: readonly (readonly Amount[])[]
}

/** What is asked; null for `range`: all, for `offsets`: what fits. */
export interface RetentionAsked extends OffsetClock {
  readonly range: { readonly from: Moment; readonly until: Moment } | null
  readonly offsets: number | null
  readonly unbounded: boolean
  readonly isGrouped: boolean
  readonly byGroup: (one: Group, other: Group) => number
}

/** What members are worth; both null while the offset is not over or where an amount in it has no exchange rate. */
export interface ExpectedWorth {
  readonly toDate: Rational | null
  readonly own: Rational | null
  readonly isUnconverted: boolean
}

/** One cell: `soFar` is null before the offset begins, `entities` while it is not over. */
export interface ExpectedCell {
  readonly offset: number
  readonly size: number
  readonly entities: number | null
  readonly soFar: number | null
  readonly isComplete: boolean
  readonly worth: readonly ExpectedWorth[]
}

/** The members of a group that start in a period. */
export interface ExpectedCohort {
  readonly period: Period
  /** It is not over yet. */
  readonly isRunning: boolean
  readonly group: Group
  readonly cells: readonly ExpectedCell[]
}

/** All cohorts, and all of them together. */
export interface ExpectedRetention {
  readonly cohorts: readonly ExpectedCohort[]
  readonly total: readonly ExpectedCell[]
}

interface Placed {
  readonly offset: number
  readonly amount: Rational | null
}

interface Member extends Start {
  readonly moment: Moment
  /** The offsets at which it came back. */
  readonly back: readonly number[]
  readonly worth: readonly (readonly Placed[])[]
}

/** Answers a question by looking at every member, cell and event. */
export function expectedRetention(world: RetentionWorld, asked: RetentionAsked): ExpectedRetention {
  const members = firstStarts(world, asked)
  const range = asked.range ?? extentOf(members, asked)
  const periods = range === null ? [] : [...periodsBetween(range.from, range.until, asked)]
  const within = range === null ? [] : members.filter(({ moment }) => moment >= range.from && moment < range.until)
  const groups = asked.isGrouped ? groupsOf(within, asked) : [[]]
  const [first] = periods
  const last = first === undefined ? 0 : (asked.offsets ?? fitting(first.start, asked))
  const timed = periods.map((period) => ({ period, times: offsetTimes(period, last, asked) }))
  const offsets = [...Array(last + 1).keys()]
  const cellsOf = (some: readonly Member[], times: readonly OffsetTime[]): readonly Counted[] =>
    offsets.map((offset) => countedOf(world, asked, some, offset, times[offset] ?? { isOver: false, hasBegun: false }))
  const startedIn = ({ start, end }: Period) => within.filter(({ moment }) => moment >= start && moment < end)
  const cohorts = timed.flatMap(({ period, times }) =>
    groups.map((group) => {
      const some = startedIn(period).filter((member) => !asked.isGrouped || groupName(member.group) === groupName(group))
      return { period, isRunning: period.end > asked.now, group, cells: cellsOf(some, times).map((counted) => totalOf(world, [counted])) }
    }),
  )
  const whole = timed.map(({ period, times }) => cellsOf(startedIn(period), times))
  return {
    cohorts,
    total: offsets.map((offset) => ({
      ...totalOf(
        world,
        whole.flatMap((cells) => cells[offset] ?? []),
      ),
      offset,
    })),
  }
}

function firstStarts(world: RetentionWorld, clock: RetentionAsked): readonly Member[] {
  const placed = world.starts.flatMap((start) => {
    if (start.entity === null || start.at === null) return []
    const moment = momentAt(start.at, clock.zone)
    return moment < clock.now ? [{ ...start, at: start.at, moment }] : []
  })
  const sorted = placed.toSorted((one, other) => Number(one.moment > other.moment) - Number(one.moment < other.moment) || byKey(one, other))
  const firsts = new Map(sorted.toReversed().map((start) => [start.entity, start]))
  return [...firsts.values()]
    .filter(({ fits }) => fits)
    .map((start) => {
      const offsets = <T extends Happened>(events: readonly T[]) =>
        events.flatMap((event) => {
          if (event.entity !== start.entity || event.at === null) return []
          const offset = offsetOf(start.at, event.at, clock)
          return offset === null ? [] : [{ ...event, offset }]
        })
      return { ...start, back: offsets(world.returns).map(({ offset }) => offset), worth: world.values.map(offsets) }
    })
}

/** By the texts of the keys, column by column, by code point. */
function byKey({ key: one }: Happened, { key: other }: Happened): number {
  const place = one.findIndex((text, index) => text !== other[index])
  return place < 0 ? 0 : Buffer.compare(Buffer.from(one[place] ?? ''), Buffer.from(other[place] ?? ''))
}

function extentOf(members: readonly Member[], clock: RetentionAsked): RetentionAsked['range'] {
  const moments = members.map(({ moment }) => moment).toSorted((one, other) => (one < other ? -1 : 1))
  const [first, last] = [moments[0], moments.at(-1)]
  if (first === undefined || last === undefined) return null
  return { from: periodStart(first, clock), until: periodEnd(periodStart(last, clock), clock) }
}

const groupsOf = (members: readonly Member[], { byGroup }: RetentionAsked): readonly Group[] =>
  [...new Map(members.map(({ group }) => [groupName(group), group])).values()].toSorted(byGroup)

function fitting(first: Moment, clock: RetentionAsked): number {
  let count = 0
  for (let end = periodEnd(periodStart(first, clock), clock); end < clock.now && count < 1000; end = periodEnd(end, clock)) count += 1
  return count
}

/** What is counted of some members at an offset, whether or not its time is over. */
interface Counted extends OffsetTime {
  readonly offset: number
  readonly size: number
  readonly present: number
  readonly worth: readonly { readonly toDate: Rational | null; readonly own: Rational | null }[]
}

function countedOf(
  { values }: RetentionWorld,
  asked: RetentionAsked,
  members: readonly Member[],
  offset: number,
  time: OffsetTime,
): Counted {
  const isThere = ({ back }: Member) => offset === 0 || back.some((at) => (asked.unbounded ? at >= offset : at === offset))
  const sum = (value: number, counts: (at: number) => boolean) =>
    sumOf(members.flatMap(({ worth }) => (worth[value] ?? []).filter((placed) => counts(placed.offset)).map(({ amount }) => amount)))
  return {
    ...{ ...time, offset, size: members.length, present: members.filter(isThere).length },
    worth: values.map((_, value) => ({ toDate: sum(value, (at) => at <= offset), own: sum(value, (at) => at === offset) })),
  }
}

/** The sum of amounts; of one that is not known nothing is. */
const sumOf = (amounts: readonly (Rational | null)[]): Rational | null =>
  amounts.reduce<Rational | null>((sum, amount) => (sum === null || amount === null ? null : plus(sum, amount)), zero)

/** What some cohorts come to at an offset: those for which its time is over. */
function totalOf({ values }: RetentionWorld, counted: readonly Counted[]): ExpectedCell {
  const [over, begun] = [counted.filter(({ isOver }) => isOver), counted.filter(({ hasBegun }) => hasBegun)]
  const isComplete = over.length > 0
  const count = (some: readonly Counted[], of: 'size' | 'present') => some.reduce((sum, one) => sum + one[of], 0)
  const worth = values.map((_, value) => {
    if (!isComplete) return { toDate: null, own: null, isUnconverted: false }
    const toDate = sumOf(over.map((one) => one.worth[value]?.toDate ?? null))
    return { toDate, own: sumOf(over.map((one) => one.worth[value]?.own ?? null)), isUnconverted: toDate === null }
  })
  return {
    ...{ offset: counted[0]?.offset ?? 0, size: count(isComplete ? over : counted, 'size'), isComplete, worth },
    ...{ entities: isComplete ? count(over, 'present') : null, soFar: begun.length > 0 ? count(begun, 'present') : null },
  }
}
