import type { TimeKind, ValueKind } from './column-type.js'
import type { Events } from './events.js'
import { moved } from './expression.js'
import type { Expression } from './expression-tree.js'
import { foundIn } from './found-events.js'
import { type LengthDeclaration, lengthOf } from './length.js'
import { related } from './related.js'
import { type OptionsOf, refuseUnknown } from './unknown-options.js'

/** How a touch is written: what of which earlier event a row is attributed to. */
export interface TouchDeclaration<S extends string, T extends string, K extends ValueKind, V extends string> {
  /** The first of the events before the moment, or the last. */
  readonly take: 'first' | 'last'
  /** What of the event: the channel of a session. */
  readonly of: Expression<NoInfer<T>, K, V>
  /** Whose they are: of the row, and of the events. */
  readonly by: readonly [Expression<S>, Expression<NoInfer<T>>]
  /** The moment of the row: what is after it never touched it. An event at that very moment did, if it is of another source. */
  readonly before: Expression<NoInfer<S>, TimeKind>
  /** How long before that moment a touch counts at most; left out: ever. */
  readonly within?: LengthDeclaration
}

const options: OptionsOf<TouchDeclaration<string, string, ValueKind, string>> = {
  ...{ take: true, of: true, by: true, before: true, within: true },
}

/** What a row is attributed to: a value of the first or the last event of its entity before it. Null where there was none. */
export function touch<S extends string, T extends string, K extends ValueKind, V extends string>(
  events: Events<T>,
  declaration: TouchDeclaration<S, T, K, V>,
): Expression<S, K, V> {
  refuseUnknown('a touch', declaration, options)
  const { take, of, by, before, within } = declaration
  const [own] = by
  const isOther = (own.source as string) !== events.source
  const since = within === undefined ? null : lengthOf(within)
  const after = since === null ? null : { time: moved(before, { ...since, count: -since.count }), included: true }
  return related(own.source, of.type, foundIn(events, take, of, [by], { after, before: { time: before, included: isOther } }), of.values)
}
