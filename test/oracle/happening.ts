import type { Expression, Predicate } from '../../src/definition/expression-tree.js'
import type { Length, Measure } from '../../src/definition/quantity-tree.js'
import { type Cell, textOf } from './cell.js'
import { later, laterDay } from './civil.js'
import { asMoment } from './joins.js'
import { timeOf } from './metric-facts.js'
import type { Moment } from './moment.js'
import { toldValue } from './told.js'
import type { Row, World } from './world.js'

/** Things that happen: rows of a source, at its time or at another. */
export interface Happening {
  readonly source: string
  readonly filters: readonly Predicate[]
  readonly at: Expression | null
}

/** One that has happened. */
export interface Happened {
  readonly row: Row
  readonly moment: Moment
}

/** Two values that are to be equal: of a row, and of another one. */
export type Pair = readonly [own: Expression, other: Expression]

/** When a row happens, as its time says it. */
export const timeIn = (of: Pick<Happening, 'source' | 'at'>, row: Row, world: World): Cell => {
  const time = timeOf(of, world)
  if (time === null) throw new Error(`What happens in "${of.source}" has no time.`)
  return world.evaluate(time, row)
}

const known = new WeakMap<World, Map<Happening, readonly Happened[]>>()

/** Everything that has happened before now. Remembered, for time only. */
export function happened(of: Happening, world: World): readonly Happened[] {
  const memory = known.get(world) ?? new Map<Happening, readonly Happened[]>()
  known.set(world, memory)
  const found = memory.get(of) ?? allThatHappened(of, world)
  memory.set(of, found)
  return found
}

function allThatHappened(of: Happening, world: World): readonly Happened[] {
  return world.rows(world.source(of.source)).flatMap((row) => {
    const moment = asMoment(timeIn(of, row, world))
    const counts = moment !== null && moment < world.now && of.filters.every((filter) => world.holds(filter, row))
    return counts ? [{ row, moment }] : []
  })
}

/** Whether a row and another have the same values in all pairs; what is missing is the same as nothing. */
export function areOne(pairs: readonly Pair[], row: Row, other: Row, world: World): boolean {
  return pairs.every(([own, their]) => {
    const [one, two] = [world.evaluate(own, row), world.evaluate(their, other)]
    return one !== null && two !== null && textOf(one) === textOf(two)
  })
}

/** A time moved by a length of calendar time, in the request's zone. */
export function movedTime(time: Cell, by: Length, world: World): Cell {
  if (typeof time === 'bigint') return later(time, by, world.zone)
  return typeof time === 'string' ? laterDay(time, by) : null
}

/** The earliest of some moments; null where there is none. */
export const earliest = (moments: readonly Moment[]): Moment | null =>
  moments.reduce<Moment | null>((one, other) => (one === null || other < one ? other : one), null)

/** Rows that happen, as a measure of those that are decided: when some lengths, one after the other, have passed since. */
export function decidedAt(
  of: Happening,
  lengths: readonly Length[],
  { added = [], ...more }: Partial<Measure> & { readonly added?: readonly Predicate[] } = {},
): Measure {
  const { source, filters, at } = of
  const decided = toldValue(`decided ${JSON.stringify([of, lengths])}`, source, 'timestamp', (row, world) =>
    asMoment(lengths.reduce((time, length) => movedTime(time, length, world), timeIn(of, row, world))),
  )
  return {
    ...{ kind: 'measure', aggregate: 'count', source, of: null, at, fraction: null, times: null },
    ...{ filters: [...filters, ...added], ripe: { at: decided, filters } },
    ...more,
  }
}
