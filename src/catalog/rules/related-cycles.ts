import type { Expression } from '../../definition/expression-tree.js'
import type { CatalogProblem } from '../catalog-problem.js'
import { contentsOf } from '../contents.js'
import type { DefinitionIndex } from '../definition-index.js'
import { problem } from '../problem.js'
import { resolveColumn } from '../resolve-column.js'

/** No computed column is computed from itself, through whatever joins and related rows. */
export function relatedCycles({ sourceEntries, sources }: DefinitionIndex): readonly CatalogProblem[] {
  const checked = new Set<string>()
  return sourceEntries.flatMap(({ owner, value }) =>
    Object.entries(value.computed).flatMap(([name, computed]) => {
      const cycle = cycleFrom(`${value.name}.${name}`, computed, [], { sources, checked })
      if (cycle === null || !cycle.startsWith(`${value.name}.${name}`)) return []
      const message = `The computed column "${name}" is computed from itself: ${cycle}.`
      return [problem(owner, 'COLUMN_CYCLE', message, 'Compute one of them from columns that are read.')]
    }),
  )
}

interface Search {
  readonly sources: DefinitionIndex['sources']
  /** Columns that lead to no cycle. */
  readonly checked: Set<string>
}

/** The columns from the first that is met again to itself; null: there is none. */
function cycleFrom(name: string, of: Expression, before: readonly string[], search: Search): string | null {
  if (before.includes(name)) return [...before.slice(before.indexOf(name)), name].join(' → ')
  if (search.checked.has(name)) return null
  for (const { source, node } of columnsIn(of)) {
    if (node.kind !== 'column') continue
    const found = resolveColumn(search.sources, source, node)
    if (found.kind === 'missing' || !('node' in found.column)) continue
    const cycle = cycleFrom(`${found.source.name}.${node.name}`, found.column, [...before, name], search)
    if (cycle !== null) return cycle
  }
  search.checked.add(name)
  return null
}

const columnsIn = (of: Expression): readonly Expression[] => contentsOf({ expressions: [of] }).expressions
