import { count, date, catalog as declare, dimension, id, metric, source, text } from 'etalon'

const filmCategories = source('filmCategories', {
  table: 'film_category',
  key: 'filmId',
  columns: { filmId: id(), category: text() },
})

const rentals = source('rentals', {
  table: 'rental',
  key: 'id',
  time: 'rentedOn',
  columns: { id: id(), filmId: id(), rentedOn: date() },
  joins: { filmCategory: { to: filmCategories, by: 'filmId' } },
})

const category = dimension('category', { from: [rentals.filmCategory.category] })

export const catalog = declare({
  name: 'Rentals',
  sources: [rentals, filmCategories],
  dimensions: [category],
  metrics: [metric({ name: 'rentals', description: 'Films rented.', numerator: count(rentals), dimensions: [category] })],
})
