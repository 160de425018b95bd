import type { NamedMigration } from './named-migration.js'

/** What teams have to do, and what people say in the app stores: one row a day, store, country, version and number of stars. */
export const createOperations: NamedMigration = {
  name: '20250107-create-operations',
  async up(knex) {
    await knex.schema.createTable('tasks', (table) => {
      table.integer('id').primary()
      for (const name of ['member', 'team']) table.text(name).notNullable()
      for (const name of ['created_at', 'due_at']) table.timestamp(name, { useTz: true }).notNullable().index()
      table.timestamp('completed_at', { useTz: true }).index()
    })
    await knex.schema.createTable('store_ratings', (table) => {
      table.date('day').notNullable()
      for (const name of ['store', 'country', 'version']) table.text(name).notNullable()
      table.integer('stars').notNullable()
      table.integer('n').notNullable()
      table.primary(['day', 'store', 'country', 'version', 'stars'])
    })
  },
  async down(knex) {
    for (const name of ['store_ratings', 'tasks']) await knex.schema.dropTable(name)
  },
}
