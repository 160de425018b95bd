import { PGlite } from '@electric-sql/pglite'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import knexFor from 'knex'
import type { DemoDatabase } from './demo-database.js'

/** An embedded PostgreSQL that is open for writing, in this thread. */
export interface EmbeddedDatabase extends DemoDatabase {
  /** The whole database as an archive that the warehouse can be opened from. */
  dump(): Promise<Uint8Array>
}

/** Opens the database of a folder, making it when it is not there; without a folder, one in memory. The folder's lock is the caller's. */
export async function openEmbeddedDatabase(folder?: string): Promise<EmbeddedDatabase> {
  const database = await PGlite.create(folder === undefined ? {} : { dataDir: folder })
  const knex = knexFor({ client: 'pg', connection: createPgConfig(database), pool: { min: 0, max: 1 } })
  return {
    knex,
    dump: async () => new Uint8Array(await (await database.dumpDataDir('none')).arrayBuffer()),
    close: async () => {
      await knex.destroy()
      if (!database.closed) await database.close()
    },
  }
}
