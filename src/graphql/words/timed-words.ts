import type { ChangeKind, Length, Movement, Over, State, Window } from '../../definition/quantity-tree.js'
import { humanCase } from '../../kit/naming.js'
import { unreachable } from '../../kit/unreachable.js'
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

const edgeOf: Readonly<Record<ChangeKind, string>> = {
  new: 'at the end of the period, of each BY that was never there before it',
  reactivated: 'at the end of the period, of each BY that was not there at its start, but earlier',
  expansion: 'more at the end of the period than at its start, of each BY of which it has grown',
  contraction: 'less at the end of the period than at its start, of each BY of which it has shrunk',
  churned: 'at the start of the period, of each BY that is not there at its end',
  transferredIn: 'at the end of the period, of each BY that was in other groups at its start',
  transferredOut: 'at the start of the period, of each BY that is in other groups at its end',
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
  change: (change, of, by) => `${of} ${edgeOf[change].split('BY').join(by)}`,
  window: windowed,
  over: (take, of) => `${of} ${takes[take]}`,
  shift: (by, of) => `${of} ${lengthText(by)} earlier`,
  bracketsTimed: true,
}
