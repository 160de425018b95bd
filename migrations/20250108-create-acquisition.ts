import type { Knex } from 'knex'
import type { NamedMigration } from './named-migration.js'

const createCosts = async (knex: Knex): Promise<void> => {
  await knex.schema.createTable('campaigns', (table) => {
    table.integer('id').primary()
    table.integer('channel_id').notNullable()
    table.text('name').notNullable()
    table.date('started_on').notNullable()
    table.date('ended_on')
    table.text('goal').notNullable()
    table.text('platform')
  })
  await knex.schema.createTable('ad_spend', (table) => {
    table.date('day').notNullable().index()
    table.integer('campaign_id').notNullable()
    for (const name of ['country', 'currency']) table.text(name).notNullable()
    table.decimal('spend', 18, 4).notNullable()
    for (const name of ['impressions', 'clicks', 'installs_reported']) table.integer(name).notNullable()
    table.primary(['campaign_id', 'day', 'country'])
  })
  await knex.schema.createTable('acquisition_costs', (table) => {
    table.date('month').notNullable()
    table.integer('channel_id').notNullable()
    for (const name of ['country', 'currency']) table.text(name).notNullable()
    table.decimal('cost', 18, 4).notNullable()
    table.primary(['month', 'channel_id', 'country'])
  })
}

const createLeads = (knex: Knex): Promise<void> =>
  knex.schema.createTable('leads', (table) => {
    table.integer('id').primary()
    table.timestamp('created_at', { useTz: true }).notNullable().index()
    table.integer('channel_id')
    table.integer('campaign_id')
    table.text('country')
    for (const name of ['mql_at', 'pql_at', 'sql_at', 'won_at']) table.timestamp(name, { useTz: true }).index()
    table.timestamp('lost_at', { useTz: true })
    table.integer('account_id').index()
  })

const createEvents = (knex: Knex): Promise<void> =>
  knex.schema.createTable('events', (table) => {
    table.integer('id').notNullable()
    table.integer('delivery').notNullable()
    table.integer('session_id').index()
    table.integer('user_id').index()
    table.integer('cart_id').index()
    table.text('name').notNullable()
    table.timestamp('at', { useTz: true }).notNullable().index()
    table.timestamp('received_at', { useTz: true }).notNullable()
    table.text('platform').notNullable()
    table.text('variant')
    table.bigInteger('order_id').index()
    table.primary(['id', 'delivery'])
  })

/** How customers are won: campaigns and what they cost, leads with the stages that they reached, installs of the app, and events in it (a `delivery` above 1 is the same event once more). */
export const createAcquisition: NamedMigration = {
  name: '20250108-create-acquisition',
  async up(knex) {
    await createCosts(knex)
    await createLeads(knex)
    await knex.schema.createTable('installs', (table) => {
      table.integer('id').primary()
      table.integer('user_id').index()
      table.text('device_id').notNullable()
      table.timestamp('installed_at', { useTz: true }).notNullable().index()
      table.timestamp('uninstalled_at', { useTz: true }).index()
      for (const name of ['app_version', 'store', 'platform']) table.text(name).notNullable()
    })
    await createEvents(knex)
  },
  async down(knex) {
    for (const name of ['events', 'installs', 'leads', 'acquisition_costs', 'ad_spend', 'campaigns']) await knex.schema.dropTable(name)
  },
}
