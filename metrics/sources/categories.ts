import { id, source, text } from '../../src/definition/index.js'

/** The shelves that products stand on. */
export const categories = source('categories', {
  label: { en: 'Product categories', fr: 'Catégories de produits' },
  description: 'The shelves that products stand on.',
  key: 'id',
  columns: { id: id(), name: text() },
})
