import type { Expression } from '../../src/definition/expression-tree.js'
import type { Length, Measure } from '../../src/definition/quantity-tree.js'
import { areOne, decidedAt, earliest, type Happened, type Happening, happened, movedTime, timeIn } from './happening.js'
import { asMoment } from './joins.js'
import type { Moment } from './moment.js'
import { toldPredicate, toldValue } from './told.js'
import type { Row, World } from './world.js'

/** A step of a funnel, or what leads out of it: what happens, and whose it is. */
export interface Step extends Happening {
  readonly by: Expression
}

/** Steps that are taken one after the other, each attempt from a row of the first. */
export interface Funnelling {
  readonly steps: readonly Step[]
  readonly within: Length
  readonly order: 'loose' | 'strict' | 'any'
  readonly exclude: readonly Step[]
}

/** How many entities reach a step (from 0), attempt by attempt, and how long that takes from the step before. */
export interface StepMeasures {
  readonly entities: Measure
  readonly medianTime: Measure
}

/** The steps of a funnel by looking at all that happened: of each attempt once its window has closed. */
export function funnellingMeasures(funnel: Funnelling, step: number): StepMeasures {
  const [first] = funnel.steps
  if (first === undefined) throw new Error('A funnel has a first step.')
  const name = `${step} of ${JSON.stringify(funnel)}`
  const reached = toldPredicate(`reached ${name}`, first.source, (row, world) => reachedAt(funnel, step, row, world) !== null)
  const time = toldValue(`time to ${name}`, first.source, 'duration', (row, world) => {
    const [before, at] = [reachedAt(funnel, step - 1, row, world), reachedAt(funnel, step, row, world)]
    return before === null || at === null ? null : { over: at - before, under: 1_000_000n, slack: 0 }
  })
  const added = step === 0 ? [] : [reached]
  return {
    entities: decidedAt(first, [funnel.within], { aggregate: 'countDistinct', of: first.by, added }),
    medianTime: decidedAt(first, [funnel.within], { aggregate: 'percentile', fraction: 0.5, of: time, added }),
  }
}

/** When an attempt reaches a step; null: it does not, or something leads out of the funnel before that step or one before it. */
function reachedAt(funnel: Funnelling, step: number, row: Row, world: World): Moment | null {
  const moments = reaching(funnel, row, world).slice(0, step + 1)
  const [start, ...further] = moments
  if (start === undefined || moments.length <= step) return null
  const outs = funnel.exclude.flatMap((out) => eventsOf(out, funnel, row, world)).map(({ moment }) => moment)
  return outs.some((out) => out > start && further.some((at) => out < at)) ? null : (moments[step] ?? null)
}

/** When each step is reached, as far as they are. */
function reaching(funnel: Funnelling, row: Row, world: World): readonly Moment[] {
  const { steps, within, order } = funnel
  const [first] = steps
  if (first === undefined) return []
  const time = timeIn(first, row, world)
  const [start, until] = [asMoment(time), asMoment(movedTime(time, within, world))]
  if (start === null || until === null) return []
  const since = asMoment(movedTime(time, { ...within, count: -within.count }, world)) ?? start
  const moments = [start]
  for (const [index, step] of steps.entries()) {
    const before = moments.at(-1)
    const last = steps[index - 1]
    if (last === undefined || before === undefined) continue
    const events = eventsOf(step, funnel, row, world)
    const found =
      order === 'any'
        ? earliest(events.map(({ moment }) => moment).filter((moment) => moment > since && moment < until))
        : nextOf(events, { before, until, isOther: last.source !== step.source })
    if (found === null) return moments
    if (order === 'strict' && isPreceded(step, funnel, row, world, { before, found })) return moments
    moments.push(found)
  }
  return moments
}

/** What happens to the entity of an attempt. */
function eventsOf(step: Step, { steps }: Funnelling, row: Row, world: World): readonly Happened[] {
  const by = steps[0]?.by ?? step.by
  return happened(step, world).filter(({ row: other }) => areOne([[by, step.by]], row, other, world))
}

function nextOf(
  events: readonly Happened[],
  { before, until, isOther }: { readonly before: Moment; readonly until: Moment; readonly isOther: boolean },
): Moment | null {
  const isNext = (moment: Moment): boolean => moment < until && (moment > before || (isOther && moment === before))
  return earliest(events.map(({ moment }) => moment).filter(isNext))
}

/** Whether anything else of the step's source happens to the entity on the way. */
function isPreceded(
  step: Step,
  funnel: Funnelling,
  row: Row,
  world: World,
  { before, found }: { readonly before: Moment; readonly found: Moment },
): boolean {
  const others = eventsOf({ ...step, filters: [] }, funnel, row, world)
  return others.some(({ moment }) => moment > before && moment < found)
}
