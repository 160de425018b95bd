import type { Expression } from '../definition/expression-tree.js'
import type { Length, Movement, Over, QuantityNode, Window } from '../definition/quantity-tree.js'
import { unreachable } from '../kit/unreachable.js'
import type { Comparison } from '../request/request.js'

/** The quantities that say which rows count in a period. */
export type TimedNode = Exclude<QuantityNode, { readonly kind: 'measure' | 'arithmetic' }>

/** Which rows of a measure count in a period: all that is said around it, from the outside in. */
export interface Timing {
  readonly comparison: Comparison | null
  readonly shifts: readonly Length[]
  readonly take: Over['take'] | null
  readonly window: Window | null
  readonly edge: 'start' | 'end' | null
  readonly move: Movement['move'] | null
  /** Of what changes between the edges: what tells the entities apart that are compared. */
  readonly changeBy: Expression | null
}

/** Of a plain measure: the rows whose time lies in the period. */
export const untimed: Timing = Object.freeze({
  ...{ comparison: null, shifts: [], take: null, window: null, edge: null, move: null, changeBy: null },
})

/** A timing, with what one more node says inside of it. */
export function timedBy(node: TimedNode, timing: Timing): Timing {
  switch (node.kind) {
    case 'state':
      return { ...timing, edge: node.edge }
    case 'movement':
      return { ...timing, move: node.move }
    case 'change':
      return { ...timing, changeBy: node.by }
    case 'window':
      return { ...timing, window: node.window }
    case 'over':
      return { ...timing, take: node.take }
    case 'shift':
      return { ...timing, shifts: [...timing.shifts, node.by] }
    default:
      return unreachable(node)
  }
}

/** Whether rows count in the period that their time lies in, and in no other. */
export function isPlain({ comparison, shifts, take, window, edge, move, changeBy }: Timing): boolean {
  return comparison === null && shifts.length === 0 && [take, window, edge, move, changeBy].every((part) => part === null)
}

/** Whether it is about rows that hold, not about rows that happen. */
export const isState = ({ edge, move, changeBy }: Timing): boolean => edge !== null || move !== null || changeBy !== null
