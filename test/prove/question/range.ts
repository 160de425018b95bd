import { type Grain, grains } from '../../../src/definition/quantity-tree.js'
import type { RangeQuestion } from '../../../src/request/question.js'
import type { Draw } from '../draw.js'
import { dayAfter, daysBetween, instantText } from '../world/moments.js'
import type { Pools } from '../world/pools.js'

/** A range, and about how many days it covers: what decides which grains give a handful of periods. */
export interface DrawnRange {
  readonly range: RangeQuestion
  readonly days: number
}

const lengths: Readonly<Record<Grain, number>> = { hour: 1 / 24, day: 1, week: 7, month: 31, quarter: 92, year: 366 }

/** Draws a range, said in any of the five ways. */
export function drawRange(draw: Draw, { moments }: Pools): DrawnRange {
  const span = daysBetween(moments.days[0] ?? '2024-01-01', moments.days.at(-1) ?? '2024-01-01')
  // Coarse more often than fine: a range is to hold some rows.
  const unit = draw.one([...grains, 'month', 'quarter', 'year', 'year'] as const)
  const way = draw.one(['between', 'between', 'between', 'between', 'last', 'current', 'toDate', 'all', 'all', 'all'] as const)
  switch (way) {
    case 'between':
      return drawBetween(draw, moments)
    case 'last': {
      const count = draw.integer(1, 5)
      const complete = draw.one([{}, { complete: true }, { complete: false }])
      return { range: { last: { count, unit, ...complete } }, days: count * lengths[unit] }
    }
    case 'current':
    case 'toDate':
      return { range: { [way]: unit }, days: lengths[unit] }
    case 'all':
      return { range: { all: true }, days: span + 2 }
  }
}

function drawBetween(draw: Draw, { days, instants }: Pools['moments']): DrawnRange {
  const [one, other] = [draw.one(days), draw.one(days)].sort() as [string, string]
  if (draw.chance(50)) return wholeWorld(days)
  const last = one === other ? dayAfter(one, draw.integer(1, 3)) : other
  if (draw.chance(60)) return { range: { between: { from: one, until: last } }, days: daysBetween(one, last) }
  if (draw.chance(40))
    return { range: { between: { from: `${one}T00:30`, until: `${last}T02:30:00.001` } }, days: daysBetween(one, last) + 1 }
  const [from, until] = [draw.one(instants), draw.one(instants)].map((instant) => instant / 1_000n).sort((a, b) => (a < b ? -1 : 1)) as [
    bigint,
    bigint,
  ]
  const end = from === until ? from + 3_600_000n : until
  const days_ = Number((end - from) / 86_400_000n) + 1
  return { range: { between: { from: instantText(from * 1_000n), until: instantText(end * 1_000n) } }, days: days_ }
}

/** Draws a range that begins within a day: what happens on that date belongs to it where it is asked of whoever started later on the day. */
export function drawCutDay(draw: Draw, days: readonly string[]): DrawnRange {
  const first = draw.one(days)
  const last = dayAfter(days.at(-1) ?? first, 2)
  return { range: { between: { from: `${first}T00:30`, until: last } }, days: daysBetween(first, last) }
}

/** Draws two moments, the later one last. */
export function drawInterval(draw: Draw, { moments }: Pools): NonNullable<RangeQuestion['between']> {
  return drawBetween(draw, moments).range.between ?? { from: '2024-01-01', until: '2024-02-01' }
}

/** From before the first row to after the last. */
function wholeWorld(days: readonly string[]): DrawnRange {
  const [from, until] = [dayAfter(days[0] ?? '2024-01-01', -1), dayAfter(days.at(-1) ?? '2024-01-01', 2)]
  return { range: { between: { from, until } }, days: daysBetween(from, until) }
}

/** The grains that cut so many days into no more than a few dozen periods. */
export function grainsFor(days: number): readonly Grain[] {
  return grains.filter((grain) => days / lengths[grain] <= 80)
}
