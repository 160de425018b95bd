import type { Dimension, Expression } from '../../src/definition/expression-tree.js'
import type { Grain, Measure, Metric, QuantityOrMetric } from '../../src/definition/quantity-tree.js'
import type { AnySourceFacts } from '../../src/definition/source.js'
import { computedOf, sourceAt } from './source-facts.js'
import { isState, type Timing } from './timing.js'
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
  return coarsest([
    metric.finestGrain ?? 'hour',
    ...[metric.numerator, metric.denominator ?? 0].flatMap((part) => grainsIn(part, [], world)),
  ])
}

const coarsest = (some: readonly (Grain | null)[]): Grain | null =>
  some.reduce((one, other) => (one === null || other === null ? null : isFiner(one, other) ? other : one))

function grainsIn(part: QuantityOrMetric | number, timing: Timing, world: World): readonly (Grain | null)[] {
  if (typeof part === 'number') return []
  if (part.kind === 'metric') {
    return [part.finestGrain ?? 'hour', ...[part.numerator, part.denominator ?? 0].flatMap((side) => grainsIn(side, timing, world))]
  }
  const { node } = part
  if (node.kind === 'arithmetic') return [node.left, node.right].flatMap((side) => grainsIn(side, timing, world))
  if (node.kind !== 'measure') return grainsIn(node.of, [...timing, node], world)
  return [...(timing.some(({ kind }) => kind === 'over') ? (['day'] as const) : []), grainOfMeasure(node, timing, world)]
}

function grainOfMeasure(measure: Measure, timing: Timing, world: World): Grain | null {
  const source = world.source(measure.source)
  if (isState(timing)) return statesAreDates(source) ? 'day' : 'hour'
  const time = timeOf(measure, world)
  return time === null ? null : grainOf(time, source)
}

/** Whether one of the columns that say when rows hold is a date. */
function statesAreDates({ states, columns }: AnySourceFacts): boolean {
  const names = states === null ? [] : states.kind === 'validity' ? [states.from, states.to] : [states.at]
  return names.some((name) => columns[name]?.type === 'date')
}

/** What places the rows of a measure in time: its own `at`, else the time of its source; null: nothing. */
export function timeOf({ at, source }: Pick<Measure, 'at' | 'source'>, world: World): Expression | null {
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
  const { node } = part
  if (node.kind === 'measure') return []
  return node.kind === 'arithmetic' ? [...metricsIn(node.left), ...metricsIn(node.right)] : metricsIn(node.of)
}
