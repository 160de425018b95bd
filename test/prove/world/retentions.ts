import type { CivilGrain } from '../../../src/definition/calendar-periods.js'
import type { Dimension, Expression } from '../../../src/definition/expression-tree.js'
import type { Quantity } from '../../../src/definition/quantity-tree.js'
import type { Retention, RetentionValue } from '../../../src/definition/retention.js'
import { facts } from '../../../src/definition/source.js'
import type { Draw } from '../draw.js'
import { drawEvents, happening } from './events.js'
import type { Known } from './known.js'
import { loose } from './loose.js'
import { drawMeasure } from './measures.js'
import { drawAgainPair, drawPair } from './pairs.js'
import { divides } from './quotients.js'

const names = ['comeback', 'isPrototypeOf'] as const
const grains: readonly CivilGrain[] = ['day', 'week', 'month', 'quarter']

/** Draws who comes back: what happens first to somebody (of lookups too, which have one row each), what happens again, and what they are worth. */
export function drawRetentions(
  draw: Draw,
  known: readonly Known[],
  lookups: readonly Known[],
  dimensions: readonly Dimension[],
): readonly Retention[] {
  const sources = happening(known)
  // Of rows without a key nobody knows which of several at one moment is the first.
  const starting = [...sources, ...sources, ...happening(lookups)].filter(({ drawn }) => drawn.key.length > 0)
  if (sources.length === 0 || starting.length === 0) return []
  const drawn = names.map((name) => () => drawRetention(draw, name, draw.one(starting), sources, dimensions))
  return drawn.slice(0, draw.integer(1, 2)).flatMap((make) => make() ?? [])
}

function drawRetention(
  draw: Draw,
  name: string,
  own: Known,
  sources: readonly Known[],
  dimensions: readonly Dimension[],
): Retention | null {
  const other = draw.chance(35) && sources.includes(own) ? own : draw.one(sources)
  const [start, back, pair] = [drawEvents(draw, own), drawEvents(draw, other), drawAgainPair(draw, own.drawn, other.drawn)]
  if (start === null || back === null || pair === null) return null
  const values = draw.many(0, 2, (index) => drawValue(draw, `value${index + 1}`, own, pair.own, sources)).filter((value) => value !== null)
  const reaching = dimensions.filter(({ reaches }) => Object.hasOwn(reaches, start.source))
  return loose.retention(name, {
    ...{ start, return: back, by: [pair.own, pair.other] },
    ...(values.length === 0 && draw.chance(50) ? {} : { values }),
    ...(draw.chance(15) ? { grains: [...draw.some(grains, 1, 3), 'year' as const] } : {}),
    ...(draw.chance(20) ? { unbounded: true } : {}),
    ...(draw.chance(30) ? { rolling: true } : {}),
    ...(draw.chance(15) ? { dimensions: draw.some(reaching, 0, 3) } : {}),
  })
}

/** What members are worth: rows of theirs, counted or added up. */
function drawValue(draw: Draw, name: string, own: Known, entity: Expression, sources: readonly Known[]): LooseValue | null {
  const other = draw.one(sources)
  const pair = drawPair(draw, own.drawn, other.drawn, entity)
  const of = drawAmount(draw, other)
  return pair === null || of === null ? null : { name, of, by: pair.other }
}

type LooseValue = Pick<RetentionValue, 'name' | 'of' | 'by'>

function drawAmount(draw: Draw, known: Known): Quantity | null {
  for (let attempt = 0; attempt < 8; attempt += 1) {
    const measure = drawMeasure(draw, known)
    const { node } = measure
    if (node.kind !== 'measure' || !['sum', 'count'].includes(node.aggregate) || (node.at === null && !known.hasTime)) continue
    // Sums of quotients have another number of digits in a database.
    if (node.of === null || !divides(node.of, known.drawn.source[facts])) return measure
  }
  return null
}
