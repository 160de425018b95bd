import type { Length } from '../../definition/quantity-tree.js'
import type { CatalogProblem, Owner } from '../catalog-problem.js'
import type { TimedNode } from '../contents.js'
import type { DefinitionIndex } from '../definition-index.js'
import { longestLengths } from '../longest-lengths.js'
import { problem } from '../problem.js'
import { timedName } from '../timed-name.js'

/** Windows and shifts, and what is later or earlier, are so many of one unit. */
export function lengths({ metricEntries, entries }: DefinitionIndex): readonly CatalogProblem[] {
  return [
    ...metricEntries.flatMap(({ owner, contents }) =>
      contents.timed.flatMap((node) => wrongLength(owner, timedName(node), lengthOf(node))),
    ),
    // Of times a length may also be nothing, or look back.
    ...entries.flatMap(({ owner, contents }) =>
      contents.expressions.flatMap(({ node }) =>
        node.kind === 'later' && node.by.count !== 0 ? wrongLength(owner, node.kind, { ...node.by, count: Math.abs(node.by.count) }) : [],
      ),
    ),
  ]
}

function wrongLength(owner: Owner, name: string, length: Length | null): readonly CatalogProblem[] {
  if (length === null) return []
  const { count, unit } = length
  const longest = longestLengths[unit]
  if (Number.isInteger(count) && count >= 1 && count <= longest) return []
  const message = Number.isNaN(count) ? `The length of its "${name}" is none.` : `The length of its "${name}" is ${count} ${unit}s.`
  return [problem(owner, 'LENGTH_INVALID', message, `Write a whole number of one unit, as { ${unit}s: 7 }, from 1 to ${longest}.`)]
}

function lengthOf(node: TimedNode): Length | null {
  if (node.kind === 'shift') return node.by
  return node.kind === 'window' && node.window.kind === 'rolling' ? node.window.length : null
}
