import {
  calendar,
  catalog as declare,
  dimension,
  events,
  exchangeRates,
  id,
  is,
  policy,
  retention,
  review,
  segment,
  timestamp,
  union,
} from 'etalon'
import { aggregations, formats, orderCount } from './aggregations.js'
import { expressions, lateness, rowCount, rowDimensions } from './expressions.js'
import { predicates } from './predicates.js'
import { behaviour, buying, states, windows } from './quantities.js'
import { customers, orders, rates, subscriptions, visits } from './tables.js'

const touches = union('touches', {
  key: ['id', 'customerId'],
  time: 'at',
  columns: { id: id(), customerId: id(), at: timestamp() },
  of: [
    { source: orders, columns: { id: orders.id, customerId: orders.customerId, at: orders.placedAt } },
    { source: visits, columns: { id: visits.id, customerId: visits.customerId, at: visits.seenAt } },
  ],
})
const country = dimension('country', { from: [orders.customer.country, customers.country] })
const french = segment('french', { filter: is(country, 'FR') })
const fiscal = calendar('fiscal', { yearStart: '04-06', firstDayOfWeek: 'sunday' })
const euros = exchangeRates({
  source: rates,
  day: rates.day,
  currency: rates.currency,
  perBase: rates.perEuro,
  base: 'EUR',
  reporting: 'EUR',
  currencies: ['EUR', 'USD'],
})
const ownCountry = policy(customers, (context) => (context.country === 'FR' ? is(customers.country, 'FR') : 'everything'))
const comeBack = retention('comeBack', { start: events(visits), return: events(orders), by: [visits.customerId, orders.customerId] })
const weekly = review('weekly', { metrics: [orderCount], grain: 'week' })

export const catalog = declare({
  name: 'Reference',
  sources: [customers, orders, visits, subscriptions, rates, touches],
  dimensions: [...rowDimensions, country],
  metrics: [...predicates, ...expressions, rowCount, ...lateness, ...aggregations, ...formats, ...windows, ...states, ...behaviour],
  segments: [french],
  calendars: [fiscal],
  exchangeRates: euros,
  policies: [ownCountry],
  retentions: [comeBack],
  funnels: [buying],
  reviews: [weekly],
  timeZone: 'UTC',
  now: '2024-03-01T00:00:00Z',
})
