import type { ChangeKind, Length, Movement, Over, State, Window } from '../../definition/quantity-tree.js'
import { humanCase } from '../../kit/naming.js'
import { unreachable } from '../../kit/unreachable.js'
import { entity } from './entity-words.js'
import { lengthText } from './length-text.js'
import type { Notation } from './notation.js'

const edges: Readonly<Record<State['edge'], string>> = {
  start: 'at the start of the period',
  end: 'at the end of the period',
}

const moves: Readonly<Record<Movement['move'], string>> = {
  kept: 'at the start of the period that are there at its end too',
  lost: 'at the start of the period that are not there at its end',
  came: 'at the end of the period that were not there at its start',
}

const changed: Readonly<Record<ChangeKind, (of: string, by: string) => string>> = {
  new: (of, by) => `${of} at the end of the period of each ${entity(by)} that was never there before`,
  reactivated: (of, by) => `${of} at the end of the period of each ${entity(by)} that was not there at its start, but before`,
  expansion: (of, by) => `growth of ${of} between the start and the end of the period of each ${entity(by)} that is there at both`,
  contraction: (of, by) => `decline of ${of} between the start and the end of the period of each ${entity(by)} that is there at both`,
  churned: (of, by) => `${of} at the start of the period of each ${entity(by)} that is not there at its end`,
  transferredIn: (of, by) => `${of} at the end of the period of each ${entity(by)} that was in other groups at its start`,
  transferredOut: (of, by) => `${of} at the start of the period of each ${entity(by)} that is in other groups at its end`,
}

const takes: Readonly<Record<Over['take'], string>> = {
  mean: 'a day, on average',
  first: 'on the first day',
  last: 'on the last day',
  min: 'on the lowest day',
  max: 'on the highest day',
}

// The last week, the last 4 weeks.
const lastLength = (length: Length): string => (length.count === 1 ? length.unit : lengthText(length))

function windowed(window: Window, of: string): string {
  switch (window.kind) {
    case 'rolling':
      return `${of} over the last ${lastLength(window.length)}`
    case 'toDate': {
      const whose = window.calendar === null ? '' : ` of the calendar “${humanCase(window.calendar.name)}”`
      return `${of} since the start of the ${window.unit}${whose}`
    }
    case 'allTime':
      return `${of} over all time until the end of the period`
    default:
      return unreachable(window)
  }
}

/** What is at an edge, over a window, by the day or earlier, in words. */
export const timedWords: Pick<Notation, 'state' | 'movement' | 'change' | 'window' | 'over' | 'shift' | 'bracketsTimed'> = {
  state: (edge, of) => `${of} ${edges[edge]}`,
  movement: (move, of) => `${of} ${moves[move]}`,
  change: (change, of, by) => changed[change](of, by),
  window: windowed,
  over: (take, of) => `${of} ${takes[take]}`,
  shift: (by, of) => `${of} ${lengthText(by)} earlier`,
  bracketsTimed: true,
}
