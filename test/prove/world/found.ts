import type { Events } from '../../../src/definition/events.js'
import type { Expression } from '../../../src/definition/expression-tree.js'
import type { Quantity } from '../../../src/definition/quantity-tree.js'
import { facts } from '../../../src/definition/source.js'
import { eventTime } from '../../../src/definition/source-time.js'
import { tellValue } from '../../oracle/told.js'
import { entityValue, touchedBy } from '../../oracle/touching.js'
import type { Draw } from '../draw.js'
import { columnOf } from './computed.js'
import { asLength } from './conversions.js'
import { drawEvents, happening } from './events.js'
import type { Known } from './known.js'
import { type LooseLength, loose, reachableColumns } from './loose.js'
import { drawFilter, drawMeasure } from './measures.js'
import { drawPair } from './pairs.js'
import { divides } from './quotients.js'
import { drawLength } from './timed.js'
import { lengthsBetween } from './windows.js'

type Finder = (draw: Draw, own: Known, all: readonly Known[]) => Expression | null

const times = ['date', 'timestamp']
const takes: readonly string[] = ['count', 'countDistinct', 'sum', 'average', 'min', 'max']

/** What the rows of a source come to for each row of another one, or of the same. */
const perEntity: Finder = (draw, own, all) => {
  const other = draw.one(all)
  const pair = drawPair(draw, own.drawn, other.drawn)
  if (pair === null) return null
  const measure = drawTaken(draw, other)
  const { node } = measure
  const found = loose.perEntity(measure, { of: pair.own, by: pair.other })
  if (node.kind === 'measure') tellValue(found, (row, world) => entityValue(node, [pair.own, pair.other], row, world))
  return found
}

/** What a row is attributed to: a value of the first or last event of its entity before it. */
const touch: Finder = (draw, own, all) => {
  const others = happening(all).filter(({ drawn }) => drawn.key.length > 0)
  const before = columnOf(draw, own.columns, times)
  if (others.length === 0 || before === null) return null
  const other = draw.one(others)
  const [events, pair] = [drawEvents(draw, other), drawPair(draw, own.drawn, other.drawn)]
  if (events === null || pair === null) return null
  const told = other.columns.filter((column) => column.type !== 'amount' && !divides(column, other.drawn.source[facts]))
  // When the event was is a value too, and found in a way of its own.
  const of = draw.chance(25) ? eventTime(events) : draw.one(told)
  const by = [pair.own, pair.other] as const
  const lengths = lengthsBetween({ drawn: other.drawn, events, by: pair.other }, [
    { drawn: own.drawn, events: { ...events, at: before as Events['at'] }, by: pair.own },
  ])
  const within = draw.chance(50) ? drawTouchLength(draw, before, lengths) : null
  const take = draw.one(['first', 'last'] as const)
  const found = loose.touch(events, { take, of, by, before, ...(within === null ? {} : { within }) })
  const touching = { events, take, of, by, before, within: within === null ? null : asLength(within) }
  tellValue(found, (row, world) => touchedBy(touching, row, world))
  return found
}

function drawTouchLength(draw: Draw, { type }: Expression, exact: readonly LooseLength[]): LooseLength {
  const fitting = type === 'date' ? exact.filter((length) => !('hours' in length)) : exact
  return fitting.length > 0 && draw.chance(60) ? draw.one(fitting) : drawLength(draw, type === 'date')
}

/** A measure that can be taken of found rows. */
function drawTaken(draw: Draw, known: Known): Quantity {
  for (let attempt = 0; attempt < 6; attempt += 1) {
    const measure = drawMeasure(draw, known)
    const { node } = measure
    if (node.kind !== 'measure' || !takes.includes(node.aggregate)) continue
    // A database keeps a quotient to so many digits: what is added up of them could not be grouped by. By money nobody groups.
    if (node.of === null || node.of.type === 'money' || !divides(node.of, known.drawn.source[facts])) return measure
  }
  return loose.count(known.drawn.source)
}

/** Which of its entity's rows a row is. */
const position: Finder = (draw, { drawn, columns, ...known }) => {
  const own = reachableColumns(drawn.source, 0)
  const entity = own.filter(({ type }) => type === 'id' || type === 'text' || type === 'boolean')
  const at = columnOf(draw, columns, times)
  const hasTime = drawn.source[facts].time !== null
  if (entity.length === 0 || drawn.key.length === 0 || (at === null && !hasTime)) return null
  const where = draw.chance(35) ? { where: [drawFilter(draw, columns, { drawn, columns, ...known })] } : {}
  const placed = at !== null && (!hasTime || draw.chance(30)) ? { at } : {}
  return loose.position(draw.some(entity, 1, draw.chance(80) ? 1 : 2), { ...where, ...placed })
}

const later: Finder = (draw, { columns }) => {
  const of = columnOf(draw, columns, times)
  if (of === null) return null
  // Weeks are of seven days in a way of their own.
  const length = draw.chance(25) ? { weeks: draw.one([1, 2]) } : drawLength(draw, of.type === 'date')
  const [[unit, count] = ['days', 1]] = Object.entries(length)
  return loose.later(of, draw.chance(20) ? { [unit]: -count } : length)
}

const age: Finder = (draw, { columns }) => {
  const of = columnOf(draw, columns, times)
  return of === null ? null : loose.age(of)
}

/** How long it is from a time of a row to what is later. */
const span: Finder = (draw, own, all) => {
  const [start, end] = [columnOf(draw, own.columns, times), later(draw, own, all)]
  return start === null || end === null ? null : loose.between(start, end)
}

const finders: readonly Finder[] = [perEntity, perEntity, perEntity, perEntity, touch, touch, touch, position, position, later, age, span]

/** Draws a value that a row has by the clock or by other rows: what its entity's rows come to, which of them it is, what is later, how long ago it is. */
export function drawFound(draw: Draw, own: Known, all: readonly Known[]): Expression | null {
  return draw.one(finders)(draw, own, all)
}
