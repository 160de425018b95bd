import type { Metric } from '../definition/quantity-tree.js'
import type { CatalogMetric } from './catalog.js'
import { metricContents } from './contents.js'
import type { DefinitionIndex } from './definition-index.js'
import { coarser, finestGrainOfParts } from './finest-grain.js'

/** What follows from each metric's definition, by name; asks for an index that no rule objects to. */
export function metricFacts(index: DefinitionIndex): ReadonlyMap<string, CatalogMetric> {
  const known = new Map<string, CatalogMetric>()
  const contents = new Map(index.metricEntries.map((entry) => [entry.value.name, entry.contents]))

  const factsOf = (metric: Metric): CatalogMetric => {
    const before = known.get(metric.name)
    if (before !== undefined) return before
    const inside = contents.get(metric.name) ?? metricContents(metric)
    const result = Object.freeze({
      metric,
      sources: Object.freeze(Object.keys(metric.sources)),
      dimensions: dimensionsOf(metric, inside.metrics.map(factsOf), index),
      finestGrain: coarser(metric.finestGrain ?? 'hour', finestGrainOfParts(inside, index.sources)),
    })
    known.set(metric.name, result)
    return result
  }

  // In the catalogue's order, whatever the order of the recursion.
  return new Map(index.definition.metrics.map((metric) => [metric.name, factsOf(metric)]))
}

function dimensionsOf(metric: Metric, parts: readonly CatalogMetric[], { definition }: DefinitionIndex): readonly string[] {
  const declared = metric.dimensions && new Set(metric.dimensions)
  const shared = parts.map((part) => new Set(part.dimensions))
  const sources = Object.keys(metric.sources)
  const allowed = definition.dimensions.filter(
    (dimension) =>
      (declared === null || declared.has(dimension)) &&
      sources.every((source) => Object.hasOwn(dimension.reaches, source)) &&
      shared.every((names) => names.has(dimension.name)),
  )
  return Object.freeze(allowed.map((dimension) => dimension.name))
}
