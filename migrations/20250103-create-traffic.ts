import type { NamedMigration } from './named-migration.js'

/** Who came by: sessions, of users and of visitors whom nobody knows; `source` is the channel that brought them. */
export const createTraffic: NamedMigration = {
  name: '20250103-create-traffic',
  async up(knex) {
    await knex.schema.createTable('sessions', (table) => {
      table.integer('id').primary()
      table.text('visitor_id').notNullable()
      table.integer('user_id').index()
      table.timestamp('started_at', { useTz: true }).notNullable().index()
      table.timestamp('ended_at', { useTz: true })
      table.integer('source')
      table.text('platform').notNullable()
      table.timestamp('received_at', { useTz: true }).notNullable()
    })
  },
  async down(knex) {
    await knex.schema.dropTable('sessions')
  },
}
