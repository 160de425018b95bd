import type { Calendar } from '../../../src/definition/calendar.js'
import type { Dimension, Predicate } from '../../../src/definition/expression-tree.js'
import { plainNumber } from '../../../src/definition/format.js'
import type { Metric, Quantity, QuantityOrMetric } from '../../../src/definition/quantity-tree.js'
import type { Draw } from '../draw.js'
import type { Known } from './known.js'
import { loose } from './loose.js'
import { drawFilter, drawMeasure, drawSpread } from './measures.js'
import type { Namer } from './names.js'
import { partsOf } from './quantity-parts.js'
import { drawTimed } from './timed.js'

/** What metrics are drawn from: sources, dimensions, and the metrics that are there already. */
export interface Quarry {
  readonly known: readonly Known[]
  readonly dimensions: readonly Dimension[]
  readonly metrics: readonly Metric[]
  readonly calendars: readonly Calendar[]
  /** Quantities that are drawn together: who converts, who comes back, who reaches which step. */
  readonly sequences: readonly (readonly Quantity[])[]
}

/** Draws a metric: a measure, arithmetic, a ratio, of one source or several, of quantities or of other metrics. */
export function drawMetric(draw: Draw, quarry: Quarry, name: Namer): Metric {
  const numerator = drawQuantity(draw, quarry, 2)
  const denominator = draw.chance(30) ? (draw.chance(50) ? drawCount(draw, quarry, numerator) : drawQuantity(draw, quarry, 1)) : null
  const sources = Object.keys({ ...numerator.sources, ...denominator?.sources })
  const dimensions = reaching(quarry.dimensions, sources, [numerator, denominator])
  // A measure at a computed time may know the year only.
  const grain = draw.chance(10) && hasTime(quarry, sources) ? { grain: { finest: 'year' as const } } : {}
  return loose.metric({
    ...{ name: name(), description: 'A metric of chance.', numerator, format: plainNumber },
    ...(denominator === null ? {} : { denominator }),
    ...(draw.chance(12) ? { filters: drawFilters(draw, quarry, sources) } : {}),
    ...(draw.chance(12) ? { dimensions: draw.some(dimensions, 1, 4) } : {}),
    ...grain,
  })
}

function drawQuantity(draw: Draw, quarry: Quarry, depth: number): QuantityOrMetric {
  if (quarry.metrics.length > 0 && draw.chance(20)) return draw.one(quarry.metrics)
  if (quarry.sequences.length > 0 && draw.chance(25)) return draw.one(draw.one(quarry.sequences))
  const timed = draw.chance(45) ? drawTimed(draw, quarry) : null
  if (timed !== null) return timed
  if (depth === 0 || draw.chance(60)) return drawMeasure(draw, draw.one(quarry.known))
  if (draw.chance(15)) return drawSpread(draw, draw.one(quarry.known))
  return drawArithmetic(draw, drawQuantity(draw, quarry, depth - 1), drawQuantity(draw, quarry, depth - 1))
}

/** The number of rows of a source that a quantity has. */
function drawCount(draw: Draw, { known }: Quarry, { sources }: QuantityOrMetric): Quantity {
  return loose.count(draw.one(known.filter(({ drawn }) => drawn.name in sources)).drawn.source)
}

/** Arithmetic that the units of both sides allow. */
function drawArithmetic(draw: Draw, left: QuantityOrMetric, right: QuantityOrMetric): Quantity {
  const operator = draw.one(['plus', 'minus', 'times', 'divide'] as const)
  const number = draw.chance(5) ? 0 : draw.one([1, 2, 100, 0.5, 0.1, -1])
  if (operator === 'times' || operator === 'divide') {
    const isFine = operator === 'divide' || left.unit === 'number' || right.unit === 'number'
    return loose[operator](left, isFine && draw.chance(70) ? right : number)
  }
  if (left.unit === right.unit && draw.chance(80)) return loose[operator](left, right)
  return left.unit === 'number' ? loose[operator](left, number) : loose.times(left, number)
}

/** Conditions that hold for every source: on columns where there is one source, else on dimensions. */
function drawFilters(draw: Draw, { known, dimensions }: Quarry, sources: readonly string[]): readonly Predicate[] {
  const [only] = known.filter(({ drawn }) => drawn.name === sources[0])
  const columns = sources.length === 1 ? (only?.columns ?? []) : []
  const subjects = [...columns, ...dimensions.filter((dimension) => sources.every((source) => Object.hasOwn(dimension.reaches, source)))]
  return only === undefined || subjects.length === 0 ? [] : draw.many(1, 1, () => drawFilter(draw, subjects, only))
}

function reaching(
  dimensions: readonly Dimension[],
  sources: readonly string[],
  parts: readonly (QuantityOrMetric | null)[],
): readonly Dimension[] {
  const declared = parts
    .flatMap((part) => (part === null ? [] : metricsIn(part)))
    .flatMap((metric) => (metric.dimensions === null ? [] : [metric.dimensions]))
  return dimensions.filter(
    (dimension) =>
      sources.every((source) => Object.hasOwn(dimension.reaches, source)) && declared.every((some) => some.includes(dimension)),
  )
}

/** The metrics that a quantity is made of, at any depth. */
function metricsIn(part: QuantityOrMetric | number): readonly Metric[] {
  if (typeof part === 'number') return []
  if (part.kind === 'metric') {
    const { numerator, denominator } = part
    return [part, ...metricsIn(numerator), ...(denominator === null ? [] : metricsIn(denominator))]
  }
  return partsOf(part.node).flatMap(metricsIn)
}

function hasTime({ known }: Quarry, sources: readonly string[]): boolean {
  return known.filter(({ drawn }) => sources.includes(drawn.name)).every((each) => each.hasTime)
}
