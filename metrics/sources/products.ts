import { id, source, text } from '../../src/definition/index.js'

/** What can be bought in the app. */
export const products = source('products', {
  label: { en: 'Products', fr: 'Produits' },
  description: {
    en: 'What can be bought in the app.',
    fr: 'Ce qui s’achète dans l’application.',
  },
  key: 'id',
  columns: { id: id(), name: text() },
})
