import { oddProductNames } from './odd-names.js'
import { randomStream } from './random.js'
import { type RowOf, table } from './table.js'

export const productTable = table('products', { id: 'integer', name: 'text' })
export type Product = RowOf<typeof productTable>
export const categoryTable = table('categories', { id: 'integer', name: 'text' })
export type Category = RowOf<typeof categoryTable>
export const productCategoryTable = table('product_categories', { productId: 'integer', categoryId: 'integer', weight: 'numeric' })
export type ProductCategory = RowOf<typeof productCategoryTable>

export const categories: readonly Category[] = ['Brushes', 'Inks', 'Frames', 'Stickers', 'Papers', 'Seasonal'].map((name, index) => ({
  id: index + 1,
  name,
}))

const count = 40
const adjectives = ['Soft', 'Bright', 'Tiny', 'Grand', 'Quiet', 'Wild', 'Plain', 'Royal']
const nouns = ['brush', 'ink', 'frame', 'sticker']

/** The forty things the app sells; eight have odd names. */
export const products: readonly Product[] = Array.from({ length: count }, (_, index) => ({
  id: index + 1,
  name: oddProductNames[index] ?? `${adjectives[index % adjectives.length]} ${nouns[Math.floor(index / adjectives.length) % nouns.length]}`,
}))

/** Trap: half of the products are in two categories. Their weights add up to 1, so that a sum over categories can be right. */
export const productCategories: readonly ProductCategory[] = products.flatMap(({ id }) => {
  const first = { productId: id, categoryId: (id % categories.length) + 1 }
  if (id % 2 === 1) return [{ ...first, weight: '1' }]
  const second = { productId: id, categoryId: ((id + 2) % categories.length) + 1 }
  return [
    { ...first, weight: '0.5' },
    { ...second, weight: '0.5' },
  ]
})

const random = randomStream('product prices')
const prices = products.map(() => random.pick([3.5, 4.9, 7.9, 9.9, 12, 14.9, 19.9, 24.9, 29.9]))

/** What a product costs, in euros. */
export const priceOf = (productId: number): number => prices[productId - 1] ?? 0
