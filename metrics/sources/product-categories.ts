import { decimal, id, source } from '../../src/definition/index.js'
import { categories } from './categories.js'
import { products } from './products.js'

/** The bridge between products and categories: the weights of a product add up to 1, so that nothing is counted twice. */
export const productCategories = source('productCategories', {
  label: { en: 'Products in categories', fr: 'Produits par catégorie' },
  description: {
    en: 'Which product stands in which category, and with what share of it.',
    fr: 'Quel produit est dans quelle catégorie, et pour quelle part.',
  },
  key: ['productId', 'categoryId'],
  columns: { productId: id(), categoryId: id(), weight: decimal() },
  joins: {
    product: { to: products, by: 'productId' },
    category: { to: categories, by: 'categoryId' },
  },
})
