import type { NamedMigration } from './named-migration.js'

/** What the other tables refer to: countries, the daily rates of currencies against the US dollar, and acquisition channels. */
export const createReferences: NamedMigration = {
  name: '20250101-create-references',
  async up(knex) {
    await knex.schema.createTable('countries', (table) => {
      table.text('code').primary()
      table.text('name').notNullable()
      table.text('currency').notNullable()
      table.text('time_zone').notNullable()
    })
    await knex.schema.createTable('fx_rates', (table) => {
      table.text('currency').notNullable()
      table.date('day').notNullable()
      table.decimal('per_usd', 18, 8).notNullable()
      table.primary(['currency', 'day'])
    })
    await knex.schema.createTable('channels', (table) => {
      table.integer('id').primary()
      table.text('name').notNullable()
      table.text('kind').notNullable()
      table.integer('order').notNullable()
    })
  },
  async down(knex) {
    for (const name of ['channels', 'fx_rates', 'countries']) await knex.schema.dropTable(name)
  },
}
