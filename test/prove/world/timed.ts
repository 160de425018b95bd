import type { Calendar } from '../../../src/definition/calendar.js'
import type { Changes } from '../../../src/definition/changes.js'
import type { Expression } from '../../../src/definition/expression-tree.js'
import { plainNumber } from '../../../src/definition/format.js'
import {
  type ChangeKind,
  changeKinds,
  type Metric,
  type Over,
  type Quantity,
  type QuantityOrMetric,
} from '../../../src/definition/quantity-tree.js'
import type { Draw } from '../draw.js'
import { isAdditive } from '../properties/additive.js'
import type { Known } from './known.js'
import { type LooseLength, loose } from './loose.js'
import { drawFilter, drawMeasure, drawNumber } from './measures.js'
import type { Namer } from './names.js'
import { partsOf, type TimedNode } from './quantity-parts.js'

/** What timed quantities are drawn from. */
export interface TimedQuarry {
  readonly known: readonly Known[]
  readonly metrics: readonly Metric[]
  readonly calendars: readonly Calendar[]
}

const takes = ['mean', 'mean', 'first', 'last', 'min', 'max'] as const
const daily = { mean: 'dailyMean', first: 'dailyFirst', last: 'dailyLast', min: 'dailyMin', max: 'dailyMax' } as const

/** Draws a quantity of a time of its own: shifted, of each day, over a window or at an edge, and any legal nest of these. Null: no source has a time. */
export function drawTimed(draw: Draw, quarry: TimedQuarry): Quantity | null {
  const timed = quarry.known.filter(({ hasTime }) => hasTime)
  const stated = quarry.known.filter(({ entity }) => entity !== null)
  if (timed.length === 0 && stated.length === 0) return null
  const shifts = draw.chance(25) ? draw.many(1, draw.chance(15) ? 2 : 1, () => drawLength(draw)) : []
  const take = draw.chance(30) ? draw.one(takes) : null
  const isPlain = (take !== null || shifts.length > 0) && timed.length > 0 && draw.chance(35)
  const isState = stated.length > 0 && (timed.length === 0 || draw.chance(50))
  const inner = isPlain
    ? drawInside(
        draw,
        quarry,
        timed,
        take,
        take === null ? ['shift', 'over', 'window', 'state', 'movement', 'change'] : ['window', 'state', 'movement', 'change'],
      )
    : isState
      ? drawState(draw, stated, take)
      : drawWindow(draw, quarry, drawInside(draw, quarry, timed, take, []))
  const taken = take === null ? inner : loose[daily[take]](inner)
  return shifts.reduce<QuantityOrMetric>((of, length) => loose.shift(of, length), taken) as Quantity
}

type Kind = ReturnType<typeof kindsIn>[number]

/** What stands inside of a window or a day: a measure, arithmetic of them or a metric that has a time and no timed nodes but the `allowed` ones. */
function drawInside(
  draw: Draw,
  { metrics }: TimedQuarry,
  timed: readonly Known[],
  take: Over['take'] | null,
  allowed: readonly Kind[],
): QuantityOrMetric {
  const names = timed.map(({ drawn }) => drawn.name)
  const fitting = metrics.filter(
    (metric) =>
      Object.keys(metric.sources).every((source) => names.includes(source)) &&
      kindsIn(metric).every((kind) => allowed.includes(kind)) &&
      (take !== 'mean' || isAdditive(metric)),
  )
  const isOne = take === 'min' || take === 'max'
  if (!isOne && fitting.length > 0 && draw.chance(25)) return draw.one(fitting)
  const measure = () => drawMeasure(draw, draw.one(timed))
  return isOne ? measure() : drawSum(draw, measure, take)
}

/** A measure, a sum or a ratio of two: of days that are summed up no ratio. */
function drawSum(draw: Draw, measure: () => Quantity, take: Over['take'] | null): Quantity {
  const left = measure()
  if (draw.chance(75)) return left
  const right = measure()
  if (take !== 'mean') return loose.divide(left, right)
  if (!isAdditive(left) || !isAdditive(right)) return left
  return left.unit === right.unit ? loose[draw.one(['plus', 'minus'] as const)](left, right) : loose.times(left, draw.one([2, -1]))
}

