import type { NamedMigration } from './named-migration.js'

/** What accounts pay for: trials, subscriptions (a row for each stretch of time at one price; `ended_on` is the first day without), what the largest use day by day, and what it costs to keep customers. */
export const createSubscriptions: NamedMigration = {
  name: '20250106-create-subscriptions',
  async up(knex) {
    await knex.schema.createTable('trials', (table) => {
      table.integer('id').primary()
      table.integer('account_id').index()
      table.text('plan').notNullable()
      table.integer('channel_id')
      table.timestamp('started_at', { useTz: true }).notNullable().index()
      table.timestamp('converted_at', { useTz: true })
    })
    await knex.schema.createTable('subscriptions', (table) => {
      table.integer('id').primary()
      table.integer('account_id').notNullable().index()
      for (const name of ['plan', 'billing_period', 'currency']) table.text(name).notNullable()
      table.decimal('price', 18, 4).notNullable()
      table.integer('seats').notNullable()
      table.text('team').notNullable()
      table.date('started_on').notNullable().index()
      table.date('ended_on').index()
      table.text('reason')
    })
    await knex.schema.createTable('account_daily', (table) => {
      table.date('day').notNullable()
      table.integer('account_id').notNullable()
      table.integer('seats_used').notNullable()
      table.decimal('balance', 18, 4).notNullable()
      table.primary(['account_id', 'day'])
    })
    await knex.schema.createTable('retention_costs', (table) => {
      table.date('month').notNullable()
      for (const name of ['team', 'currency']) table.text(name).notNullable()
      table.decimal('cost', 18, 4).notNullable()
      table.primary(['month', 'team'])
    })
  },
  async down(knex) {
    for (const name of ['retention_costs', 'account_daily', 'subscriptions', 'trials']) await knex.schema.dropTable(name)
  },
}
