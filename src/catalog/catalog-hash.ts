import type { CatalogDefinition } from '../definition/catalog-definition.js'
import type { AnySourceFacts } from '../definition/source.js'
import { facts } from '../definition/source.js'
import { canonical, shortHash } from '../kit/canonical.js'
import { joinsOf, joinTarget } from './resolve-column.js'

/** SHA-256 of a catalogue, as its first 16 hexadecimal digits: another one means that answers may differ. Where something is declared does not count. */
export function catalogHash(definition: CatalogDefinition): string {
  const { sources, metrics, policies, exchangeRates } = definition
  const plain = {
    ...definition,
    sources: sources.map((source) => plainSource(source[facts])),
    // One text, as metrics by dimensions are many.
    metrics: metrics.map((metric) => ({ ...metric, dimensions: metric.dimensions?.map(({ name }) => name).join() })),
    policies: policies.map(({ source, allows }) => ({ source, allows: String(allows) })),
    exchangeRates: exchangeRates && { ...exchangeRates, source: exchangeRates.source[facts].name },
  }
  return shortHash(
    canonical(entries(plain, (value) => (Array.isArray(value) ? value.map((each) => entries(each, hashed)) : hashed(value)))),
  )
}

function plainSource(source: AnySourceFacts): object {
  const joins = Object.entries(joinsOf(source)).map(([name, join]) => ({ ...join, name, to: joinTarget(join)?.name }))
  const parts = source.parts.map((part) => ({ source: part.source[facts].name, columns: part.columns }))
  return { ...source, joins, parts }
}

// Each metric and dimension is written out where the catalogue lists it; where another definition names one, its name stands.
function hashed(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(hashed)
  if ('kind' in value && 'name' in value && (value.kind === 'metric' || value.kind === 'dimension')) return `${value.kind} ${value.name}`
  return entries(value, hashed)
}

function entries(value: unknown, change: (part: unknown) => unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return change(value)
  const kept = Object.entries(value).filter(([name]) => name !== 'definedAt')
  return Object.fromEntries(kept.map(([name, part]) => [name, change(part)]))
}
