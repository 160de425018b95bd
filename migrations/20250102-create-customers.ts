import type { NamedMigration } from './named-migration.js'

/** Who the company serves: accounts (teams that pay for a plan) and users (of an account, or on their own). */
export const createCustomers: NamedMigration = {
  name: '20250102-create-customers',
  async up(knex) {
    await knex.schema.createTable('accounts', (table) => {
      table.integer('id').primary()
      table.text('name').notNullable()
      table.timestamp('created_at', { useTz: true }).notNullable().index()
      table.text('country')
      table.text('segment')
      table.integer('channel_id')
      table.text('plan').notNullable()
      table.text('owner').notNullable()
    })
    await knex.schema.createTable('users', (table) => {
      table.integer('id').primary()
      table.integer('account_id').index()
      table.timestamp('created_at', { useTz: true }).notNullable().index()
      table.timestamp('first_paid_at', { useTz: true })
      table.text('plan').notNullable()
      table.integer('channel_id')
      table.integer('campaign_id')
      table.text('country')
      table.text('platform').notNullable()
      table.boolean('is_test').notNullable()
      table.timestamp('deleted_at', { useTz: true })
    })
  },
  async down(knex) {
    for (const name of ['users', 'accounts']) await knex.schema.dropTable(name)
  },
}
