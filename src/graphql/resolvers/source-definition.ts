import type { SourceDefinitionResolvers } from '../generated/resolver-types.js'
import { localizedFields } from './localized-fields.js'

/** What a source resolves. */
export const sourceDefinitionFields: SourceDefinitionResolvers = {
  ...localizedFields,
  metrics: ({ name }, _given, { catalog }) =>
    [...catalog.metrics.values()].filter(({ sources }) => sources.includes(name)).map(({ metric }) => metric.name),
}
