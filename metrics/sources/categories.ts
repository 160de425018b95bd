import { id, source, text } from '../../src/definition/index.js'

/** The shelves that products stand on. */
export const categories = source('categories', {
  label: { en: 'Product categories', fr: 'Catégories de produits' },
  description: {
    en: 'The shelves that products stand on.',
    fr: 'Les rayons où sont rangés les produits.',
  },
  key: 'id',
  columns: { id: id(), name: text() },
})
