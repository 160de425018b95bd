import type { Catalog } from '../../src/catalog/catalog.js'
import { openCatalog } from '../../src/catalog/open-catalog.js'
import {
  boolean,
  catalog,
  count,
  date,
  decimal,
  dimension,
  exchangeRates,
  id,
  integer,
  is,
  isNot,
  metric,
  money,
  percentage,
  segment,
  source,
  sum,
  text,
  timestamp,
} from '../../src/definition/index.js'

const rates = source('rates', { key: ['day', 'currency'], columns: { day: date(), currency: text(), perBase: decimal() } })

const orders = source('orders', {
  description: 'What people bought.',
  key: 'id',
  time: 'placedAt',
  columns: {
    id: id(),
    placedAt: timestamp(),
    status: text('paid', 'cancelled'),
    countryCode: text(),
    isGift: boolean(),
    shippedOn: date(),
    pieces: integer(),
    amount: decimal({ currency: 'currency' }),
    currency: text(),
  },
})

const country = dimension('country', {
  label: { en: 'Country', fr: 'Pays' },
  description: 'Where it was sent.',
  from: [orders.countryCode],
})
const orderStatus = dimension('orderStatus', { from: [orders.status] })
const isGift = dimension('isGift', { from: [orders.isGift] })
const shippedOn = dimension('shippedOn', { from: [orders.shippedOn] })
const pieces = dimension('pieces', { from: [orders.pieces] })

const orderCount = metric({
  name: 'orders',
  description: 'Orders that were not cancelled.',
  numerator: count(orders),
  filters: [isNot(orders.status, 'cancelled')],
  dimensions: [country, isGift, shippedOn, pieces],
})
const revenue = metric({
  name: 'revenue',
  description: 'Money taken.',
  numerator: sum(money(orders.amount, { currency: orders.currency, at: orders.placedAt })),
  dimensions: [country, orderStatus],
  owner: 'growth',
  tags: ['money'],
  goal: { direction: 'up', target: 1000, by: '2025-12-31' },
})
const averageOrderValue = metric({
  name: 'averageOrderValue',
  label: { en: 'Average order value', fr: 'Panier moyen' },
  description: 'Money taken per order.',
  numerator: sum(money(orders.amount, { currency: orders.currency, at: orders.placedAt })),
  denominator: count(orders),
  filters: [isNot(orders.status, 'cancelled')],
  dimensions: [country],
  grain: { finest: 'day' },
})
const giftShare = metric({
  name: 'giftShare',
  description: 'Orders that are gifts, of all orders.',
  numerator: count(orders, is(orders.isGift, true)),
  denominator: count(orders),
  format: percentage,
  dimensions: [country],
  deprecated: 'Use "orders" with a filter.',
})

/** A catalogue with one of everything that the schema depends on. */
export function smallCatalog(): Catalog {
  return openCatalog(
    catalog({
      name: 'small',
      sources: [orders, rates],
      dimensions: [country, orderStatus, isGift, shippedOn, pieces],
      metrics: [orderCount, revenue, averageOrderValue, giftShare],
      segments: [segment('giftsOnly', { description: 'Gifts.', filter: is(orders.isGift, true) })],
      exchangeRates: exchangeRates({
        source: rates,
        day: rates.day,
        currency: rates.currency,
        perBase: rates.perBase,
        base: 'EUR',
        reporting: 'EUR',
        currencies: ['EUR', 'USD'],
      }),
    }),
  )
}

/** A catalogue with nothing but one metric. */
export function bareCatalog(): Catalog {
  const rows = source('rows', { key: 'id', time: 'at', columns: { id: id(), at: timestamp() } })
  return openCatalog(
    catalog({
      name: 'bare',
      sources: [rows],
      dimensions: [],
      metrics: [metric({ name: 'rowCount', description: 'Rows.', numerator: count(rows), dimensions: [] })],
    }),
  )
}
