import type { Expression, Predicate } from '../../../src/definition/expression-tree.js'
import type { Quantity } from '../../../src/definition/quantity-tree.js'
import { facts } from '../../../src/definition/source.js'
import type { Draw } from '../draw.js'
import { columnOf, drawComputed, money, period } from './computed.js'
import type { Known } from './known.js'
import { type Detail, loose } from './loose.js'
import { drawPredicate, type Subject } from './predicates.js'
import { divides } from './quotients.js'

const aggregates = [
  ...(['count', 'count', 'count', 'sum', 'sum', 'sum', 'sum', 'countDistinct', 'countDistinct'] as const),
  ...(['average', 'min', 'max', 'median', 'percentile', 'countRepeated'] as const),
]

/** Draws an aggregation of the rows of a source, some with filters and a time of their own. */
export function drawMeasure(draw: Draw, known: Known, mayHaveTime = true): Quantity {
  const details: Detail[] = draw.chance(25) ? [drawFilter(draw, known.columns, known)] : []
  const at = mayHaveTime && draw.chance(15) ? drawTime(draw, known) : null
  if (at !== null) details.push({ at })
  const aggregate = draw.one(aggregates)
  const isOfValues = aggregate === 'countDistinct' || aggregate === 'countRepeated'
  const of = aggregate === 'count' ? null : isOfValues ? drawCounted(draw, known) : drawNumber(draw, known)
  if (of === null || aggregate === 'count') return loose.count(known.drawn.source, ...details)
  if (aggregate === 'countRepeated') return loose.repeated(of, { atLeast: draw.one([1, 2, 2, 2, 3, 5]) }, ...details)
  if (aggregate === 'percentile') return loose.percentile(of, draw.one([0, 0.1, 0.25, 0.9, 1]), ...details)
  return loose[aggregate](of, ...details)
}

/** Draws two percentiles of one value, added up: their difference could be nothing but a rounding. Of a source without numbers, its count. */
export function drawSpread(draw: Draw, known: Known): Quantity {
  const of = drawNumber(draw, known)
  if (of === null) return loose.count(known.drawn.source)
  const [low = 0, high = 1] = draw.some([0, 0.1, 0.5, 0.9, 1], 2, 2)
  return loose.plus(loose.percentile(of, high), loose.percentile(of, low))
}

/** Draws a filter on some of the subjects. */
export function drawFilter(draw: Draw, subjects: readonly Subject[], { pools }: Known): Predicate {
  return drawPredicate(draw, subjects, pools, 1)
}

function drawTime(draw: Draw, known: Known): Expression | null {
  return draw.chance(80) ? columnOf(draw, known.columns, ['date', 'timestamp']) : period(draw, known)
}

/** What is added up: a column, or something computed on the spot. */
export function drawNumber(draw: Draw, known: Known): Expression | null {
  const made = draw.chance(35) ? draw.one([money, drawComputed])(draw, known) : null
  if (made !== null && isNumber(made)) return made
  return columnOf(draw, known.columns, ['integer', 'decimal', 'decimal', 'duration', 'money'])
}

const isNumber = ({ type }: Expression): boolean => ['integer', 'decimal', 'duration', 'money'].includes(type)

// Two quotients that are equal may have another number of digits in a database, so they are not told apart here.
function drawCounted(draw: Draw, { columns, drawn }: Known): Expression | null {
  const right = columns.filter((column) => !divides(column, drawn.source[facts]))
  return columnOf(draw, right, ['text', 'id', 'integer', 'decimal', 'date', 'timestamp', 'boolean'])
}
