import type { CatalogProblem } from '../catalog-problem.js'
import type { DefinitionIndex } from '../definition-index.js'
import { problem } from '../problem.js'

/** No metric is made of itself, not through others either. */
export function metricCycles({ metricEntries }: DefinitionIndex): readonly CatalogProblem[] {
  const parts = new Map(metricEntries.map(({ value, contents }) => [value.name, contents.metrics.map((metric) => metric.name)]))
  return metricEntries.flatMap(({ owner }) => {
    const way = wayBack(owner.name, parts)
    if (way === null) return []
    const message = `It is made of itself: ${way.map((name) => `"${name}"`).join(' → ')}.`
    return [problem(owner, 'METRIC_CYCLE', message, 'Make one of them of quantities instead.')]
  })
}

// Breadth first, so that the shortest way is the one shown.
function wayBack(start: string, parts: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const seen = new Set<string>()
  let ways: readonly (readonly string[])[] = [[start]]
  while (ways.length > 0) {
    const longer = ways.flatMap((way) => (parts.get(way.at(-1) ?? start) ?? []).map((name) => [...way, name]))
    const back = longer.find((way) => way.at(-1) === start)
    if (back !== undefined) return back
    ways = longer.filter((way) => isNew(way.at(-1) ?? start, seen))
  }
  return null
}

function isNew(name: string, seen: Set<string>): boolean {
  return !seen.has(name) && Boolean(seen.add(name))
}
