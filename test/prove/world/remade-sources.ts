import type { Expression } from '../../../src/definition/expression-tree.js'
import { type AnySource, type AnySourceFacts, facts, type Join, type JoinDeclarations } from '../../../src/definition/source.js'
import { loose } from './loose.js'
import { statesDeclaration } from './states-declaration.js'

/** What of the sources is another one when they are made anew. */
export interface Remaking {
  /** Whether a part of a source stays: `states`, a column, computed column or join of it. */
  readonly keeps: (source: string, part: string) => boolean
  /** What a source computes beside. */
  readonly computes: (source: string) => { readonly [name: string]: Expression }
}

/** Sources made anew, by their names; joins lead to the new ones. */
export function remadeSources(sources: readonly AnySource[], remaking: Remaking): ReadonlyMap<string, AnySource> {
  const made = new Map<string, AnySource>()
  for (const source of sources) made.set(source[facts].name, remade(source[facts], remaking, made))
  return made
}

/** The joins of a source by their names. */
export const joinsOf = (joins: AnySourceFacts['joins']): Readonly<Record<string, Join>> => joins

function remade(source: AnySourceFacts, { keeps, computes }: Remaking, made: ReadonlyMap<string, AnySource>): AnySource {
  const { name, table, key, time, states, columns, computed, joins, parts } = source
  const kept = <T>(record: { readonly [name: string]: T }) =>
    Object.fromEntries(Object.entries(record).filter(([each]) => keeps(name, each)))
  const declared: JoinDeclarations = Object.fromEntries(
    Object.entries(kept(joinsOf(joins))).map(([each, join]) => {
      // Looked up when it is used: the other source may be made later.
      const to = (): AnySource => made.get(join.to()[facts].name) ?? join.to()
      return [each, { to, by: join.by, ...(join.asOf === null ? {} : { asOf: join.asOf }) }]
    }),
  )
  if (table === null) {
    const of = parts.map((part) => ({ source: made.get(part.source[facts].name) ?? part.source, columns: kept(part.columns) }))
    return loose.union(name, { time: time ?? '', columns: kept(columns), joins: declared, of })
  }
  return loose.source(name, {
    table,
    key,
    ...(time === null ? {} : { time }),
    ...(states === null || !keeps(name, 'states') ? {} : { states: statesDeclaration(states) }),
    columns: kept(columns),
    joins: declared,
    computed: () => ({ ...kept(computed), ...computes(name) }),
  })
}
