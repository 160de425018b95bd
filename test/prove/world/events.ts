import type { Events } from '../../../src/definition/events.js'
import type { Expression } from '../../../src/definition/expression-tree.js'
import { facts } from '../../../src/definition/source.js'
import type { Draw } from '../draw.js'
import { columnOf } from './computed.js'
import type { Known } from './known.js'
import { type Detail, loose } from './loose.js'
import { drawFilter } from './measures.js'

/** Draws what happens: rows of a source, some of them by filters, some at another time (`at`: at this one, or null for that of the source). Null: nothing places them in time. */
export function drawEvents(draw: Draw, known: Known, given?: Events['at']): Events | null {
  const details: Detail[] = draw.chance(40) ? [drawFilter(draw, known.columns, known)] : []
  const at =
    given !== undefined ? given : draw.chance(known.hasTime ? 15 : 100) ? columnOf(draw, known.columns, ['date', 'timestamp']) : null
  if (at === null && !known.hasTime) return null
  return loose.events(known.drawn.source, ...details, ...(at === null ? [] : [{ at }]))
}

/** Whether something happens on dates, which have no hours. */
export function areDates({ at, of }: Events): boolean {
  const { time, columns } = of()[facts]
  return at === null ? columns[time ?? '']?.type === 'date' : at.type === 'date'
}

/** The sources that something can happen in. */
export const happening = (known: readonly Known[]): readonly Known[] =>
  known.filter(({ hasTime, columns }) => hasTime || columns.some(({ type }: Expression) => type === 'date' || type === 'timestamp'))
