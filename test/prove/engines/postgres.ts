import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { postgresWarehouse } from '../../../src/warehouse/postgres.js'
import { startPostgres } from '../../databases/postgres-cluster.js'
import type { ProvingEngine } from './engine.js'
import { reloadSql } from './reload.js'

// One question is compiled and checked here while another one is answered there.
const lanes = 3
// The oracle may keep this process busy for a while, and answers wait for it.
const patience = 600_000

/** PostgreSQL: a database of its own on the server of `DATABASE_URL`, or on a throwaway one. Null where there is neither. */
export async function openPostgres(server: string | null = null): Promise<ProvingEngine | null> {
  const started = server === null ? await startPostgres() : null
  const address = server ?? started?.connectionString
  if (address === undefined) return null
  const name = `etalon_prove_${randomUUID().replaceAll('-', '')}`
  await once(address, `create database ${name}`)
  const url = new URL(address)
  url.pathname = `/${name}`
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  const warehouse = postgresWarehouse({ connectionString: url.href, poolSize: lanes, statementTimeoutMilliseconds: patience })
  return {
    name: 'postgres',
    warehouse,
    lanes,
    load: async (tables) => void (await client.query(reloadSql(tables))),
    close: async () => {
      await warehouse.close()
      await client.end()
      await once(address, `drop database if exists ${name} with (force)`)
      await started?.stop()
    },
  }
}

async function once(connectionString: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
