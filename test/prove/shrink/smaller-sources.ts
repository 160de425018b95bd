import type { CatalogDefinition } from '../../../src/definition/catalog-definition.js'
import { type AnySource, type AnySourceFacts, facts, type Join, type JoinDeclarations } from '../../../src/definition/source.js'
import { statesDeclaration } from '../report/definition-text.js'
import { loose } from '../world/loose.js'

/** The definition with every source made anew, without the given parts: `country`, or `orders.country` for a column, computed column or join of it. */
export function withoutParts(definition: CatalogDefinition, left: ReadonlySet<string>): CatalogDefinition {
  const made = new Map<string, AnySource>()
  const to = (name: string) => (): AnySource => made.get(name) as AnySource
  const sources = definition.sources.filter((source) => !left.has(source[facts].name))
  for (const source of sources) made.set(source[facts].name, remade(source[facts], left, to, made))
  const rates = definition.exchangeRates
  return {
    ...definition,
    sources: [...made.values()],
    exchangeRates: rates === null ? null : { ...rates, source: made.get(rates.source[facts].name) ?? rates.source },
  }
}

/** What each source could do without: its columns, computed columns and joins, and itself. */
export function partsOf(definition: CatalogDefinition): readonly string[] {
  return definition.sources.flatMap((source) => {
    const { name, columns, computed, joins } = source[facts]
    const inside = ['states', ...Object.keys(computed), ...Object.keys(joinsOf(joins)), ...Object.keys(columns)]
    return [name, ...inside.map((part) => `${name}.${part}`)]
  })
}

const joinsOf = (joins: AnySourceFacts['joins']): Readonly<Record<string, Join>> => joins

function remade(
  source: AnySourceFacts,
  left: ReadonlySet<string>,
  to: (name: string) => () => AnySource,
  made: ReadonlyMap<string, AnySource>,
): AnySource {
  const { name, table, key, time, states, columns, computed, joins, parts } = source
  const kept = <T>(record: { readonly [name: string]: T }) =>
    Object.fromEntries(Object.entries(record).filter(([each]) => !left.has(`${name}.${each}`)))
  const declared: JoinDeclarations = Object.fromEntries(
    Object.entries(kept(joinsOf(joins))).map(([each, join]) => [
      each,
      { to: to(join.to()[facts].name), by: join.by, ...(join.asOf === null ? {} : { asOf: join.asOf }) },
    ]),
  )
  if (table === null) {
    const of = parts.map((part) => ({ source: made.get(part.source[facts].name) ?? part.source, columns: kept(part.columns) }))
    return loose.union(name, { time: time ?? '', columns: kept(columns), joins: declared, of })
  }
  return loose.source(name, {
    table,
    key,
    ...(time === null ? {} : { time }),
    ...(states === null || left.has(`${name}.states`) ? {} : { states: statesDeclaration(states) }),
    columns: kept(columns),
    joins: declared,
    computed: () => kept(computed),
  })
}
