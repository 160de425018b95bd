import type { Events } from '../../../src/definition/events.js'
import type { Expression, Predicate } from '../../../src/definition/expression-tree.js'
import { comparison } from '../../../src/definition/predicate.js'
import { facts } from '../../../src/definition/source.js'
import { physicalName } from '../../oracle/source-facts.js'
import type { Draw } from '../draw.js'
import type { Known } from './known.js'
import { loose, reachableColumns } from './loose.js'

/** Draws the filters that tell the steps of a funnel apart in one source, as the name of an event does: two or three values of a column. Null: no column has two. */
export function drawStepNames(draw: Draw, { drawn: { source, table } }: Known): readonly Predicate[] | null {
  const { columns } = source[facts]
  const valuesOf = ({ node }: Expression): readonly (string | boolean)[] => {
    if (node.kind !== 'column' || !Object.hasOwn(columns, node.name)) return []
    const physical = physicalName(source[facts], node.name)
    return [...new Set((table?.rows ?? []).flatMap((row) => row[physical] ?? []))]
  }
  const telling = reachableColumns(source, 0).filter((column) => ['text', 'boolean'].includes(column.type) && valuesOf(column).length > 1)
  if (telling.length === 0) return null
  const column = draw.one(telling)
  return draw.some(valuesOf(column), 2, 3).map((value) => comparison(column, 'is', [value]))
}

/** The events of a step that is told by its name. */
export function namedEvents({ drawn }: Known, name: Predicate, at: Events['at']): Events {
  return loose.events(drawn.source, name, ...(at === null ? [] : [{ at }]))
}
