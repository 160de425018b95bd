import knexFor, { type Knex } from 'knex'
import { type DemoOptions, type DemoSize, demoVolume } from '../../migrations/demo/size.js'
import { migrationSource } from '../../migrations/index.js'
import { migrationsTable } from './migrations-table.js'

const MIGRATIONS = { migrationSource, tableName: migrationsTable }

/** A PostgreSQL that the demo company may be written to. */
export interface DemoDatabase {
  readonly knex: Knex
  close(): Promise<void>
}

/** Opens a PostgreSQL server for writing. */
export async function openServerDatabase(connectionString: string): Promise<DemoDatabase> {
  const knex = knexFor({ client: 'pg', connection: { connectionString, application_name: 'etalon' }, pool: { min: 0, max: 1 } })
  return { knex, close: () => knex.destroy() }
}

/** Makes the tables of the demo company that are missing; the names of the migrations that ran. */
export async function migrateDemo(knex: Knex): Promise<readonly string[]> {
  const [, names]: [number, string[]] = await knex.migrate.latest(MIGRATIONS)
  return names
}

/** Whether the demo company's tables are there and hold rows. */
export async function isSeeded(knex: Knex): Promise<boolean> {
  for (const table of ['countries', 'users', 'sessions', 'orders', 'tickets', 'surveys']) {
    if ((await knex(table).first(knex.raw('1'))) !== undefined) return true
  }
  return false
}

/** Whether every table of the demo company has been made. */
export async function isMigrated(knex: Knex): Promise<boolean> {
  const [, pending]: [unknown[], unknown[]] = await knex.migrate.list(MIGRATIONS)
  return pending.length === 0
}

/** Drops the demo company's tables, and no other, and makes them again. */
export async function emptyDemo(knex: Knex): Promise<void> {
  await knex.migrate.rollback(MIGRATIONS, true)
  await knex.migrate.latest(MIGRATIONS)
}

/** The size in which the demo company is there; `small` where it is not. */
export async function sizeOfDemo(knex: Knex): Promise<DemoSize> {
  if (!(await knex.schema.hasTable('users'))) return 'small'
  const more = await knex('users')
    .select(knex.raw('1'))
    .limit(1)
    .offset(2 * demoVolume({ size: 'small' }).users)
  return more.length > 0 ? 'full' : 'small'
}

/** Fills the empty tables. */
export async function fillDemo(knex: Knex, options: DemoOptions): Promise<void> {
  const { seedDemo } = await import('../../migrations/demo/seed.js')
  await seedDemo(knex, options)
}
