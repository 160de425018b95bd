import type { Knex } from 'knex'
import type { NamedMigration } from './named-migration.js'

const createProducts = async (knex: Knex): Promise<void> => {
  await knex.schema.createTable('products', (table) => {
    table.integer('id').primary()
    table.text('name').notNullable()
  })
  await knex.schema.createTable('categories', (table) => {
    table.integer('id').primary()
    table.text('name').notNullable()
  })
  await knex.schema.createTable('product_categories', (table) => {
    table.integer('product_id').notNullable()
    table.integer('category_id').notNullable().index()
    table.decimal('weight', 9, 6).notNullable()
    table.primary(['product_id', 'category_id'])
  })
}

/** What was sold: products in categories (a bridge whose weights add up to 1 a product), orders with their items, and refunds. No foreign keys: the demo needs orphans. */
export const createOrders: NamedMigration = {
  name: '20250104-create-orders',
  async up(knex) {
    await createProducts(knex)
    await knex.schema.createTable('orders', (table) => {
      table.bigInteger('id').primary()
      table.integer('user_id').index()
      table.timestamp('placed_at', { useTz: true }).notNullable().index()
      table.text('status').notNullable()
      table.text('currency').notNullable()
      table.decimal('amount', 18, 4).notNullable()
      table.decimal('discount', 18, 4).notNullable()
      table.text('coupon')
      table.boolean('is_test').notNullable()
    })
    await knex.schema.createTable('order_items', (table) => {
      table.integer('id').primary()
      table.bigInteger('order_id').notNullable().index()
      table.integer('product_id').notNullable().index()
      table.integer('qty').notNullable()
      table.decimal('price', 18, 4).notNullable()
    })
    await knex.schema.createTable('refunds', (table) => {
      table.integer('id').primary()
      table.bigInteger('order_id').notNullable().index()
      table.timestamp('refunded_at', { useTz: true }).notNullable().index()
      table.decimal('amount', 18, 4).notNullable()
    })
  },
  async down(knex) {
    for (const name of ['refunds', 'order_items', 'orders', 'product_categories', 'categories', 'products'])
      await knex.schema.dropTable(name)
  },
}
