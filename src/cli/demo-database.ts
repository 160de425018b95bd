import knexFor, { type Knex } from 'knex'
import { type DemoOptions, type DemoSize, demoVolume } from '../../migrations/demo/size.js'
import { migrationSource } from '../../migrations/index.js'
import { quotedList } from '../kit/quoted-list.js'
import { toWarehouseError } from '../warehouse/warehouse-failure.js'
import { migrationsTable } from './migrations-table.js'
import { UsageError } from './usage-error.js'

const MIGRATIONS = { migrationSource, tableName: migrationsTable }

/** A PostgreSQL that the demo company may be written to. */
export interface DemoDatabase {
  readonly knex: Knex
  close(): Promise<void>
}

/**
 * Opens a PostgreSQL server for writing. Throws a WarehouseError where it can't be asked, and a UsageError where it is
 * another company's: nobody wants the demo's tables among their own.
 */
export async function openServerDatabase(connectionString: string): Promise<DemoDatabase> {
  const connection = { connectionString, application_name: 'etalon' }
  // Knex prints what it throws as well.
  const log = { error: () => undefined }
  const knex = knexFor({ client: 'pg', connection, pool: { min: 0, max: 1 }, log })
  const database: DemoDatabase = { knex, close: () => knex.destroy() }
  try {
    await refuseStrangers(knex)
    return database
  } catch (cause) {
    await database.close()
    throw cause instanceof UsageError ? cause : toWarehouseError(cause)
  }
}

async function refuseStrangers(knex: Knex): Promise<void> {
  if (await knex.schema.hasTable(migrationsTable)) return
  const tables = await knex('information_schema.tables')
    .whereRaw('table_schema = current_schema()')
    .orderBy('table_name')
    .pluck('table_name')
  if (tables.length === 0) return
  throw new UsageError(
    `The database has ${tables.length} tables of its own (${quotedList(tables.map(String), 3)}) and none of the demo company: name an empty database in DATABASE_URL.`,
  )
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
