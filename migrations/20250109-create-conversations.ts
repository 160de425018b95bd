import type { Knex } from 'knex'
import type { NamedMigration } from './named-migration.js'

/** Every line of an order in each category of its product, with the share of it that the category has; where the product is in none, once and whole. */
const soldByCategory = `
  select items.id as item_id, coalesce(links.category_id, 0) as category_id, items.order_id, items.product_id, items.qty, items.price,
    coalesce(links.weight, 1) as weight
  from order_items items left join product_categories links on links.product_id = items.product_id`

const createReplies = (knex: Knex): Promise<void> =>
  knex.schema.createTable('replies', (table) => {
    table.integer('id').primary()
    table.integer('ticket_id').notNullable().index()
    table.timestamp('asked_at', { useTz: true }).notNullable()
    table.timestamp('answered_at', { useTz: true }).index()
  })

/** Every word with customers: all that they asked and when they were answered, and each time they got in touch; what surveys know of people and of their app; and the bridge from what was sold to its categories, as a view. */
export const createConversations: NamedMigration = {
  name: '20250109-create-conversations',
  async up(knex) {
    await createReplies(knex)
    await knex.schema.createTable('contacts', (table) => {
      table.integer('id').primary()
      table.timestamp('at', { useTz: true }).notNullable().index()
      table.text('channel').notNullable()
      table.integer('ticket_id').index()
    })
    await knex.schema.alterTable('surveys', (table) => {
      table.timestamp('sentiment_at', { useTz: true })
      table.text('app_version')
    })
    await knex.raw(`create view sold_by_category as ${soldByCategory}`)
  },
  async down(knex) {
    await knex.raw('drop view sold_by_category')
    await knex.schema.alterTable('surveys', (table) => table.dropColumns('sentiment_at', 'app_version'))
    for (const name of ['contacts', 'replies']) await knex.schema.dropTable(name)
  },
}
