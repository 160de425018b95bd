import { CatalogProblems } from '../../src/catalog/catalog-problems.js'
import { openCatalog } from '../../src/catalog/open-catalog.js'
import type { CatalogDeclaration } from '../../src/definition/catalog-definition.js'
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
  metric,
  money,
  source,
  sum,
  text,
  timestamp,
} from '../../src/definition/index.js'
import type { AnySource } from '../../src/definition/source.js'

/** A sound little shop, on which each wrong definition is the only thing that is wrong. */
export const users = source('users', {
  key: 'id',
  time: 'createdAt',
  columns: { id: id(), createdAt: timestamp(), country: text(), age: integer() },
})

export const orders = source('orders', {
  key: 'id',
  time: 'placedAt',
  columns: {
    id: id(),
    userId: id(),
    placedAt: timestamp(),
    due: date(),
    status: text('paid', 'cancelled'),
    currency: text(),
    otherCurrency: text(),
    amount: decimal({ currency: 'currency' }),
    items: integer(),
    isTest: boolean(),
  },
  joins: { user: { to: users, by: 'userId' } },
})

export const refunds = source('refunds', {
  key: 'id',
  time: 'day',
  columns: { id: id(), orderId: id(), day: date(), items: integer() },
  joins: { order: { to: orders, by: 'orderId' } },
})

export const prices = source('prices', { key: 'id', columns: { id: id(), price: decimal() } })

const rates = source('rates', { key: ['day', 'currency'], columns: { day: date(), currency: text(), rate: decimal() } })

export const exchange = exchangeRates({
  source: rates,
  day: rates.day,
  currency: rates.currency,
  perBase: rates.rate,
  base: 'EUR',
  reporting: 'EUR',
  currencies: ['EUR', 'USD'],
})

export const country = dimension('country', { from: [orders.user.country, refunds.order.user.country, users.country] })
export const status = dimension('status', { from: [orders.status] })

export const described = { description: 'An example.' }
export const ordered = metric({ ...described, name: 'ordered', numerator: count(orders) })
export const revenue = metric({
  ...described,
  name: 'revenue',
  numerator: sum(money(orders.amount, { currency: orders.currency, at: orders.placedAt })),
})

/** The shop's definition, with more of everything or something else. */
export function shop(other: Partial<CatalogDeclaration> = {}) {
  const more = <T>(own: readonly T[], added: readonly T[] = []): readonly T[] => [...own, ...added]
  return catalog({
    name: 'shop',
    exchangeRates: exchange,
    ...other,
    sources: more<AnySource>([users, orders, refunds, prices, rates], other.sources),
    dimensions: more([country, status], other.dimensions),
    metrics: more([ordered, revenue], other.metrics),
  })
}

/** What is wrong with the shop once this is added: code, definition and sentences, one text each. */
export function problemsWith(other: Partial<CatalogDeclaration>): readonly string[] {
  try {
    openCatalog(shop(other))
    return []
  } catch (failure) {
    if (!(failure instanceof CatalogProblems)) throw failure
    return failure.problems.map(({ code, owner, name, message, remedy }) => `${code} ${owner} ${name}: ${message} ${remedy}`)
  }
}

/** A value as a definition without types may hand it over. */
export function untyped(value: unknown): never {
  return value as never
}
