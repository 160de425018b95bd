import { PGlite } from '@electric-sql/pglite'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import knex from 'knex'
import { inject } from 'vitest'
import { pgliteWarehouse } from '../../src/warehouse/pglite.js'
import type { Warehouse } from '../../src/warehouse/warehouse.js'
import { emptyDump, tarOf } from './empty-pglite.js'
import type { Execute, TestDatabase, TestEngine, TestWarehouseSettings } from './test-engine.js'

/** The embedded PostgreSQL as a test engine: filled in this process, handed to the warehouse's worker as a dump. */
export const pgliteEngine: TestEngine = {
  name: 'pglite',
  available: true,
  openDatabase: async (load, settings) => opened(await dumpOf((database) => load(executeOn(database))), settings),
  openDatabaseWithKnex: async (load, settings) => {
    const dump = await dumpOf(async (database) => {
      const builder = knex({ client: 'pg', connection: createPgConfig(database), pool: { min: 0, max: 1 } })
      await load(builder).finally(() => builder.destroy())
    })
    return opened(dump, settings)
  },
}

/** The tar of a database after `load`, which starts from the one of `from`, else from an empty one. */
async function dumpOf(load: (database: PGlite) => Promise<void>, from?: Uint8Array): Promise<Uint8Array> {
  const start = from ?? (await emptyDump(inject('sharedFolder')))
  const database = await PGlite.create({ loadDataDir: new Blob([new Uint8Array(start)]) })
  try {
    await load(database)
    return await tarOf(database)
  } finally {
    await database.close()
  }
}

function executeOn(database: PGlite): Execute {
  return async (sql) => void (await database.exec(sql))
}

function opened(first: Uint8Array, settings: TestWarehouseSettings = {}): TestDatabase {
  let dump = first
  let current = pgliteWarehouse({ dump }, settings)
  const warehouse: Warehouse = {
    engine: 'pglite',
    snapshot: (work, options) => current.snapshot(work, options),
    ping: () => current.ping(),
    close: () => current.close(),
  }
  const execute: Execute = async (sql) => {
    dump = await dumpOf((database) => executeOn(database)(sql), dump)
    await current.close()
    current = pgliteWarehouse({ dump }, settings)
  }
  return { warehouse, execute, close: () => current.close() }
}
