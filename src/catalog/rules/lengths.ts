import type { Length } from '../../definition/quantity-tree.js'
import type { CatalogProblem } from '../catalog-problem.js'
import type { TimedNode } from '../contents.js'
import type { DefinitionIndex } from '../definition-index.js'
import { longestLengths } from '../longest-lengths.js'
import { problem } from '../problem.js'
import { timedName } from '../timed-name.js'

/** Windows and shifts are so many of one unit. */
export function lengths({ metricEntries }: DefinitionIndex): readonly CatalogProblem[] {
  return metricEntries.flatMap(({ owner, contents }) =>
    contents.timed.flatMap((node) => {
      const length = lengthOf(node)
      if (length === null) return []
      const { count, unit } = length
      const longest = longestLengths[unit]
      if (Number.isInteger(count) && count >= 1 && count <= longest) return []
      const message = Number.isNaN(count)
        ? `The length of its "${timedName(node)}" is none.`
        : `The length of its "${timedName(node)}" is ${count} ${unit}s.`
      return [problem(owner, 'LENGTH_INVALID', message, `Write a whole number of one unit, as { ${unit}s: 7 }, from 1 to ${longest}.`)]
    }),
  )
}

function lengthOf(node: TimedNode): Length | null {
  if (node.kind === 'shift') return node.by
  return node.kind === 'window' && node.window.kind === 'rolling' ? node.window.length : null
}
