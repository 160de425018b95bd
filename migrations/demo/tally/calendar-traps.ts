import { boundsOf, edgeDays, edgeInstants } from '../edge-instants.js'
import { day, dayOf, instant, monthOf, now } from '../instant.js'
import type { Lookups } from './lookups.js'
import { orderFacts } from './sales.js'
import { type Trap, trap } from './trap.js'

/** The orders of one day in a zone: rightly between the edges of the local day, naively between those of UTC's. */
export interface ZoneDay {
  readonly zone: string
  readonly day: string
  readonly hours: number
  readonly right: number
  readonly naive: number
}

/** Counts the orders of each planted day in its zone. */
export const zoneDays = (lookups: Lookups): readonly ZoneDay[] => {
  const instants = orderFacts(lookups).map(({ at }) => at)
  return edgeDays.map((edge) => {
    const { start, end } = boundsOf(edge)
    const right = instants.filter((at) => at >= start && at < end).length
    return {
      zone: edge.zone,
      day: edge.day,
      hours: (end - start) / 3600,
      right,
      naive: instants.filter((at) => dayOf(at) === edge.day).length,
    }
  })
}

/** Traps of the calendar: the edges of days in four zones, the leap day, and a last week that is not over. */
export const calendarTraps = (lookups: Lookups): readonly Trap[] => {
  const orders = orderFacts(lookups)
  const edges = new Set(edgeInstants().map(({ at }) => at))
  const local = zoneDays(lookups)
  const total = (side: 'right' | 'naive') => local.reduce((sum, one) => sum + one[side], 0)
  const leap = orders.filter(({ at }) => dayOf(at) === '2024-02-29').length
  const february = orders.filter(({ at }) => monthOf(at) === '2024-02').length
  const monday = instant('2025-12-29T00:00:00Z')
  const thisWeek = orders.filter(({ at }) => at >= monday && at < now).length
  const lastWeek = orders.filter(({ at }) => at >= monday - 7 * day && at < monday).length
  return [
    trap(
      'edgesOfDays',
      orders.filter(({ at }) => edges.has(at)).length,
      'orders of the 20 planted days, added up; naive: days of UTC',
      total('right'),
      total('naive'),
    ),
    trap('leapDay', leap, 'orders of February 2024; naive: up to the 28th', february, february - leap),
    trap('unfinishedWeek', 1, 'orders of the last complete week; naive: of the week that is not over', lastWeek, thisWeek),
  ]
}
