import { decimal, id, integer, named, source } from '../../src/definition/index.js'
import { categories } from './categories.js'
import { orders } from './orders.js'
import { products } from './products.js'

/** The bridge from order lines to categories: a line has a row for each category of its product, and their weights add up to 1. Only what is multiplied by `weight` may be added up. */
export const soldByCategory = source('soldByCategory', {
  label: { en: 'Items sold by category', fr: 'Articles vendus par catégorie' },
  description: {
    en: 'Each line of each order, once for every category that its product stands in, with the share of it that is that category’s.',
    fr: 'Chaque ligne de chaque commande, une fois pour chaque catégorie de son produit, avec la part qui revient à celle-ci.',
  },
  key: ['itemId', 'categoryId'],
  columns: {
    itemId: id(),
    categoryId: id(),
    orderId: id(),
    productId: id(),
    quantity: named('qty', integer()),
    price: decimal({ currency: 'order.currency' }),
    weight: decimal(),
  },
  joins: {
    order: { to: orders, by: 'orderId' },
    product: { to: products, by: 'productId' },
    category: { to: categories, by: 'categoryId' },
  },
})
