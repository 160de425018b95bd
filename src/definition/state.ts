import { quantity } from './quantity.js'
import type { Quantity, Unit } from './quantity-tree.js'

/** A quantity over the rows of a source with `states`. */
type Stated<S extends string, U extends Unit> = Quantity<S, U>

const state =
  (edge: 'start' | 'end') =>
  <S extends string, U extends Unit>(of: Stated<S, U>): Quantity<S, U> =>
    quantity(of.sources, of.unit, { kind: 'state', edge, of })

/** The value at the start of each period, of the rows that are valid the moment before it. */
export const atStart = state('start')
/** The value at the end of each period (while it runs: now), of the rows that are valid the moment before. Equals `atStart` of the next period. */
export const atEnd = state('end')

const movement =
  (move: 'kept' | 'lost' | 'came') =>
  <S extends string>(of: Quantity<S, 'number'>): Quantity<S, 'number'> =>
    quantity(of.sources, 'number', { kind: 'movement', move, of })

/** Of the entities that a `countDistinct` counts at the start of each period, how many it counts at the end too. */
export const kept = movement('kept')
/** Of the entities counted at the start of each period, how many are not there at its end: kept and lost add up to the start. */
export const lost = movement('lost')
/** The entities counted at the end of each period that were not there at its start: kept and came add up to the end. */
export const came = movement('came')
