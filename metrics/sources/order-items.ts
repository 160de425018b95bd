import { decimal, id, integer, named, source } from '../../src/definition/index.js'
import { orders } from './orders.js'
import { products } from './products.js'

/** The lines of the orders; `price` is of one piece, in the currency of its order. */
export const orderItems = source('orderItems', {
  label: { en: 'Order items', fr: 'Lignes de commande' },
  description: {
    en: 'What each order is made of: a product, how many of it, and the price of one.',
    fr: 'Ce dont se compose chaque commande : un produit, sa quantité et son prix à l’unité.',
  },
  key: 'id',
  columns: { id: id(), orderId: id(), productId: id(), quantity: named('qty', integer()), price: decimal({ currency: 'order.currency' }) },
  joins: {
    order: { to: orders, by: 'orderId' },
    product: { to: products, by: 'productId' },
  },
})
