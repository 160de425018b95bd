import type { Events } from '../../../src/definition/events.js'
import type { Grain, Length, Measure, Quantity } from '../../../src/definition/quantity-tree.js'
import { convertingMeasures } from '../../oracle/converting.js'
import { returningMeasures } from '../../oracle/returning.js'
import { tellMeasure } from '../../oracle/told.js'
import type { Draw } from '../draw.js'
import { areDates, drawEvents } from './events.js'
import type { Known } from './known.js'
import { type LooseLength, type LoosePair, loose } from './loose.js'
import { drawPair } from './pairs.js'
import { drawLength } from './timed.js'

/** What happens, what may follow it, and what both have in common. */
interface Two {
  readonly from: Events
  readonly to: Events
  readonly by: LoosePair
  readonly same: readonly LoosePair[]
}

/** Draws a conversion: its base, who converted, and how long that takes. The oracle is told each in its own words. Empty: nothing can follow. */
export function drawConversion(draw: Draw, sources: readonly Known[]): readonly Quantity[] {
  const two = drawTwo(draw, sources)
  if (two === null) return []
  const { same, ...rest } = two
  const within = drawWindow(draw, two.from)
  const made = loose.conversion({ ...rest, within, ...(same.length === 0 && draw.chance(50) ? {} : { same }) })
  const meant = convertingMeasures({ ...two, within: asLength(within) })
  return (['base', 'converted', 'averageTime', 'medianTime', 'p90Time'] as const).map((name) => told(made[name], meant[name]))
}

/** Draws who comes back a fixed time after a start: the starts, and those that are followed. */
export function drawRetained(draw: Draw, sources: readonly Known[]): readonly Quantity[] {
  const two = drawTwo(draw, sources)
  if (two === null) return []
  const { from: start, to, by } = two
  const after = drawWindow(draw, start)
  const during = draw.chance(50) ? drawWindow(draw, start) : null
  const orAfter = draw.chance(40)
  const asked = { start, return: to, by, after, ...(during === null ? {} : { during }) }
  const made = loose.retained({ ...asked, ...(orAfter || draw.chance(50) ? { orAfter } : {}) })
  const lengths = { after: asLength(after), during: asLength(during ?? { days: 1 }) }
  const meant = returningMeasures({ start, return: to, by, ...lengths, orAfter })
  return (['base', 'retained'] as const).map((name) => told(made[name], meant[name]))
}

function drawTwo(draw: Draw, sources: readonly Known[]): Two | null {
  const own = draw.one(sources)
  const other = draw.chance(35) ? own : draw.one(sources)
  const [from, to, pair] = [drawEvents(draw, own), drawEvents(draw, other), drawPair(draw, own.drawn, other.drawn)]
  if (from === null || to === null || pair === null) return null
  const further = draw.chance(20) ? drawPair(draw, own.drawn, other.drawn) : null
  const same: readonly LoosePair[] = further === null ? [] : [[further.own, further.other]]
  return { from, to, by: [pair.own, pair.other], same }
}

/** Draws how long something may take: mostly about as long as worlds take. */
export function drawWindow(draw: Draw, from: Events): LooseLength {
  const isOfDays = areDates(from)
  if (draw.chance(35)) return drawLength(draw, isOfDays)
  return isOfDays
    ? { days: draw.one([1, 1, 2, 3, 7]) }
    : draw.one([{ hours: 1 }, { hours: 5 }, { days: 1 }, { days: 1 }, { days: 2 }, { days: 7 }])
}

/** A length as the product keeps it. */
export function asLength(length: LooseLength): Length {
  const [[units = 'days', count = 0] = []] = Object.entries(length)
  return { count, unit: units.replace(/s$/, '') as Grain }
}

/** Tells the oracle what a quantity means. */
export function told(quantity: Quantity, meaning: Measure): Quantity {
  const { node } = quantity
  if (node.kind === 'measure') tellMeasure(node, meaning)
  return quantity
}
