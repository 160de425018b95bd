import type { Goal } from '../../definition/goal.js'
import { type Instant, instantOfLocal, offsetAt, parseDay } from '../../kit/zoned-time.js'
import type { AnswerTime } from '../../rows/answer.js'
import type { RowTarget } from './row-target.js'
import { unitsBetween } from './units-between.js'

/** How a value stands towards its goal; `progress` is a fraction of the way from the baseline. */
export interface GoalStanding {
  readonly target: number
  readonly baseline: number | null
  readonly expectedByNow: number
  readonly progress: number | null
  readonly status: 'REACHED' | 'ON_TRACK' | 'BEHIND' | 'MISSED' | 'NO_DATA'
}

/** The time of a value `[start, end)`, whole; null: all time. */
export type GoalSpan = readonly [Instant, Instant] | null

/** What is held against what. `isScaled`: the goal is for a length of time and the value is of another. */
export interface Held {
  readonly goal: Goal
  readonly target: RowTarget
  readonly value: number | null
  readonly span: GoalSpan
  readonly isScaled: boolean
  readonly time: AnswerTime
}

/** Where a value stands; null where its goal can't be scaled to all time. */
export function goalStanding(held: Held): GoalStanding | null {
  const { goal, span, isScaled, time, value } = held
  if (isScaled && span === null) return null
  const end = Math.min(span?.[1] ?? time.now, time.now)
  const units = (until: Instant) =>
    !isScaled || goal.per === undefined || span === null ? 1 : unitsBetween(span[0], until, goal.per, time)
  const whole = units(span?.[1] ?? end)
  const target = withoutNoise(held.target.target * whole)
  const baseline = held.target.baseline === null ? null : withoutNoise(held.target.baseline * whole)
  const expectedByNow = withoutNoise(lineAt(end, held) * units(end))
  const numbers = { target, baseline, expectedByNow }
  const hasBegun = span === null || span[0] < time.now
  const progress = value === null ? null : progressOf(value, target, baseline, goal)
  return { ...numbers, progress, status: value === null || !hasBegun ? 'NO_DATA' : statusOf(value, numbers, end, held) }
}

/** What is expected of a value at an instant: a straight line from the baseline to the target, where both have a date; else the target. */
function lineAt(instant: Instant, { goal, target, time }: Held): number {
  const start = goal.since === undefined ? null : parseDay(goal.since)
  const end = goal.by === undefined ? null : parseDay(goal.by)
  if (start === null || end === null || target.baseline === null) return target.target
  const share = (instant + offsetAt(instant, time.zone) - start) / (end + day - start)
  return target.baseline + (target.target - target.baseline) * Math.min(1, Math.max(0, share))
}

const day = 86_400_000

function progressOf(value: number, target: number, baseline: number | null, { direction }: Goal): number | null {
  if (baseline === null) return direction === 'down' || target === 0 ? null : value / target
  return target === baseline ? null : (value - baseline) / (target - baseline)
}

function statusOf(
  value: number,
  { target, expectedByNow }: Pick<GoalStanding, 'target' | 'expectedByNow'>,
  end: Instant,
  { goal, span, isScaled, time }: Held,
): GoalStanding['status'] {
  const isAt = (level: number) => (goal.direction === 'up' ? value >= level : value <= level)
  // What may still grow is not low enough before its time is over.
  const mayStillLeave = isScaled && goal.direction === 'down' && span !== null && span[1] > end
  if (isAt(target) && !mayStillLeave) return 'REACHED'
  const lastDay = goal.by === undefined ? null : parseDay(goal.by)
  const isOver = lastDay !== null && instantOfLocal(lastDay + day, time.zone) <= end
  if (isOver && !isAt(target)) return 'MISSED'
  return isAt(expectedByNow) ? 'ON_TRACK' : 'BEHIND'
}

/** Three months of 0.1 are 0.3, and not 0.30000000000000004. */
const withoutNoise = (number: number): number => Number(number.toPrecision(15))
