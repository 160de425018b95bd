import { type Grain, grains } from '../../../src/definition/quantity-tree.js'
import type { ComparisonQuestion, Question } from '../../../src/request/question.js'
import type { Draw } from '../draw.js'
import { dayAfter } from '../world/moments.js'
import type { Pools } from '../world/pools.js'
import { drawInterval } from './range.js'

/** What comparisons are drawn for; `finest`: the finest grain of the field; `now`: the world's clock. */
type Asked = Pick<Question, 'range' | 'grain'> & { readonly finest: Grain; readonly now: string }

type Interval = NonNullable<ComparisonQuestion['between']>

/** Draws what a field is compared with: mostly nothing or one thing, at times two. */
export function drawComparisons(draw: Draw, asked: Asked, pools: Pools): readonly ComparisonQuestion[] {
  return draw.many(1, draw.chance(25) ? 2 : 1, () => drawComparison(draw, asked, pools))
}

function drawComparison(draw: Draw, asked: Asked, pools: Pools): ComparisonQuestion {
  // Nothing is before all time, and its periods begin where the data do.
  const isAll = asked.range.all === true
  if (isAll ? asked.grain === null : draw.chance(15)) return { between: begun(drawInterval(draw, pools), asked.now) }
  // Of weeks the number counts, and of what has none.
  if (asked.grain === 'week' && draw.chance(75)) return lastYear(draw, asked.grain)
  if (draw.chance(35)) return { named: 'previousPeriod' }
  return draw.chance(50)
    ? { shift: { count: draw.one([1, 1, 1, 2, 3, 12]), unit: draw.one(grains.slice(grains.indexOf(asked.finest))) } }
    : lastYear(draw, asked.grain)
}

/** What has not begun is refused: such an interval begins long before. */
function begun({ from, until }: Interval, now: string): Interval {
  return dayAfter(from.slice(0, 10), 2) < now.slice(0, 10) ? { from, until } : { from: dayAfter(now.slice(0, 10), -100), until }
}

function lastYear(draw: Draw, grain: Grain | null): ComparisonQuestion {
  const hasWeekdays = grain === 'hour' || grain === 'day' || grain === 'week'
  return {
    named: 'samePeriodLastYear',
    ...(hasWeekdays && draw.chance(grain === 'week' ? 20 : 40) ? { align: 'weekday' as const } : {}),
    ...(draw.chance(50) ? { week53: draw.one(['previous', 'next', 'none'] as const) } : {}),
  }
}
