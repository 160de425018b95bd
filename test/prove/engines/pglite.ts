import { PGlite } from '@electric-sql/pglite'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import pg from 'pg'
import { sessionSettings, settingCommands } from '../../../src/warehouse/session-settings.js'
import { type ReadingConnection, readSnapshot } from '../../../src/warehouse/snapshot.js'
import { asText, type TextRow, textQuery } from '../../../src/warehouse/text-query.js'
import type { Warehouse } from '../../../src/warehouse/warehouse.js'
import { toWarehouseError } from '../../../src/warehouse/warehouse-failure.js'
import type { ProvingEngine } from './engine.js'
import { reloadSql } from './reload.js'

/** PGlite in memory and in this thread, so that its tables can change under the session that reads them. */
export async function openPglite(): Promise<ProvingEngine> {
  const database = await PGlite.create()
  const client = new pg.Client({ ...createPgConfig(database), types: asText })
  await client.connect()
  await client.query(settingCommands(sessionSettings))
  const connection: ReadingConnection = {
    execute: async (statement) => (await client.query<TextRow>(textQuery(statement)).catch(failed)).rows,
    command: async (text) => void (await client.query(text).catch(failed)),
  }
  const warehouse: Warehouse = {
    engine: 'pglite',
    snapshot: (work, options = {}) => readSnapshot(connection, work, options),
    ping: async () => void (await client.query('select 1')),
    close: () => database.close(),
  }
  return {
    name: 'pglite',
    warehouse,
    lanes: 1,
    load: async (tables) => void (await client.query(`begin read write;\n${reloadSql(tables)};\ncommit`)),
    close: async () => {
      await client.end()
      await database.close()
    },
  }
}

function failed(cause: unknown): never {
  throw toWarehouseError(cause)
}
