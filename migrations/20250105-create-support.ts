import type { NamedMigration } from './named-migration.js'

/** What customers said: tickets of accounts, and surveys sent to users. A survey's `score` is text, as the survey tool delivers it. */
export const createSupport: NamedMigration = {
  name: '20250105-create-support',
  async up(knex) {
    await knex.schema.createTable('tickets', (table) => {
      table.integer('id').primary()
      table.integer('account_id').index()
      for (const name of ['channel', 'topic', 'team', 'kind', 'priority', 'level']) table.text(name).notNullable()
      table.timestamp('opened_at', { useTz: true }).notNullable().index()
      for (const name of ['first_reply_at', 'escalated_at', 'resolved_at']) table.timestamp(name, { useTz: true })
      table.boolean('reopened').notNullable()
    })
    await knex.schema.createTable('surveys', (table) => {
      table.integer('id').primary()
      table.integer('user_id').index()
      table.timestamp('sent_at', { useTz: true }).notNullable().index()
      table.timestamp('answered_at', { useTz: true }).index()
      for (const name of ['kind', 'category', 'channel']) table.text(name).notNullable()
      for (const name of ['score', 'comment', 'sentiment']) table.text(name)
    })
  },
  async down(knex) {
    for (const name of ['surveys', 'tickets']) await knex.schema.dropTable(name)
  },
}
