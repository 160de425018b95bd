import type { Grain } from '../../src/definition/quantity-tree.js'
import type { Spans } from './cells.js'
import { mostPeriods } from './legality.js'
import type { Moment } from './moment.js'
import { type Clock, type Period, periodEnd, periodStart, periodsBetween } from './periods.js'
import { Refused } from './refused.js'
import type { Request } from './request.js'
import { momentsOf } from './scans.js'
import { spanOfPeriod, spanOfRange } from './span.js'
import type { Timekeeping } from './timekeeping.js'
import { measuresIn } from './timing.js'
import type { World } from './world.js'

/** The periods of an answer as spans; without a grain its one range. */
export function spansOf(request: Request, time: Timekeeping, world: World): Spans {
  const range = spanOfRange(request.interval, request.now)
  if (time.grain === null) return { periods: null, spans: [range], range }
  const clock = time.clock(time.grain)
  const periods = periodsOf(request, clock, world)
  const spans = periods.map((period) => {
    const start = periodStart(period.start, clock)
    return spanOfPeriod(period, { start, end: periodEnd(start, clock) }, request.now)
  })
  return { periods, spans, range }
}

/** The periods of an answer in their order. Of the range `all`: those that hold the first to the last row there is. */
function periodsOf(request: Request, clock: Clock, world: World): readonly Period[] {
  const { interval } = request
  if (interval !== null) return limited(interval.from, interval.until, clock)
  const measures = request.fields.flatMap(({ metric }) => measuresIn(metric))
  const moments = measures.flatMap((measure) => momentsOf(measure, request, world))
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
