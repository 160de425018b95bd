import type { Expression } from './expression-tree.js'
import type { AnySourceFacts } from './source.js'

/** What happens: the source of its rows, and their time if it is not that of the source. */
export interface Happening {
  readonly source: string
  readonly at: Expression | null
}

/** When something happens: its own time, else that of its source. Of something without a time it throws: the catalogue should have said so. */
export function timeOfEvents({ source: name, at }: Happening, sources: ReadonlyMap<string, AnySourceFacts>): Expression {
  if (at !== null) return at
  const source = sources.get(name)
  const time = source?.time ?? ''
  const type = source?.columns[time]?.type
  if (type === undefined) throw new Error(`Rows of "${name}" have no time, which the catalogue should have said.`)
  return { kind: 'expression', source: name, reaches: { [name]: true }, type, values: [], node: { kind: 'column', path: [], name: time } }
}

/** Whether something happens on a date (`day`) or at a moment. */
export function grainOfEvents(events: Happening, sources: ReadonlyMap<string, AnySourceFacts>): 'day' | 'moment' {
  return timeOfEvents(events, sources).type === 'date' ? 'day' : 'moment'
}
