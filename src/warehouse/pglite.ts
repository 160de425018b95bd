import { lockFolder } from './folder-lock.js'
import type { PgliteWorkerData } from './pglite-messages.js'
import { openPgliteSession, type PgliteSession } from './pglite-session.js'
import { type ReadingConnection, readSnapshot } from './snapshot.js'
import { takingTurns } from './turns.js'
import type { ReadingOptions, Run, Warehouse } from './warehouse.js'
import { warehouseError } from './warehouse-failure.js'

/** Where an embedded database lives: in a folder of its own (made when it is not there), or in memory, filled from a dump of PGlite's `dumpDataDir`. */
export type PgliteSettings = { readonly folder: string } | { readonly dump: Uint8Array }

/** The longest that a statement may take, in milliseconds; 0 is no limit. */
export interface PgliteLimits {
  readonly statementTimeoutMilliseconds?: number
}

const LIMIT_MILLISECONDS = 30_000

// A statement that is nearly done is cheaper to finish than the session is to open again.
const CANCEL_GRACE_MILLISECONDS = 50

/**
 * An embedded PostgreSQL as a warehouse: one session in a worker thread, so that snapshots take turns. A statement that is too slow or
 * cancelled ends with its thread, and the next snapshot finds a new one. Throws DATABASE_LOCKED when the folder is open elsewhere.
 */
export function pgliteWarehouse(settings: PgliteSettings, limits: PgliteLimits = {}): Warehouse {
  const limit = limits.statementTimeoutMilliseconds ?? LIMIT_MILLISECONDS
  const data: PgliteWorkerData = 'folder' in settings ? { folder: settings.folder } : { dump: settings.dump }
  const release = data.folder === undefined ? () => undefined : lockFolder(data.folder)
  const turns = takingTurns(1)
  let session = openPgliteSession(data)
  let ended: Promise<void> = Promise.resolve()

  const current = async (): Promise<PgliteSession> => {
    // Two threads in one folder would destroy it: the old one is gone before the new one starts.
    await ended
    if (session.isOver()) session = openPgliteSession(data)
    await session.ready()
    return session
  }

  const snapshot = async <T>(work: (run: Run) => Promise<T>, options: ReadingOptions = {}): Promise<T> => {
    const giveBack = await turns.take(options.signal)
    try {
      const own = await current()
      const stop: Stop = (code) => {
        ended = own.stop(warehouseError(code))
      }
      return await readSnapshot(pgliteReading(own, stop, limit, options.signal), work, options)
    } finally {
      giveBack()
    }
  }

  const ping = (): Promise<void> => snapshot(async (run) => void (await run({ text: 'select 1', parameters: [] })), { statements: 1 })

  const close = async (): Promise<void> => {
    await turns.close()
    await ended
    await session.stop(warehouseError('WAREHOUSE_UNAVAILABLE'))
    release()
  }

  return { engine: 'pglite', snapshot, ping, close }
}

type Stop = (code: 'STATEMENT_TIMEOUT' | 'CANCELLED') => void

function pgliteReading(session: PgliteSession, stop: Stop, limitMilliseconds: number, signal: AbortSignal | undefined): ReadingConnection {
  return {
    command: session.command,
    execute: async (statement) => {
      const watch = watching(stop, limitMilliseconds, signal)
      try {
        return await session.execute(statement)
      } finally {
        watch.end()
      }
    },
  }
}

// The engine knows no limit of its own, and its thread hears nothing while it computes: the clock runs here.
function watching(stop: Stop, limitMilliseconds: number, signal: AbortSignal | undefined): { end(): void } {
  const limit = limitMilliseconds > 0 ? setTimeout(() => stop('STATEMENT_TIMEOUT'), limitMilliseconds) : undefined
  let grace: NodeJS.Timeout | undefined
  const cancel = (): void => {
    grace = setTimeout(() => stop('CANCELLED'), CANCEL_GRACE_MILLISECONDS)
  }
  signal?.addEventListener('abort', cancel, { once: true })
  return {
    end: () => {
      clearTimeout(limit)
      clearTimeout(grace)
      signal?.removeEventListener('abort', cancel)
    },
  }
}
