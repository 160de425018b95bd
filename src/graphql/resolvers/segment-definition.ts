import type { Catalog } from '../../catalog/catalog.js'
import type { Segment } from '../../definition/segment.js'
import type { SegmentDefinitionResolvers } from '../generated/resolver-types.js'
import { predicateFormula } from '../words/formula.js'
import { localizedFields } from './localized-fields.js'

/** What a segment resolves. */
export const segmentDefinitionFields: SegmentDefinitionResolvers = {
  ...localizedFields,
  filter: ({ filter }) => predicateFormula(filter),
  metrics: (segment, _given, { catalog }) => metricsOf(segment, catalog),
}

function metricsOf({ filter }: Segment, { metrics }: Catalog): readonly string[] {
  return [...metrics.values()].filter(({ sources }) => sources.every((source) => source in filter.reaches)).map(({ metric }) => metric.name)
}
