import { randomUUID } from 'node:crypto'
import knex from 'knex'
import pg from 'pg'
import { postgresWarehouse } from '../../src/warehouse/postgres.js'
import type { Execute, TestDatabase, TestEngine, TestWarehouseSettings } from './test-engine.js'

/** PostgreSQL as a test engine: each database is made fresh on the server and dropped at its close. Not available without a server's address. */
export function postgresEngine(server: string | null): TestEngine {
  const create = (): Promise<FreshDatabase> => {
    if (!server) throw new Error('no PostgreSQL server for tests')
    return createDatabase(server)
  }
  return {
    name: 'postgres',
    available: server !== null,
    openDatabase: async (load, settings) => {
      const fresh = await create()
      await load(fresh.execute)
      return opened(fresh, settings)
    },
    openDatabaseWithKnex: async (load, settings) => {
      const fresh = await create()
      const builder = knex({ client: 'pg', connection: fresh.connectionString, pool: { min: 0, max: 1 } })
      await load(builder).finally(() => builder.destroy())
      return opened(fresh, settings)
    },
  }
}

interface FreshDatabase {
  readonly connectionString: string
  readonly execute: Execute
  drop(): Promise<void>
}

async function createDatabase(server: string): Promise<FreshDatabase> {
  const name = `etalon_${randomUUID().replaceAll('-', '')}`
  await withClient(server, `create database ${name}`)
  const address = new URL(server)
  address.pathname = `/${name}`
  const connectionString = address.href
  return {
    connectionString,
    execute: (sql) => withClient(connectionString, sql),
    drop: () => withClient(server, `drop database if exists ${name} with (force)`),
  }
}

async function withClient(connectionString: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

function opened(fresh: FreshDatabase, settings: TestWarehouseSettings = {}): TestDatabase {
  const warehouse = postgresWarehouse({ connectionString: fresh.connectionString, ...settings })
  return {
    warehouse,
    execute: fresh.execute,
    connectionString: fresh.connectionString,
    close: async () => {
      await warehouse.close()
      await fresh.drop()
    },
  }
}
