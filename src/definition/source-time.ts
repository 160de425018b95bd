import type { TimeKind } from './column-type.js'
import type { Events } from './events.js'
import { expression } from './expression.js'
import type { Expression } from './expression-tree.js'
import { type AnySourceFacts, facts } from './source.js'

/** The time that a source places its rows at; null where it has none. */
export function sourceTime({ name, time, columns }: AnySourceFacts): Expression<string, TimeKind> | null {
  if (time === null) return null
  return expression(name, columns[time]?.type === 'date' ? 'date' : 'timestamp', { kind: 'column', path: [], name: time })
}

/** When events happen: at their own time, else at that of their source. Where there is none it is a column that does not exist, which the catalogue finds. */
export function eventTime<S extends string>({ of, at, source }: Events<S>): Expression<S, TimeKind> {
  const time = at ?? sourceTime(of()[facts])
  // Events are typed by their source, and so is their time.
  return time === null ? expression(source, 'timestamp', { kind: 'column', path: [], name: 'time' }) : (time as Expression<S, TimeKind>)
}
