import type { Grain } from '../../src/definition/quantity-tree.js'
import { mostPeriods } from './legality.js'
import { measuresIn } from './metric-facts.js'
import type { Moment } from './moment.js'
import { type Clock, type Period, periodEnd, periodStart, periodsBetween } from './periods.js'
import { Refused } from './refused.js'
import type { Request } from './request.js'
import { momentsOf } from './scans.js'
import type { World } from './world.js'

/** The periods of an answer in their order; null without a grain. Of the range `all`: those that hold the first to the last row there is. */
export function periodsOf(request: Request, world: World): readonly Period[] | null {
  const { interval, zone, firstDayOfWeek, question } = request
  if (question.grain === null) return null
  const clock: Clock = { grain: question.grain, zone, firstDayOfWeek }
  if (interval !== null) return limited(interval.from, interval.until, clock)
  const measures = new Set(request.fields.flatMap(({ metric }) => measuresIn(metric)))
  const moments = [...measures].flatMap((measure) => momentsOf(measure, zone, world))
  if (moments.length === 0) return []
  const first = moments.reduce((one, other) => (other < one ? other : one))
  const last = moments.reduce((one, other) => (other > one ? other : one))
  const [from, until] = [periodStart(first, clock), periodEnd(periodStart(last, clock), clock)]
  return limited(from, until, clock)
}

const hour = 3_600_000_000n
const shortest: { readonly [grain in Grain]: bigint } = {
  hour,
  day: 22n * hour,
  week: 160n * hour,
  month: 660n * hour,
  quarter: 2_100n * hour,
  year: 8_700n * hour,
}

function limited(from: Moment, until: Moment, clock: Clock): readonly Period[] {
  // Counted one by one only where they may be few enough.
  if ((until - from) / shortest[clock.grain] > 2n * BigInt(mostPeriods)) throw new Refused('LIMIT_EXCEEDED')
  const periods = [...periodsBetween(from, until, clock)]
  if (periods.length > mostPeriods) throw new Refused('LIMIT_EXCEEDED')
  return periods
}

/** The index of the period that holds a moment; -1 where none does. */
export function periodAt(periods: readonly Period[], moment: Moment): number {
  let [low, high] = [0, periods.length]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if ((periods[middle]?.end ?? 0n) <= moment) low = middle + 1
    else high = middle
  }
  const found = periods[low]
  return found !== undefined && found.start <= moment ? low : -1
}
