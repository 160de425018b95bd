import { openCatalog } from '../../../src/catalog/open-catalog.js'
import { catalog, exchangeRates } from '../../../src/definition/index.js'
import { foundDimensions, foundMetrics, foundSegments } from './found.js'
import { funnelDimensions, funnelMetrics, storeFunnels } from './funnels.js'
import { buyers, leads, people, purchases, rates, steps, visits } from './sources.js'

const definition = catalog({
  name: 'store',
  sources: [people, visits, leads, steps, purchases, buyers, rates],
  dimensions: [...foundDimensions, ...funnelDimensions],
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
export const store = openCatalog(definition)
