import type { CatalogDefinition } from '../../../src/definition/catalog-definition.js'
import { facts } from '../../../src/definition/source.js'
import { joinsOf, remadeSources } from '../world/remade-sources.js'

/** The definition with every source made anew, without the given parts: `country`, or `orders.country` for a column, computed column or join of it. */
export function withoutParts(definition: CatalogDefinition, left: ReadonlySet<string>): CatalogDefinition {
  const sources = definition.sources.filter((source) => !left.has(source[facts].name))
  const made = remadeSources(sources, { keeps: (source, part) => !left.has(`${source}.${part}`), computes: () => ({}) })
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
