import { Worker } from 'node:worker_threads'
import type { Statement } from '../sql/statement.js'
import type { PgliteAnswer, PgliteRequest, PgliteWorkerData } from './pglite-messages.js'
import { pgliteWorkerFile } from './pglite-worker-file.js'
import type { WarehouseRow } from './warehouse.js'
import { WarehouseError } from './warehouse-error.js'
import { toWarehouseError, warehouseError } from './warehouse-failure.js'

/** The one session of an embedded database, in its worker. Every call throws WarehouseErrors. */
export interface PgliteSession {
  /** Resolves when the database is open, rejects when it can't be opened. */
  ready(): Promise<void>
  execute(statement: Statement): Promise<readonly WarehouseRow[]>
  command(text: string): Promise<void>
  /** Ends the worker at once, whatever it does; what it was asked is refused with the reason. Resolves when it is gone. */
  stop(reason: WarehouseError): Promise<void>
  isOver(): boolean
}

interface Expecting {
  readonly resolve: (rows: readonly WarehouseRow[]) => void
  readonly reject: (reason: WarehouseError) => void
}

/** Starts the worker of a database. Committed rows survive the end of any session. */
export function openPgliteSession(data: PgliteWorkerData): PgliteSession {
  const { url, options } = pgliteWorkerFile()
  const worker = new Worker(url, { ...options, workerData: data })
  const expecting: Expecting[] = []
  let over: WarehouseError | undefined

  const end = (reason: WarehouseError): void => {
    over ??= reason
    for (const each of expecting.splice(0)) each.reject(over)
  }

  const expect = (): Promise<readonly WarehouseRow[]> => new Promise((resolve, reject) => expecting.push({ resolve, reject }))

  const ask = (request: PgliteRequest): Promise<readonly WarehouseRow[]> => {
    if (over) return Promise.reject(over)
    const answer = expect()
    worker.postMessage(request)
    return answer
  }

  const opened = expect().then(() => undefined)
  // Whoever needs the session hears of it when it asks.
  opened.catch(() => undefined)
  worker.on('message', (answer: PgliteAnswer) => settle(expecting.shift(), answer))
  worker.on('error', (cause) => end(warehouseError('WAREHOUSE_UNAVAILABLE', cause)))
  worker.on('exit', () => end(warehouseError('WAREHOUSE_UNAVAILABLE')))

  const stop = async (reason: WarehouseError): Promise<void> => {
    end(reason)
    await worker.terminate()
  }

  return {
    ready: () => opened.catch((cause) => Promise.reject(unavailable(cause))),
    execute: (statement) => ask({ kind: 'execute', text: statement.text, parameters: statement.parameters }),
    command: async (text) => void (await ask({ kind: 'command', text })),
    stop,
    isOver: () => over !== undefined,
  }
}

function settle(asker: Expecting | undefined, answer: PgliteAnswer): void {
  if (answer.kind === 'ready') asker?.resolve([])
  else if (answer.kind === 'rows') asker?.resolve(answer.rows)
  else asker?.reject(toWarehouseError(Object.assign(new Error(answer.message), { code: answer.code })))
}

function unavailable(cause: unknown): WarehouseError {
  return cause instanceof WarehouseError && cause.code !== 'STATEMENT_FAILED' ? cause : warehouseError('WAREHOUSE_UNAVAILABLE', cause)
}
