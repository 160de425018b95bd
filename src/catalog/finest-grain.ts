import type { Expression } from '../definition/expression-tree.js'
import { type Grain, grains, type Measure } from '../definition/quantity-tree.js'
import type { AnySourceFacts } from '../definition/source.js'
import { type Contents, metricContents } from './contents.js'
import { resolveColumn } from './resolve-column.js'

/** The coarser of two grains; null (no time at all) is the coarsest. */
export function coarser(one: Grain | null, other: Grain | null): Grain | null {
  if (one === null || other === null) return null
  return grains.indexOf(one) >= grains.indexOf(other) ? one : other
}

/** The finest grain that all measures and metrics of a definition can be asked at: the hour for instants, the day for dates; null where one has no time. */
export function finestGrainOfParts(
  { happening, held, timed, metrics }: Contents,
  sources: ReadonlyMap<string, AnySourceFacts>,
): Grain | null {
  const ofMeasures = [
    ...[...happening].map((measure) => grainOfMeasure(measure, sources)),
    ...[...held].map((measure) => grainOfState(measure, sources)),
    ...timed.map((node) => (node.kind === 'over' ? node.grain : 'hour')),
  ]
  const ofMetrics = metrics.map((metric) => coarser(metric.finestGrain ?? 'hour', finestGrainOfParts(metricContents(metric), sources)))
  return [...ofMeasures, ...ofMetrics].reduce(coarser, 'hour')
}

function grainOfMeasure(measure: Measure, sources: ReadonlyMap<string, AnySourceFacts>): Grain | null {
  if (measure.at !== null) return grainOfTime(measure.at, sources)
  const source = sources.get(measure.source)
  if (source === undefined || source.time === null) return null
  return source.columns[source.time]?.type === 'date' ? 'day' : 'hour'
}

function grainOfState({ source }: Measure, sources: ReadonlyMap<string, AnySourceFacts>): Grain | null {
  const { states = null, columns = {} } = sources.get(source) ?? {}
  if (states === null) return null
  return columns[states.kind === 'validity' ? states.from : states.at]?.type === 'date' ? 'day' : 'hour'
}

function grainOfTime({ node, source, type }: Expression, sources: ReadonlyMap<string, AnySourceFacts>): Grain {
  if (node.kind === 'periodOf') return node.grain
  if (node.kind === 'column') {
    const found = resolveColumn(sources, source, node)
    if (found.kind === 'found' && 'node' in found.column) return grainOfTime(found.column, sources)
  }
  return type === 'date' ? 'day' : 'hour'
}
