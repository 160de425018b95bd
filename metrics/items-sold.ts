import { is, isNot, metric, money, sum, times } from '../src/definition/index.js'
import { campaign } from './dimensions/campaign.js'
import { category } from './dimensions/category.js'
import { channel } from './dimensions/channel.js'
import { channelKind } from './dimensions/channel-kind.js'
import { country } from './dimensions/country.js'
import { plan } from './dimensions/plan.js'
import { platform } from './dimensions/platform.js'
import { product } from './dimensions/product.js'
import { segment } from './dimensions/segment.js'
import { mobileUsers } from './segments/mobile-users.js'
import { payingPlans } from './segments/paying-plans.js'
import { orderItems } from './sources/order-items.js'
import { soldByCategory } from './sources/sold-by-category.js'

const dimensions = [product, country, plan, segment, channel, channelKind, campaign, platform]
const common = { owner: 'growth', tags: ['revenue'], usefulness: 'actionable', segments: [payingPlans, mobileUsers] } as const

// What a line costs, before the discount of its order.
const piece = money(orderItems.price, { currency: orderItems.order.currency, at: orderItems.order.placedAt })
const line = times(piece, orderItems.quantity)
const pieceInCategory = money(soldByCategory.price, { currency: soldByCategory.order.currency, at: soldByCategory.order.placedAt })
const lineInCategory = times(pieceInCategory, soldByCategory.quantity)

const ofOrders = [isNot(orderItems.order.status, 'cancelled'), is(orderItems.order.isTest, false)]
const ofOrdersInCategory = [isNot(soldByCategory.order.status, 'cancelled'), is(soldByCategory.order.isTest, false)]

/** How many pieces were sold. */
export const itemsSold = metric({
  ...common,
  name: 'itemsSold',
  label: { en: 'Items sold', fr: 'Articles vendus' },
  description: {
    en: 'How many pieces were bought, at the time of their order. Cancelled orders and those of tests are left out.',
    fr: 'Nombre de pièces achetées, à la date de leur commande. Les commandes annulées et de test ne comptent pas.',
  },
  synonyms: { en: ['units sold', 'pieces sold', 'quantity sold'], fr: ['unités vendues', 'quantité vendue'] },
  example: {
    en: '2 pieces of one product and 1 of another, and 5 in an order that is cancelled: 3.',
    fr: '2 pièces d’un produit et 1 d’un autre, et 5 dans une commande annulée : 3.',
  },
  numerator: sum(orderItems.quantity, { at: orderItems.order.placedAt }),
  filters: ofOrders,
  dimensions,
})

/** What they cost. */
export const itemRevenue = metric({
  ...common,
  name: 'itemRevenue',
  label: { en: 'Item revenue', fr: 'Chiffre d’affaires des articles' },
  description: {
    en: 'What the pieces bought cost by their prices, at the time of their order and before its discount: by product, what revenue by order can not tell.',
    fr: 'Prix des pièces achetées, à la date de leur commande et avant remise : par produit, ce que le chiffre d’affaires par commande ne dit pas.',
  },
  synonyms: { en: ['product revenue', 'product sales'], fr: ['ventes de produits', 'CA par produit'] },
  example: {
    en: '2 pieces at €10 and 1 at €30, before a discount of €5: €50.',
    fr: '2 pièces à 10 € et 1 à 30 €, avant une remise de 5 € : 50 €.',
  },
  numerator: sum(line, { at: orderItems.order.placedAt }),
  filters: ofOrders,
  dimensions,
})

/** How many pieces each category sold. */
export const categoryItemsSold = metric({
  ...common,
  name: 'categoryItemsSold',
  label: { en: 'Items sold by category', fr: 'Articles vendus par catégorie' },
  description: {
    en: 'Items sold, those of a product that stands in several categories divided among these by its weights: categories add up to all items sold.',
    fr: 'Articles vendus, ceux d’un produit de plusieurs catégories étant répartis selon ses poids : la somme des catégories est le total.',
  },
  synonyms: { en: ['units by category', 'category volume'], fr: ['unités par catégorie', 'volume par catégorie'] },
  example: {
    en: 'In the category themes: 1 piece that is all of it, and half of 2 pieces that stand in another too: 2.',
    fr: 'Dans la catégorie themes : 1 pièce tout entière, et la moitié de 2 pièces rangées aussi ailleurs : 2.',
  },
  numerator: sum(times(soldByCategory.quantity, soldByCategory.weight), { at: soldByCategory.order.placedAt }),
  filters: ofOrdersInCategory,
  dimensions: [category, ...dimensions],
})

/** What each category took. */
export const categoryRevenue = metric({
  ...common,
  name: 'categoryRevenue',
  label: { en: 'Revenue by category', fr: 'Chiffre d’affaires par catégorie' },
  description: {
    en: 'Item revenue, that of a product that stands in several categories divided among these by its weights: categories add up to the whole.',
    fr: 'Chiffre d’affaires des articles, celui d’un produit de plusieurs catégories étant réparti selon ses poids : la somme est le total.',
  },
  synonyms: { en: ['category sales', 'sales by category'], fr: ['ventes par catégorie', 'CA par catégorie'] },
  example: {
    en: 'In the category themes: a piece at €30, and half of two at €10 that stand in another too: €40.',
    fr: 'Dans la catégorie themes : une pièce à 30 €, et la moitié de deux à 10 € rangées aussi ailleurs : 40 €.',
  },
  numerator: sum(times(lineInCategory, soldByCategory.weight), { at: soldByCategory.order.placedAt }),
  filters: ofOrdersInCategory,
  dimensions: [category, ...dimensions],
})
