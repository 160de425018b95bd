import type { Metric } from '../definition/quantity-tree.js'
import type { CatalogFunnel, CatalogMetric } from './catalog.js'
import { metricContents } from './contents.js'
import type { DefinitionIndex } from './definition-index.js'
import { finestGrainOfParts } from './finest-grain.js'

/** What follows from each funnel's definition, by name; asks for an index that no rule objects to. */
export function funnelFacts({ funnelEntries, definition, sources }: DefinitionIndex): ReadonlyMap<string, CatalogFunnel> {
  return new Map(
    funnelEntries.map(({ value: funnel }) => {
      const first = funnel.steps[0]?.events.source ?? ''
      const dimensions = definition.dimensions
        .filter((dimension) => Object.hasOwn(dimension.reaches, first) && (funnel.dimensions?.includes(dimension) ?? true))
        .map(({ name }) => name)
      const measured = (metric: Metric): CatalogMetric =>
        Object.freeze({ metric, sources: [first], dimensions, finestGrain: finestGrainOfParts(metricContents(metric), sources) })
      const steps = funnel.steps.map((step) => ({
        ...{ step, entities: measured(step.entities), time: step.time === null ? null : measured(step.time) },
      }))
      return [funnel.name, Object.freeze({ funnel, dimensions, finestGrain: steps[0]?.entities.finestGrain ?? null, steps })]
    }),
  )
}

/** What the steps of a funnel are measured by has names that no metric has: its own, a word and the number of a step from 1. */
export const stepMetricName = (funnel: string, what: 'entities' | 'time', step: number): string => `${funnel} ${what} ${step}`

/** What the steps of all funnels are measured by. */
export function stepMetrics(funnels: Iterable<CatalogFunnel>): ReadonlyMap<string, CatalogMetric> {
  return new Map(
    [...funnels].flatMap(({ funnel: { name }, steps }) =>
      steps.flatMap(({ entities, time }, place): readonly (readonly [string, CatalogMetric])[] => [
        [stepMetricName(name, 'entities', place + 1), entities],
        ...(time === null ? [] : [[stepMetricName(name, 'time', place + 1), time] as const]),
      ]),
    ),
  )
}