function drawWindow(draw: Draw, { calendars }: TimedQuarry, of: QuantityOrMetric): Quantity {
  const unit = draw.one(['week', 'month', 'quarter', 'year'] as const)
  switch (draw.one(['rolling', 'rolling', 'rolling', 'toDate', 'toDate', 'allTime'] as const)) {
    case 'rolling':
      return loose.rolling(of, drawLength(draw))
    case 'toDate':
      return loose.toDate(of, calendars.length > 0 && draw.chance(40) ? { unit, calendar: draw.one(calendars) } : unit)
    case 'allTime':
      return loose.allTime(of)
  }
}

function drawState(draw: Draw, stated: readonly Known[], take: Over['take'] | null): Quantity {
  const known = draw.one(stated)
  if (draw.chance(25)) return loose[draw.one(['kept', 'lost', 'came'] as const)](drawEntities(draw, known))
  if (draw.chance(45)) return drawChanges(draw, known)[draw.one<ChangeKind>([...changeKinds, 'new', 'reactivated'])]
  const measure = () => drawMeasure(draw, known, false)
  const of = take === 'min' || take === 'max' ? measure() : drawSum(draw, measure, take)
  return loose[draw.one(['atStart', 'atEnd', 'atEnd'] as const)](of)
}

/** What an amount changes by, or the number of entities itself. */
function drawChanges(draw: Draw, known: Known): Changes {
  const amount = draw.chance(75) ? drawNumber(draw, known) : null
  if (amount !== null) {
    const filters = draw.chance(30) ? [drawFilter(draw, known.columns, known)] : []
    return loose.changes(loose.sum(amount, ...filters), { by: drawEntity(draw, known) })
  }
  const of = drawEntities(draw, known)
  const { node } = of
  const by = node.kind === 'measure' && node.of !== null ? node.of : drawEntity(draw, known)
  return loose.changes(of, { by })
}

const drawEntity = (draw: Draw, { entity, columns }: Known): Expression =>
  entity !== null && draw.chance(80) ? entity : draw.one(columns.filter(({ type }) => type === 'id'))

/** How many different entities of a source there are. */
function drawEntities(draw: Draw, known: Known): Quantity {
  const of = drawEntity(draw, known)
  return loose.countDistinct(of, ...(draw.chance(30) ? [drawFilter(draw, known.columns, known)] : []))
}

const units = {
  hours: [1, 5, 24, 36],
  days: [1, 2, 3, 7, 28],
  weeks: [1, 2],
  months: [1, 1, 2, 12],
  quarters: [1],
  years: [1, 1, 4],
} as const

/** Draws a length of time, in any unit, or of whole days. */
export function drawLength(draw: Draw, isOfDays = false): LooseLength {
  const drawn = draw.one(['hours', 'days', 'days', 'weeks', 'months', 'months', 'quarters', 'years'] as const)
  const unit = isOfDays && drawn === 'hours' ? 'days' : drawn
  return { [unit]: draw.one<number>(units[unit]) }
}

/** Draws the metrics that belong together: who is there at the start and at the end of a period, who stays, leaves and comes. */
export function drawFamily(draw: Draw, known: Known, name: Namer): readonly Metric[] {
  const of = drawEntities(draw, known)
  return (['atStart', 'atEnd', 'kept', 'lost', 'came'] as const).map((kind) =>
    loose.metric({ name: name(), description: 'One of five.', numerator: loose[kind](of), format: plainNumber }),
  )
}

/** Draws the metrics that belong together: an amount at the start and at the end of a period, and all that it changes by. */
export function drawChangeFamily(draw: Draw, known: Known, name: Namer): readonly Metric[] {
  const changed = drawChanges(draw, known)
  const { node } = changed.new
  if (node.kind !== 'change') throw new Error('What changes is a change.')
  const quantities = [loose.atStart(node.of), loose.atEnd(node.of), ...changeKinds.map((kind) => changed[kind])]
  return quantities.map((numerator) => loose.metric({ name: name(), description: 'One of nine.', numerator, format: plainNumber }))
}

/** The kinds of timed nodes in a quantity, at any depth. */
function kindsIn(part: QuantityOrMetric | number): readonly TimedNode['kind'][] {
  if (typeof part === 'number') return []
  if (part.kind === 'metric') return [part.numerator, part.denominator ?? 0].flatMap(kindsIn)
  const { node } = part
  const inside = partsOf(node).flatMap(kindsIn)
  return node.kind === 'measure' || node.kind === 'arithmetic' ? inside : [node.kind, ...inside]
}
