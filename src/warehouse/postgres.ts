import pg from 'pg'
import { PostgresClient, type PostgresSettings, postgresPool } from './postgres-client.js'
import { postgresReading } from './postgres-reading.js'
import { readSnapshot } from './snapshot.js'
import { takingTurns } from './turns.js'
import type { ReadingOptions, Run, Warehouse } from './warehouse.js'
import { toWarehouseError } from './warehouse-failure.js'

const POOL_SIZE = 10
const LIMIT_MILLISECONDS = 30_000

/** A PostgreSQL server as a warehouse. Connects at the first snapshot; a limit of 0 milliseconds is no limit. */
export function postgresWarehouse(settings: PostgresSettings): Warehouse {
  const size = settings.poolSize ?? POOL_SIZE
  const limit = settings.statementTimeoutMilliseconds ?? LIMIT_MILLISECONDS
  const pool = new pg.Pool(postgresPool(settings, size, limit))
  const turns = takingTurns(size)
  // An idle connection that dies is dropped by the pool; without a listener its error would end the process.
  pool.on('error', () => undefined)

  const snapshot = async <T>(work: (run: Run) => Promise<T>, options: ReadingOptions = {}): Promise<T> => {
    const giveBack = await turns.take(options.signal)
    try {
      const client = await lent(pool)
      const reading = postgresReading(client, limit, options.signal)
      try {
        return await readSnapshot(reading, work, options)
      } finally {
        client.release(reading.isBroken())
      }
    } finally {
      giveBack()
    }
  }

  const ping = (): Promise<void> => snapshot(async (run) => void (await run({ text: 'select 1', parameters: [] })), { statements: 1 })

  const close = async (): Promise<void> => {
    await turns.close()
    if (!pool.ending) await pool.end()
  }

  return { engine: 'postgres', snapshot, ping, close }
}

async function lent(pool: pg.Pool): Promise<PostgresClient & pg.PoolClient> {
  try {
    const client = await pool.connect()
    if (!(client instanceof PostgresClient)) throw new Error('the pool lends other clients than its own')
    return client
  } catch (cause) {
    throw toWarehouseError(cause, 'WAREHOUSE_UNAVAILABLE')
  }
}
