import { openCatalog } from '../../../src/catalog/open-catalog.js'
import { catalog, exchangeRates } from '../../../src/definition/index.js'
import { foundDimensions, foundMetrics, foundSegments } from './found.js'
import { funnelMetrics, item, storeFunnels } from './funnels.js'
import { leads, people, purchases, rates, steps, visits } from './sources.js'

/** The store's definitions. */
export const storeDefinition = catalog({
  name: 'store',
  sources: [people, visits, leads, steps, purchases, rates],
  dimensions: [...foundDimensions, item],
  segments: foundSegments,
  metrics: [...foundMetrics, ...funnelMetrics],
  funnels: storeFunnels,
  exchangeRates: exchangeRates({
    ...{ source: rates, day: rates.day, currency: rates.currency, perBase: rates.perEur },
    ...{ base: 'EUR', reporting: 'EUR', currencies: ['EUR', 'USD'] },
  }),
  now: '2024-05-15T12:00:00Z',
})

/** The store's catalogue. */
export const store = openCatalog(storeDefinition)
