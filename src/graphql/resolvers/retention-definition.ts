import { inLanguage } from '../../definition/localized.js'
import type { RetentionDefinitionResolvers, RetentionEventsResolvers } from '../generated/resolver-types.js'
import { predicateFormula } from '../words/formula.js'

const present = <T>(value: T | undefined): value is T => value !== undefined

/** What a retention resolves: its meaning, its events, by what it can be asked. */
export const retentionDefinitionFields: RetentionDefinitionResolvers = {
  name: ({ retention }) => retention.name,
  label: ({ retention }, { language }) => inLanguage(retention.label, language ?? 'en'),
  description: ({ retention }, { language }) => inLanguage(retention.description, language ?? 'en'),
  start: ({ retention }) => retention.start,
  return: ({ retention }) => retention.return,
  grains: ({ grains }) => grains,
  dimensions: ({ dimensions }, _given, { catalog }) => dimensions.map((name) => catalog.dimensions.get(name)).filter(present),
  unbounded: ({ retention }) => retention.unbounded,
  rolling: ({ retention }) => retention.rolling,
  values: ({ retention }) => retention.values.map(({ name }) => name),
}

/** What events resolve. */
export const retentionEventsFields: RetentionEventsResolvers = {
  source: ({ source }, _given, { catalog }) => {
    const found = catalog.sources.get(source)
    if (found === undefined) throw new Error(`The source "${source}" is not in the catalogue, which should have said so.`)
    return found
  },
  filters: ({ filters }) => filters.map(predicateFormula),
}
