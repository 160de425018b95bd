import type { Decimal } from 'decimal.js'
import { convert } from '../exchange.js'
import { dayOf } from '../instant.js'
import type { OrderItem } from '../order-tables.js'
import { exactly, sumOf } from './answer.js'
import type { DimensionName, Fact } from './fact.js'
import type { Lookups } from './lookups.js'
import { type MetricTally, tallyMetric } from './metric-tally.js'
import { isCounted } from './sales.js'

/** Pieces of one product in one order, or the share of them that belongs to a category: how many, and what they cost in euros. */
interface Line {
  readonly item: OrderItem
  readonly quantity: Decimal
  readonly euros: Decimal
}

/** The lines of the orders that count, at the time of their order, in the groups of its user. */
export const itemFacts = (lookups: Lookups): readonly Fact<Line>[] => {
  const products = new Map(lookups.data.products.map(({ id, name }) => [id, name]))
  return lookups.data.orderItems.flatMap((item) => {
    const order = lookups.order(item.orderId)
    if (!order || !isCounted(order)) return []
    const piece = convert(item.price, order.currency, 'EUR', dayOf(order.placedAt), lookups.perUsd)
    const keys = { ...lookups.userKeys(order.userId), product: products.get(item.productId) ?? null }
    return [{ at: order.placedAt, keys, row: { item, quantity: sumOf([item.qty]), euros: piece.times(item.qty) } }]
  })
}

/** The same lines, each divided among the categories of its product. */
const categoryFacts = (lookups: Lookups): readonly Fact<Line>[] => {
  const names = new Map(lookups.data.categories.map(({ id, name }) => [id, name]))
  return itemFacts(lookups).flatMap(({ at, keys, row }) =>
    lookups.data.productCategories
      .filter(({ productId }) => productId === row.item.productId)
      .map(({ categoryId, weight }) => ({
        at,
        keys: { ...keys, category: names.get(categoryId) ?? null },
        row: { ...row, quantity: row.quantity.times(weight), euros: row.euros.times(weight) },
      })),
  )
}

/** The metrics of what was sold, by product and by category. */
export const tallyItems = (lookups: Lookups): Readonly<Record<string, MetricTally>> => {
  const [lines, parts] = [itemFacts(lookups), categoryFacts(lookups)]
  const ofLines: readonly DimensionName[] = ['product', 'country', 'plan', 'segment', 'channel', 'channelKind', 'campaign', 'platform']
  const ofParts: readonly DimensionName[] = ['category', ...ofLines]
  const pieces = (rows: readonly Line[]) => exactly(sumOf(rows.map(({ quantity }) => quantity)))
  const money = (rows: readonly Line[]) => exactly(sumOf(rows.map(({ euros }) => euros)))
  return {
    itemsSold: tallyMetric({ facts: lines, dimensions: ofLines, measure: pieces }),
    itemRevenue: tallyMetric({ facts: lines, dimensions: ofLines, measure: money }),
    categoryItemsSold: tallyMetric({ facts: parts, dimensions: ofParts, measure: pieces }),
    categoryRevenue: tallyMetric({ facts: parts, dimensions: ofParts, measure: money }),
  }
}
