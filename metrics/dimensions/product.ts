import { dimension } from '../../src/definition/index.js'
import { orderItems } from '../sources/order-items.js'
import { soldByCategory } from '../sources/sold-by-category.js'

/** What was bought, by its name. */
export const product = dimension('product', {
  label: { en: 'Product', fr: 'Produit' },
  description: {
    en: 'The product that a line of an order is about.',
    fr: 'Le produit dont parle une ligne de commande.',
  },
  from: [orderItems.product.name, soldByCategory.product.name],
})
