import { type RowOf, table } from './table.js'

export const orderTable = table('orders', {
  id: 'bigint',
  userId: 'integer?',
  placedAt: 'timestamptz',
  status: 'text',
  currency: 'text',
  amount: 'numeric',
  discount: 'numeric',
  coupon: 'text?',
  isTest: 'boolean',
})
export type Order = RowOf<typeof orderTable>

export const orderItemTable = table('order_items', {
  id: 'integer',
  orderId: 'bigint',
  productId: 'integer',
  qty: 'integer',
  price: 'numeric',
})
export type OrderItem = RowOf<typeof orderItemTable>

export const refundTable = table('refunds', { id: 'integer', orderId: 'bigint', refundedAt: 'timestamptz', amount: 'numeric' })
export type Refund = RowOf<typeof refundTable>

/** An order as it is made, with its items, before orders are sorted and numbered. */
export interface Basket {
  readonly order: Omit<Order, 'id'>
  readonly items: readonly Omit<OrderItem, 'id' | 'orderId'>[]
}
