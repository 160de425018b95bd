import type { Comparison } from './compared.js'
import type { Moment } from './moment.js'
import type { OracleComparison, OracleQuestion, OracleRange } from './oracle-question.js'
import type { Interval } from './range.js'
import { Refused } from './refused.js'

/** What the bounds of a comparison mean, and when now is; throws a Refused for what is no interval. */
export interface BetweenReader {
  readonly resolve: (between: OracleRange['between']) => Interval
  readonly now: Moment
}

/** What a comparison says. Throws a Refused where it says nothing, or what can't be compared. */
export function readComparison(asked: OracleComparison, { grain, range }: OracleQuestion, reader: BetweenReader): Comparison {
  const { named = null, shift = null, between = null, align, week53 } = asked
  const invalid = new Refused('COMPARISON_INVALID')
  if ([named, shift, between].filter((way) => way !== null).length !== 1) throw invalid
  // Nothing is before all time, and its periods have no first one but for the data.
  if (range.all === true && (grain === null) !== (between !== null)) throw invalid
  const isPlain = (align ?? 'date') === 'date' && (week53 ?? 'none') === 'none'
  if (named !== 'samePeriodLastYear' && !isPlain) throw invalid
  if (between !== null) return { kind: 'between', interval: intervalOf(between, reader) }
  if (shift !== null) {
    if (!Number.isInteger(shift.count) || shift.count < 1) throw invalid
    return { kind: 'shift', by: shift }
  }
  if (named === 'previousPeriod') return { kind: 'previousPeriod' }
  const hasWeekdays = grain === 'hour' || grain === 'day' || grain === 'week'
  if (align === 'weekday' && !hasWeekdays) throw invalid
  return { kind: 'samePeriodLastYear', align: align ?? 'date', week53: week53 ?? 'none' }
}

/** What has passed of the interval. */
function intervalOf(between: OracleRange['between'], { resolve, now }: BetweenReader): NonNullable<Interval> {
  try {
    const interval = resolve(between)
    if (interval !== null && interval.from < now) return { from: interval.from, until: interval.until < now ? interval.until : now }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
  }
  throw new Refused('COMPARISON_INVALID')
}
