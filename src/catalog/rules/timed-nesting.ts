import { quotedList } from '../../kit/quoted-list.js'
import type { CatalogProblem } from '../catalog-problem.js'
import type { TimedNode } from '../contents.js'
import type { DefinitionIndex } from '../definition-index.js'
import { problem } from '../problem.js'
import { timedName } from '../timed-name.js'
import { timedWithin } from '../timed-within.js'

const remedy =
  'From the outside in: shift, then one of the daily quantities, then one of rolling, toDate, allTime, atStart, atEnd, kept, lost, came and changes, then measures.'

/** Which rows count in a period is said in one order: how much earlier, by the day or not, then by a window or at an edge, each once. */
export function timedNesting({ metricEntries }: DefinitionIndex): readonly CatalogProblem[] {
  return metricEntries.flatMap(({ owner, contents }) =>
    contents.timed.flatMap((outer) =>
      timedWithin(outer.of)
        .filter(({ node }) => !mayHold(outer, node))
        .map(({ node, by }) => {
          const way = by.length === 0 ? '' : ` (in ${quotedList(by)})`
          return problem(owner, 'NESTING_INVALID', `Its "${timedName(outer)}" holds "${timedName(node)}"${way}.`, remedy)
        }),
    ),
  )
}

const places: Readonly<Record<TimedNode['kind'], number>> = { shift: 0, over: 1, window: 2, state: 2, movement: 2, change: 2 }

const mayHold = (outer: TimedNode, inner: TimedNode): boolean =>
  places[outer.kind] < places[inner.kind] || (outer.kind === 'shift' && inner.kind === 'shift')
