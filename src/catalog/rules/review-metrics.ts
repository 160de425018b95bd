import { grains } from '../../definition/quantity-tree.js'
import { quotedList } from '../../kit/quoted-list.js'
import type { CatalogMetric } from '../catalog.js'
import type { CatalogProblem } from '../catalog-problem.js'
import type { DefinitionIndex, Entry } from '../definition-index.js'
import { metricFacts } from '../metric-facts.js'
import { problem } from '../problem.js'
import { metricsOnPage } from '../review-facts.js'
import { metricCycles } from './metric-cycles.js'

type Reviewed = Entry<DefinitionIndex['reviewEntries'][number]['value']>

/** Every metric of a review (the North Star is one) can be asked at its grain, and its segments are the catalogue's and reach every metric. */
export function reviewMetrics(index: DefinitionIndex): readonly CatalogProblem[] {
  // What follows from a metric is known only where none is made of itself.
  if (index.reviewEntries.length === 0 || metricCycles(index).length > 0) return []
  const facts = metricFacts(index)
  return index.reviewEntries.flatMap((entry) => {
    const shown = metricsOnPage(entry.value, index.definition).flatMap(({ name }) => facts.get(name) ?? [])
    return [...shown.flatMap((metric) => grainProblems(entry, metric)), ...segmentProblems(entry, shown, index)]
  })
}

function grainProblems({ owner, value: { grain } }: Reviewed, { metric: { name }, finestGrain }: CatalogMetric): readonly CatalogProblem[] {
  if (finestGrain === null) {
    const message = `It shows "${name}", which has no time.`
    return [problem(owner, 'GRAIN_TOO_FINE', message, 'Give its measures a time, or leave it out.')]
  }
  if (!grains.includes(grain) || grains.indexOf(grain) >= grains.indexOf(finestGrain)) return []
  const message = `It shows "${name}" by the ${grain}, but that is known by the ${finestGrain} only.`
  return [problem(owner, 'GRAIN_TOO_FINE', message, `Review it by the ${finestGrain} or a coarser grain, or leave it out.`)]
}

function segmentProblems(
  { owner, value: { segments } }: Reviewed,
  shown: readonly CatalogMetric[],
  { definition }: DefinitionIndex,
): readonly CatalogProblem[] {
  return segments.flatMap((segment) => {
    if (!definition.segments.includes(segment)) {
      const message = `The segment "${segment.name}" is not in the catalogue.`
      return [problem(owner, 'UNKNOWN_SEGMENT', message, 'Add it to "segments", or leave it out.')]
    }
    const missed = shown.filter(({ sources }) => sources.some((source) => !Object.hasOwn(segment.filter.reaches, source)))
    if (missed.length === 0) return []
    const message = `Its segment "${segment.name}" does not reach ${quotedList(missed.map(({ metric }) => metric.name))}.`
    return [problem(owner, 'FILTER_OUT_OF_REACH', message, 'Leave it out, or show only metrics that it reaches.')]
  })
}
