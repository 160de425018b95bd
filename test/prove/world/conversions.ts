import type { Events } from '../../../src/definition/events.js'
import type { Grain, Length, Measure, Quantity } from '../../../src/definition/quantity-tree.js'
import { convertingMeasures } from '../../oracle/converting.js'
import { returningMeasures } from '../../oracle/returning.js'
import { tellMeasure } from '../../oracle/told.js'
import type { Draw } from '../draw.js'
import { drawEvents } from './events.js'
import type { Known } from './known.js'
import { type LooseLength, type LoosePair, loose } from './loose.js'
import { drawPair, drawWhose } from './pairs.js'
import { drawWindow, lengthsBetween, lengthsUntil } from './windows.js'

/** What happens, what may follow it, and what both have in common. */
interface Two {
  readonly from: Events
  readonly to: Events
  readonly by: LoosePair
  readonly same: readonly LoosePair[]
  /** How long it is from rows of the one to rows of the other, or to now. */
  readonly lengths: readonly LooseLength[]
}

/** Draws a conversion: its base, who converted, and how long that takes. The oracle is told each in its own words. Empty: nothing can follow. */
export function drawConversion(draw: Draw, sources: readonly Known[]): readonly Quantity[] {
  const two = drawTwo(draw, sources)
  if (two === null) return []
  const { same, lengths, ...rest } = two
  const within = drawWindow(draw, two.from, lengths)
  const made = loose.conversion({ ...rest, within, ...(same.length === 0 && draw.chance(50) ? {} : { same }) })
  const meant = convertingMeasures({ ...two, within: asLength(within) })
  return (['base', 'converted', 'averageTime', 'medianTime', 'p90Time'] as const).map((name) => told(made[name], meant[name]))
}

/** Draws who comes back a fixed time after a start: the starts, and those that are followed. */
export function drawRetained(draw: Draw, sources: readonly Known[]): readonly Quantity[] {
  const two = drawTwo(draw, sources)
  if (two === null) return []
  const { from: start, to, by, lengths } = two
  const until = draw.chance(25) ? dayBefore(draw, lengths) : null
  const after = until ?? drawWindow(draw, start, lengths)
  const during = until === null && draw.chance(50) ? drawWindow(draw, start, lengths) : null
  const orAfter = draw.chance(40)
  const asked = { start, return: to, by, after, ...(during === null ? {} : { during }) }
  const made = loose.retained({ ...asked, ...(orAfter || draw.chance(50) ? { orAfter } : {}) })
  const meanwhile = { after: asLength(after), during: asLength(during ?? { days: 1 }) }
  const meant = returningMeasures({ start, return: to, by, ...meanwhile, orAfter })
  return (['base', 'retained'] as const).map((name) => told(made[name], meant[name]))
}

/** A day less than one of the lengths: what is so long after comes back at the end of the day. */
function dayBefore(draw: Draw, lengths: readonly LooseLength[]): LooseLength | null {
  const days = lengths.flatMap(({ days = 0 }) => (days > 1 ? [{ days: days - 1 }] : []))
  return days.length === 0 ? null : draw.one(days)
}

/** Something that happens again to somebody in one source. */
function drawAgain(draw: Draw, own: Known): Two | null {
  const by = drawWhose(draw, own.drawn)
  const from = drawEvents(draw, own)
  const to = from === null ? null : drawEvents(draw, own, from.at)
  if (by === null || from === null || to === null) return null
  const lengths = lengthsBetween({ drawn: own.drawn, events: from, by }, [{ drawn: own.drawn, events: to, by }])
  return { from, to, by: [by, by], same: [], lengths }
}

function drawTwo(draw: Draw, sources: readonly Known[]): Two | null {
  const again = draw.chance(45) ? drawAgain(draw, draw.one(sources)) : null
  if (again !== null) return again
  const own = draw.one(sources)
  const other = draw.chance(35) ? own : draw.one(sources)
  const [from, to, pair] = [drawEvents(draw, own), drawEvents(draw, other), drawPair(draw, own.drawn, other.drawn)]
  if (from === null || to === null || pair === null) return null
  const further = draw.chance(20) ? drawPair(draw, own.drawn, other.drawn) : null
  const same: readonly LoosePair[] = further === null ? [] : [[further.own, further.other]]
  const whose = { drawn: own.drawn, events: from, by: pair.own }
  const lengths = [
    ...lengthsBetween(whose, [{ drawn: other.drawn, events: to, by: pair.other }]),
    ...(draw.chance(30) ? lengthsUntil(own.pools.now, whose) : []),
  ]
  return { from, to, by: [pair.own, pair.other], same, lengths }
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
