import { openCatalog } from '../../../src/catalog/open-catalog.js'
import { catalog, contains, exchangeRates, is, isNot, type Policy, segment } from '../../../src/definition/index.js'
import { country, dimensions } from './dimensions.js'
import { metrics } from './measures.js'
import {
  catalogue,
  countries,
  levels,
  orderLines,
  orders,
  orderTags,
  plans,
  rates,
  refunds,
  regions,
  tickets,
  touches,
  transfers,
  users,
  visits,
} from './sources.js'

const { day, currency, perEur } = rates

/** The shop's definitions under the given policies. */
export const shopDefinition = (policies: readonly Policy[] = []) =>
  catalog({
    name: 'shop',
    sources: [
      ...[regions, countries, users, plans, rates, orders, orderLines, orderTags],
      ...[refunds, tickets, touches, transfers, visits, levels, catalogue],
    ],
    dimensions,
    metrics,
    segments: [
      segment('french', { filter: is(country, 'FR') }),
      segment('notFrench', { filter: isNot(country, 'FR') }),
      segment('gifts', { filter: contains(orders.note, 'gift') }),
    ],
    policies,
    exchangeRates: exchangeRates({
      source: rates,
      day,
      currency,
      perBase: perEur,
      base: 'EUR',
      reporting: 'EUR',
      currencies: ['EUR', 'USD', 'JPY'],
    }),
    now: '2024-08-14T10:30:00Z',
  })

/** The shop's catalogue, without policies. */
export const shop = openCatalog(shopDefinition())
