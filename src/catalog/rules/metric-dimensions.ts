import type { Dimension } from '../../definition/expression-tree.js'
import type { Metric } from '../../definition/quantity-tree.js'
import { quotedList } from '../../kit/quoted-list.js'
import type { CatalogProblem, Owner } from '../catalog-problem.js'
import type { DefinitionIndex } from '../definition-index.js'
import { problem } from '../problem.js'

/** The dimensions that a metric declares reach all of its sources, and the metrics that it is made of have them too. */
export function metricDimensions({ metricEntries }: DefinitionIndex): readonly CatalogProblem[] {
  return metricEntries.flatMap(({ owner, value, contents }) => [
    ...(value.dimensions ?? []).flatMap((dimension) => reach(owner, value, dimension)),
    ...shared(owner, value.dimensions ?? [], contents.metrics),
  ])
}

function reach(owner: Owner, metric: Metric, dimension: Dimension): readonly CatalogProblem[] {
  const missed = Object.keys(metric.sources).filter((source) => !Object.hasOwn(dimension.reaches, source))
  if (missed.length === 0) return []
  const message = `Its dimension "${dimension.name}" does not reach ${quotedList(missed)}.`
  return [problem(owner, 'DIMENSION_OUT_OF_REACH', message, `Give "${dimension.name}" a column for it, or leave it out.`)]
}

/** One problem for all dimensions that the same parts lack: mostly one list is too short. */
function shared(owner: Owner, dimensions: readonly Dimension[], parts: readonly Metric[]): readonly CatalogProblem[] {
  const byParts = new Map<string, string[]>()
  for (const dimension of dimensions) {
    const without = parts.filter((part) => part.dimensions !== null && !part.dimensions.includes(dimension))
    if (without.length === 0) continue
    const lacking = quotedList(without.map((part) => part.name))
    byParts.set(lacking, [...(byParts.get(lacking) ?? []), dimension.name])
  }
  return [...byParts].map(([lacking, names]) => {
    const [subject, verb, them] = names.length === 1 ? ['dimension', 'is', 'it'] : ['dimensions', 'are', 'them']
    const message = `Its ${subject} ${quotedList(names)} ${verb} none of ${lacking}, which it is made of.`
    return problem(owner, 'DIMENSION_OUT_OF_REACH', message, `Declare ${them} there too, or leave ${them} out.`)
  })
}
