import type { Dimension, Expression } from '../../src/definition/expression-tree.js'
import type { Grain, Measure, Metric, QuantityOrMetric } from '../../src/definition/quantity-tree.js'
import type { AnySourceFacts } from '../../src/definition/source.js'
import { computedOf, sourceAt } from './source-facts.js'
import type { World } from './world.js'

const grains: readonly Grain[] = ['hour', 'day', 'week', 'month', 'quarter', 'year']

/** Whether one grain is finer than another. */
export const isFiner = (one: Grain, other: Grain): boolean => grains.indexOf(one) < grains.indexOf(other)

/** The dimensions that a metric has: those it declares (else all), which reach all of its sources and which all metrics in it have. */
export function dimensionsOf(metric: Metric, world: World): readonly Dimension[] {
  const inside = [metric.numerator, metric.denominator ?? 0].flatMap(metricsIn).map((part) => dimensionsOf(part, world))
  return world.definition.dimensions.filter(
    (dimension) =>
      (metric.dimensions === null || metric.dimensions.some(({ name }) => name === dimension.name)) &&
      Object.keys(metric.sources).every((source) => Object.hasOwn(dimension.reaches, source)) &&
      inside.every((others) => others.includes(dimension)),
  )
}

/** The finest grain that a metric can be asked at: the coarsest of all in it; null where one has no time. */
export function finestGrain(metric: Metric, world: World): Grain | null {
  const parts = [metric.numerator, ...(metric.denominator === null ? [] : [metric.denominator])]
  return coarsest([metric.finestGrain ?? 'hour', ...parts.flatMap((part) => grainsIn(part, world))])
}

const coarsest = (some: readonly (Grain | null)[]): Grain | null =>
  some.reduce((one, other) => (one === null || other === null ? null : isFiner(one, other) ? other : one))

function grainsIn(part: QuantityOrMetric | number, world: World): readonly (Grain | null)[] {
  if (typeof part === 'number') return []
  if (part.kind === 'metric') return [finestGrain(part, world)]
  if (part.node.kind === 'measure') {
    const time = timeOf(part.node, world)
    return [time === null ? null : grainOf(time, world.source(part.node.source))]
  }
  return [...grainsIn(part.node.left, world), ...grainsIn(part.node.right, world)]
}

/** What places the rows of a measure in time: its own `at`, else the time of its source; null: nothing. */
export function timeOf({ at, source }: Measure, world: World): Expression | null {
  if (at !== null) return at
  const { time, columns } = world.source(source)
  if (time === null) return null
  const type = columns[time]?.type ?? 'timestamp'
  return { kind: 'expression', source, reaches: { [source]: true }, type, values: [], node: { kind: 'column', path: [], name: time } }
}

/** The hour for moments, the day for dates; what is cut to a period has no finer one. */
function grainOf({ node, type }: Expression, source: AnySourceFacts): Grain {
  if (node.kind === 'periodOf') return node.grain
  if (node.kind === 'column') {
    const end = sourceAt(source, node.path)
    const computed = computedOf(end, node.name)
    if (computed !== null) return grainOf(computed, end)
  }
  return type === 'date' ? 'day' : 'hour'
}

function metricsIn(part: QuantityOrMetric | number): readonly Metric[] {
  if (typeof part === 'number') return []
  if (part.kind === 'metric') return [part]
  return part.node.kind === 'measure' ? [] : [...metricsIn(part.node.left), ...metricsIn(part.node.right)]
}

/** All measures that a metric is made of, those of the metrics in it too. */
export function measuresIn(part: QuantityOrMetric | number): readonly Measure[] {
  if (typeof part === 'number') return []
  if (part.kind === 'metric') return [part.numerator, part.denominator ?? 0].flatMap(measuresIn)
  return part.node.kind === 'measure' ? [part.node] : [part.node.left, part.node.right].flatMap(measuresIn)
}
