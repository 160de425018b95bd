import type { Expression } from '../../src/definition/expression-tree.js'
import type { AnySource, AnySourceFacts, facts, Join } from '../../src/definition/source.js'

// Registered, so that the product's symbol is this one.
const key: typeof facts = Symbol.for('etalon.facts') as never

/** What a source says of itself. */
export const factsOf = (source: AnySource): AnySourceFacts => source[key]

/** The join of a source by its name. */
export function joinOf(source: AnySourceFacts, name: string): Join {
  const join = (source.joins as { readonly [name: string]: Join })[name]
  if (join === undefined) throw new Error(`"${source.name}" has no join "${name}".`)
  return join
}

/** The source at the end of a path of joins. */
export function sourceAt(source: AnySourceFacts, path: readonly string[]): AnySourceFacts {
  return path.reduce((at, name) => factsOf(joinOf(at, name).to()), source)
}

/** The expression of a computed column; null for a column of a table. */
export function computedOf(source: AnySourceFacts, name: string): Expression | null {
  return Object.hasOwn(source.computed, name) ? (source.computed[name] ?? null) : null
}

/** The name of a column in its table: its own, else `placedAt` is `placed_at`. */
export function physicalName(source: AnySourceFacts, name: string): string {
  return source.columns[name]?.physicalName ?? snakeCase(name)
}

const snakeCase = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .toLowerCase()
