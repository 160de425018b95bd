import type { TimeKind } from './column-type.js'
import type { Events } from './events.js'
import { between, later, moved, when } from './expression.js'
import type { Expression, Predicate } from './expression-tree.js'
import { timeOfEvent } from './found-events.js'
import { type Length, type LengthDeclaration, lengthOf } from './length.js'
import { isNull, isPresent } from './predicate.js'
import type { Ripe } from './quantity-tree.js'
import { eventTime } from './source-time.js'

/** Something that happens to somebody. */
interface Happens {
  readonly events: Events
  readonly by: Expression
}

/** What the attempts of a funnel are made of. */
interface Steps {
  readonly steps: readonly Happens[]
  readonly within: LengthDeclaration
  readonly order: 'loose' | 'strict' | 'any'
  readonly exclude: readonly Happens[]
}

/** The attempts that reach a step: the rows of the first step that do, and how long that takes from the step before (null: of the first). */
export interface Attempt {
  readonly events: Events
  readonly by: Expression
  readonly time: Expression<string, 'duration'> | null
}

/** The attempts that reach each step, when they are decided, and how long they may take. */
export function attemptsOf(funnel: Steps): { readonly attempts: readonly Attempt[]; readonly ripe: Ripe; readonly within: Length } {
  const { steps, exclude, within } = funnel
  const [first] = steps
  if (first === undefined) throw new TypeError('A funnel needs at least one step.')
  const start = eventTime(first.events)
  const until = later(start, within)
  const window: Window = { first, start, until, since: moved(start, back(within)) }
  const attempts: Attempt[] = [{ events: first.events, by: first.by, time: null }]
  let reached = start
  let filters = first.events.filters
  steps.slice(1).forEach((step, index) => {
    const at = reachedAt(step, steps[index] as Happens, reached, funnel.order, window)
    filters = [...filters, isPresent(at), ...exclude.map((out) => isNotOut(out, at, window))]
    attempts.push({ events: { ...first.events, filters: Object.freeze(filters) }, by: first.by, time: between(reached, at) })
    reached = at
  })
  return { attempts, ripe: Object.freeze({ at: until, filters: first.events.filters }), within: lengthOf(within) }
}

function back(within: LengthDeclaration): Length {
  const { count, unit } = lengthOf(within)
  return { count: -count, unit }
}

/** The attempt that steps are looked for in: whose it is, and the times between which they may be. */
interface Window {
  readonly first: Happens
  readonly start: Expression<string, TimeKind>
  readonly until: Expression<string, TimeKind>
  /** As long before the start: where steps are in any order. */
  readonly since: Expression<string, TimeKind>
}

/** When an attempt reaches a step. */
function reachedAt(
  step: Happens,
  last: Happens,
  reached: Expression<string, TimeKind>,
  order: Steps['order'],
  { first, until, since }: Window,
): Expression<string, TimeKind> {
  const source = first.events.source
  const before = { time: until, included: false }
  if (order === 'any')
    return timeOfEvent(source, 'first', step.events, [[first.by, step.by]], { after: { time: since, included: false }, before })
  const after = { time: reached, included: step.events.source !== last.events.source }
  const at = timeOfEvent(source, 'first', step.events, [[first.by, step.by]], { after, before })
  if (order === 'loose') return at
  const other = timeOfEvent(source, 'first', { ...step.events, filters: [] }, [[first.by, step.by]], {
    after: { time: reached, included: false },
    before: { time: at, included: false },
  })
  return when(isNull(other), at)
}

/** Whether nothing that leads out of the funnel happens between the start and a step. */
function isNotOut({ events, by }: Happens, at: Expression<string, TimeKind>, { first, start }: Window): Predicate {
  const out = timeOfEvent(first.events.source, 'first', events, [[first.by, by]], {
    after: { time: start, included: false },
    before: { time: at, included: false },
  })
  return isNull(out)
}
