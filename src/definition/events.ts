import type { TimeKind } from './column-type.js'
import type { Expression, Predicate } from './expression-tree.js'
import { detailsRead, type MeasureDetail } from './measure.js'
import { type AnySource, facts } from './source.js'

/** Things that happen: the rows of a source that its filters choose, each at a time. */
export interface Events<S extends string = string> {
  readonly kind: 'events'
  /** The name of the source. */
  readonly source: S
  readonly of: () => AnySource<S>
  readonly filters: readonly Predicate[]
  /** When they happen; null: at the time of the source. */
  readonly at: Expression<string, TimeKind> | null
}

/** Events of a source, told from its other rows by predicates, and by `{ at }` where they have another time than the source: `events(sessions, is(sessions.platform, 'ios'))`. */
export function events<S extends string>(source: AnySource<S>, ...details: readonly MeasureDetail<NoInfer<S>>[]): Events<S> {
  const { filters, at } = detailsRead('what happens', details)
  return Object.freeze({ kind: 'events', source: source[facts].name, of: () => source, filters, at })
}
