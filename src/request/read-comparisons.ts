import { longestLengths } from '../catalog/longest-lengths.js'
import type { Calendar } from '../definition/calendar.js'
import { type Grain, grains } from '../definition/quantity-tree.js'
import { canonical } from '../kit/canonical.js'
import { upperCase } from '../kit/naming.js'
import { quotedList } from '../kit/quoted-list.js'
import { unreachable } from '../kit/unreachable.js'
import type { Instant } from '../kit/zoned-time.js'
import type { Limits } from './limits.js'
import type { ComparisonQuestion, Question } from './question.js'
import { Refusal, type RefusalCode } from './refusal.js'
import type { Comparison, RequestField } from './request.js'
import { calendarBounds, type Interval, resolveRange } from './resolve-range.js'

/** What the comparisons of a question are read by. */
export interface ComparisonScope {
  readonly zone: string
  readonly calendar: Calendar
  readonly now: Instant
  readonly limits: Limits
}

type Complain = (message: string, allowed?: readonly string[], code?: RefusalCode) => Refusal

/** What one metric field is compared with, in the order asked. Throws a Refusal (COMPARISON_INVALID, LIMIT_EXCEEDED) about that field. */
export function readComparisons(
  { key, metric, comparisons = [] }: Question['fields'][number],
  question: Question,
  scope: ComparisonScope,
): readonly Comparison[] {
  const complain: Complain = (message, allowed = [], code = 'COMPARISON_INVALID') =>
    new Refusal(code, message, { metric, field: key, allowed })
  const { compared } = scope.limits
  if (comparisons.length > compared) {
    const message = `"${metric}" is compared in ${comparisons.length} ways, more than the ${compared} allowed.`
    throw complain(message, [], 'LIMIT_EXCEEDED')
  }
  return comparisons.map((asked) => readComparison(asked, metric, question, scope, complain))
}

/** One text for all comparisons that are the same, whatever of them is left out or null. */
export function comparisonName({ named, shift, between, align, week53 }: ComparisonQuestion): string {
  return canonical([named ?? null, shift ?? null, between ?? null, align ?? 'date', week53 ?? 'none'])
}

function readComparison(
  asked: ComparisonQuestion,
  metric: string,
  question: Question,
  scope: ComparisonScope,
  complain: Complain,
): Comparison {
  const ways = (['named', 'shift', 'between'] as const).filter((way) => (asked[way] ?? null) !== null)
  if (ways.length !== 1) throw complain(`What "${metric}" is compared with is said in exactly one way: "named", "shift" or "between".`)
  const { grain } = question
  if (question.range.all === true && grain === null && !asked.between) {
    throw complain(`"${metric}" of all time has no time before it: compare it with "between", or give a "grain" or another range.`)
  }
  // The interval's first period would be laid beside the first that has a row: another metric or filter would change the number.
  if (question.range.all === true && grain !== null && asked.between) {
    throw complain(
      `The periods of all time begin where the data do, so "${metric}" has no first one to lay "between" beside: give another range, or no "grain".`,
    )
  }
  const { align, week53 } = optionsOf(asked, metric, complain)
  if (asked.between) return readBetween(asked.between, metric, scope, complain)
  if (asked.shift) return readShift(asked.shift, metric, complain)
  if (asked.named === 'previousPeriod') return { kind: 'previousPeriod' }
  if (asked.named !== 'samePeriodLastYear') throw complain(`There is no comparison "${asked.named}".`, names)
  if (align === 'weekday' && (grain === null || !weekdayGrains.includes(grain))) {
    const which = grain === null ? 'Without a grain' : `By ${upperCase(grain)}`
    throw complain(`${which}, "${metric}" can't be aligned by weekday: by ${quotedList(weekdayGrains.map(upperCase))} it can.`, ['DATE'])
  }
  return { kind: 'samePeriodLastYear', align, week53 }
}

const names = ['PREVIOUS_PERIOD', 'SAME_PERIOD_LAST_YEAR']
const weekdayGrains: readonly Grain[] = ['hour', 'day', 'week']

function optionsOf(asked: ComparisonQuestion, metric: string, complain: Complain) {
  const [align, week53] = [asked.align ?? 'date', asked.week53 ?? 'none']
  const isPlain = align === 'date' && week53 === 'none'
  if (isPlain || asked.named === 'samePeriodLastYear') return { align, week53 }
  const option = align === 'date' ? 'week53' : 'align'
  throw complain(`"${option}" of "${metric}" goes with the comparison SAME_PERIOD_LAST_YEAR only: leave it out.`)
}

function readBetween(
  between: NonNullable<ComparisonQuestion['between']>,
  metric: string,
  { zone, calendar, now }: ComparisonScope,
  complain: Complain,
): Comparison {
  try {
    const interval = resolveRange({ between }, zone, calendar, now)
    if (interval === null) throw new Error('A range "between" has no bounds.')
    if (interval.from >= now) throw complain(`What "${metric}" is compared with has not begun: let "from" be before now.`)
    return { kind: 'between', interval: { from: interval.from, until: Math.min(interval.until, now) } }
  } catch (error) {
    throw error instanceof Refusal ? complain(`What "${metric}" is compared with: ${error.message}`) : error
  }
}

const hour = 3_600_000
/** How long a unit is at most, in milliseconds. */
const longest: Readonly<Record<Grain, number>> = {
  ...{ hour, day: 25 * hour, week: 170 * hour },
  ...{ month: 800 * hour, quarter: 2_400 * hour, year: 8_960 * hour },
}

function readShift({ count, unit }: NonNullable<ComparisonQuestion['shift']>, metric: string, complain: Complain): Comparison {
  if (!grains.includes(unit)) {
    throw complain(`The "unit" of a shift of "${metric}" is ${quotedList(grains.map(upperCase))}, not "${unit}".`, grains.map(upperCase))
  }
  if (!Number.isInteger(count) || count < 1 || count > longestLengths[unit]) {
    throw complain(
      `The "count" of a shift of "${metric}" by ${upperCase(unit)} is a whole number from 1 to ${longestLengths[unit]}, not ${count}.`,
    )
  }
  return { kind: 'shift', by: { count, unit } }
}

/** Refuses a field that would be compared with a time before the year 1, which no database can be asked about. */
export function checkReach({ key, metric, comparisons }: RequestField, range: Interval): void {
  for (const comparison of comparisons) {
    if (range.from - backBy(comparison, range) >= calendarBounds.from) continue
    const message = `What "${metric.metric.name}" is compared with reaches back before the year 1.`
    throw new Refusal('COMPARISON_INVALID', message, { metric: metric.metric.name, field: key })
  }
}

/** How far back a comparison looks at most, in milliseconds. */
function backBy(comparison: Comparison, { from, until }: Interval): number {
  switch (comparison.kind) {
    case 'between':
      return 0
    case 'shift':
      return comparison.by.count * longest[comparison.by.unit]
    // The range may be cut into years, or be longer than one.
    case 'previousPeriod':
      return Math.max(until - from + 25 * hour, longest.year)
    case 'samePeriodLastYear':
      return 2 * longest.year
    default:
      return unreachable(comparison)
  }
}
