import { currenciesOf } from '../../definition/money.js'
import type { CatalogResolvers } from '../generated/resolver-types.js'
import { searchMetrics } from '../words/search-metrics.js'

/** What the catalogue resolves: everything that can be asked, in the order in which it is declared. */
export const catalogFields: CatalogResolvers = {
  name: ({ definition }) => definition.name,
  version: ({ hash }) => hash,
  timeZone: ({ definition }) => definition.timeZone,
  reportingCurrency: ({ definition }) => currenciesOf(definition).reporting,
  currencies: ({ definition }) => currenciesOf(definition).offered,
  metrics: ({ metrics }, { search }) => searchMetrics([...metrics.values()], search ?? ''),
  northStar: ({ definition, metrics }) => metrics.get(definition.northStar?.name ?? '') ?? null,
  dimensions: ({ dimensions }) => [...dimensions.values()],
  segments: ({ segments }) => [...segments.values()],
  retentions: ({ retentions }) => [...retentions.values()],
  funnels: ({ funnels }) => [...funnels.values()],
  reviews: ({ reviews }) => [...reviews.values()],
  sources: ({ sources }) => [...sources.values()],
  calendars: ({ calendars }) => [...calendars.values()],
}
