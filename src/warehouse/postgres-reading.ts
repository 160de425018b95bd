import type { Statement } from '../sql/statement.js'
import { requestCancel } from './cancel-request.js'
import { cancelTarget, connectionLimitMilliseconds, type PostgresClient } from './postgres-client.js'
import type { ReadingConnection } from './snapshot.js'
import { type TextRow, textQuery } from './text-query.js'
import type { WarehouseRow } from './warehouse.js'
import type { WarehouseError } from './warehouse-error.js'
import { toWarehouseError, warehouseError } from './warehouse-failure.js'

/** A pooled client while one snapshot uses it. */
export interface PostgresReading extends ReadingConnection {
  /** Whether the client may no longer be used by another snapshot. */
  isBroken(): boolean
}

/** Lends a client to a snapshot: statements stop on the server when the signal aborts, failures become WarehouseErrors. */
export function postgresReading(client: PostgresClient, limitMilliseconds: number, signal?: AbortSignal): PostgresReading {
  let broken = false

  const fail = (cause: unknown, milliseconds: number): WarehouseError => {
    const failure = toWarehouseError(cause)
    if (failure.code === 'WAREHOUSE_UNAVAILABLE') broken = true
    // The server has one SQLSTATE for its own limit and for a cancel by anyone.
    const cancelled = signal?.aborted || limitMilliseconds === 0 || milliseconds < limitMilliseconds * 0.9
    return failure.code === 'STATEMENT_TIMEOUT' && cancelled ? warehouseError('CANCELLED', cause) : failure
  }

  const execute = async (statement: Statement): Promise<readonly WarehouseRow[]> => {
    const start = performance.now()
    const stopListening = cancelOnAbort(client, signal)
    try {
      return (await client.query<TextRow>(textQuery(statement))).rows
    } catch (cause) {
      throw fail(cause, performance.now() - start)
    } finally {
      await stopListening()
    }
  }

  const command = async (text: string): Promise<void> => {
    try {
      await client.query(text)
    } catch (cause) {
      broken = true
      throw toWarehouseError(cause)
    }
  }

  return { execute, command, isBroken: () => broken }
}

// What it returns is awaited before the client goes on, so that a cancel on its way never meets the next statement.
function cancelOnAbort(client: PostgresClient, signal: AbortSignal | undefined): () => Promise<void> | undefined {
  if (!signal) return () => undefined
  let cancelling: Promise<void> | undefined
  const cancel = (): void => {
    // A server that can't be asked is left alone: the connection is cut.
    cancelling = requestCancel(cancelTarget(client), connectionLimitMilliseconds).catch(() => void client.end())
  }
  signal.addEventListener('abort', cancel, { once: true })
  return () => {
    signal.removeEventListener('abort', cancel)
    return cancelling
  }
}
