import type { Events } from '../../../src/definition/events.js'
import type { Expression, Predicate } from '../../../src/definition/expression-tree.js'
import type { Quantity } from '../../../src/definition/quantity-tree.js'
import { funnellingMeasures } from '../../oracle/funnelling.js'
import type { Draw } from '../draw.js'
import { asLength, told } from './conversions.js'
import { drawEvents } from './events.js'
import type { Known } from './known.js'
import { loose } from './loose.js'
import { drawStepNames, namedEvents } from './named-steps.js'
import { drawPair, drawWhose } from './pairs.js'
import { drawWindow, lengthsBetween, type Whose } from './windows.js'

const names = ['one', 'two', 'three', 'four'] as const

type DrawnStep = Whose

/** Draws a funnel: how many entities reach each of its steps, and how long each takes. The oracle is told each in its own words. Empty: nothing can follow. */
export function drawFunnel(draw: Draw, sources: readonly Known[]): readonly Quantity[] {
  const own = draw.one(sources)
  // Of one source and entity, its own steps follow each other most.
  const whose = draw.chance(50) ? drawWhose(draw, own.drawn) : null
  const stepNames = whose !== null && draw.chance(50) ? drawStepNames(draw, own) : null
  const start = drawStart(draw, own, stepNames)
  const by = whose ?? drawPair(draw, own.drawn, draw.one(sources).drawn)?.own ?? null
  if (start === null || by === null) return []
  const again = (entity: Expression) =>
    stepNames === null
      ? drawAgain(draw, own, start, entity)
      : { drawn: own.drawn, events: namedEvents(own, draw.one(stepNames), start.at), by: entity }
  const next = () => (whose === null || draw.chance(10) ? drawStep(draw, own, by, sources) : again(whose))
  const first = { drawn: own.drawn, events: start, by }
  const steps = [first, ...draw.many(draw.chance(80) ? 2 : 1, 3, next).filter((step) => step !== null)]
  if (steps.length < 2) return []
  const exclude = draw.chance(35) ? draw.many(1, 2, next).filter((step) => step !== null) : []
  const order = draw.one(['loose', 'loose', 'strict', 'any'] as const)
  const within = drawWindow(draw, start, lengthsBetween(first, [...steps.slice(1), ...exclude]))
  const made = loose.funnel('chance', {
    steps: steps.map(({ events, by }, place) => ({ name: names[place] ?? '', events, by })),
    ...{ within, ...(exclude.length === 0 && draw.chance(50) ? {} : { exclude: exclude.map(({ events, by }) => ({ events, by })) }) },
    ...(order === 'loose' && draw.chance(50) ? {} : { order }),
  })
  const funnel = { steps: steps.map(happeningOf), exclude: exclude.map(happeningOf), within: asLength(within), order }
  return [
    ...steps.flatMap((_, place) => toldAs(made.reached[names[place] ?? ''], () => funnellingMeasures(funnel, place).entities)),
    ...steps.flatMap((_, place) => toldAs(made.timeTo[names[place] ?? ''], () => funnellingMeasures(funnel, place).medianTime)),
  ]
}

/** What a funnel begins with: any rows, or the first of its named steps. */
function drawStart(draw: Draw, own: Known, stepNames: readonly Predicate[] | null): Events | null {
  const events = drawEvents(draw, own)
  const first = stepNames?.[0]
  return events === null || first === undefined ? events : namedEvents(own, first, events.at)
}

const happeningOf = ({ events: { source, filters, at }, by }: DrawnStep) => ({ source, filters, at, by })

const toldAs = (quantity: Quantity | undefined, meaning: () => Parameters<typeof told>[1]): readonly Quantity[] =>
  quantity === undefined ? [] : [told(quantity, meaning())]

/** What happens to the same entity: again in its own source, or in another. */
function drawStep(draw: Draw, own: Known, by: Expression, sources: readonly Known[]): DrawnStep | null {
  const other = draw.chance(40) ? own : draw.one(sources)
  const [events, pair] = [drawEvents(draw, other), drawPair(draw, own.drawn, other.drawn, by)]
  return events === null || pair === null ? null : { drawn: other.drawn, events, by: pair.other }
}

/** What happens to it in its own source, at the same time of a row. */
function drawAgain(draw: Draw, own: Known, start: Events, by: Expression): DrawnStep | null {
  const events = drawEvents(draw, own, start.at)
  return events === null ? null : { drawn: own.drawn, events, by }
}
