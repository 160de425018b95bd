import { openCatalog } from '../../src/catalog/open-catalog.js'
import { catalog, count, decimal, dimension, id, metric, source, sum, text, timestamp } from '../../src/definition/index.js'

const utc = timestamp({ withoutZone: 'UTC' })
const categories = source('categories', { table: 'category', key: 'categoryId', columns: { categoryId: id(), name: text() } })
/** Each film has one category, so the bridge leads to it. */
const filmCategories = source('filmCategories', {
  table: 'film_category',
  key: 'filmId',
  columns: { filmId: id(), categoryId: id() },
  joins: { category: { to: categories, by: 'categoryId' } },
})
const films = source('films', {
  table: 'film',
  key: 'filmId',
  columns: { filmId: id(), title: text() },
  joins: { category: { to: filmCategories, by: 'filmId' } },
})
const copies = source('copies', {
  table: 'inventory',
  key: 'inventoryId',
  columns: { inventoryId: id(), filmId: id(), storeId: id() },
  joins: { film: { to: films, by: 'filmId' } },
})
const staff = source('staff', { key: 'staffId', columns: { staffId: id(), firstName: text(), storeId: id() } })
const customers = source('customers', {
  table: 'customer',
  key: 'customerId',
  columns: { customerId: id(), storeId: id(), lastName: text() },
})
const rentals = source('rentals', {
  table: 'rental',
  key: 'rentalId',
  time: 'rentalDate',
  columns: { rentalId: id(), rentalDate: utc, inventoryId: id(), customerId: id() },
  joins: { copy: { to: copies, by: 'inventoryId' }, customer: { to: customers, by: 'customerId' } },
})
const payments = source('payments', {
  table: 'payment',
  key: 'paymentId',
  time: 'paymentDate',
  columns: { paymentId: id(), customerId: id(), staffId: id(), rentalId: id(), amount: decimal(), paymentDate: utc },
  joins: { customer: { to: customers, by: 'customerId' }, staff: { to: staff, by: 'staffId' }, rental: { to: rentals, by: 'rentalId' } },
})

const description = 'As others published it.'

/** The film rental chain. */
export const sakila = openCatalog(
  catalog({
    name: 'sakila',
    sources: [categories, filmCategories, films, copies, staff, customers, rentals, payments],
    dimensions: [
      dimension('staffName', { from: [payments.staff.firstName] }),
      dimension('staffStore', { from: [payments.staff.storeId] }),
      dimension('customerStore', { from: [payments.customer.storeId, rentals.customer.storeId] }),
      dimension('copyStore', { from: [payments.rental.copy.storeId, rentals.copy.storeId] }),
      dimension('category', { from: [payments.rental.copy.film.category.category.name, rentals.copy.film.category.category.name] }),
      dimension('film', { from: [payments.rental.copy.film.title, rentals.copy.film.title] }),
      dimension('customer', { from: [payments.customer.lastName, rentals.customer.lastName] }),
    ],
    metrics: [
      metric({ name: 'takings', description, numerator: sum(payments.amount) }),
      metric({ name: 'payments', description, numerator: count(payments) }),
      metric({ name: 'rentals', description, numerator: count(rentals) }),
    ],
  }),
)
