import type { Statement } from '../sql/statement.js'
import type { ReadingOptions, Run, StatementResult, WarehouseRow } from './warehouse.js'
import { warehouseError } from './warehouse-failure.js'

/** One session of an engine, as a snapshot uses it. Both calls throw WarehouseErrors. */
export interface ReadingConnection {
  /** Runs one statement and gives its rows as text. */
  execute(statement: Statement): Promise<readonly WarehouseRow[]>
  /** Runs transaction commands, which return nothing. */
  command(text: string): Promise<void>
}

/**
 * Runs `work` in one snapshot of a connection. A single announced statement is its own snapshot and needs no transaction; several run in
 * a repeatable-read transaction, where one that fails leaves the snapshot as it was for the others.
 */
export async function readSnapshot<T>(connection: ReadingConnection, work: (run: Run) => Promise<T>, options: ReadingOptions): Promise<T> {
  const single = options.statements === 1
  let begun: Promise<void> | undefined
  let last: Promise<unknown> | undefined
  let over = false

  const start = async (statement: Statement): Promise<StatementResult> => {
    if (over) throw new Error('the snapshot is over')
    if (options.signal?.aborted) throw warehouseError('CANCELLED')
    if (single) return timed(connection, statement)
    begun ??= connection.command(BEGIN)
    await begun
    return guarded(connection, statement)
  }

  const run: Run = (statement) => {
    if (single && last) throw new Error('a snapshot that announced one statement can not run another')
    const answer = last ? last.then(() => start(statement)) : start(statement)
    last = answer.catch(() => undefined)
    return answer
  }

  try {
    return await work(run)
  } finally {
    over = true
    await last
    // Nothing was written, so nothing is lost with a commit that fails; the connection knows by itself that it is broken.
    if (begun) await connection.command('commit').catch(() => undefined)
  }
}

// The savepoint travels with the BEGIN and is returned to only after a failure: it costs no round trip.
const BEGIN = 'begin isolation level repeatable read read only; savepoint statement'

async function timed(connection: ReadingConnection, statement: Statement): Promise<StatementResult> {
  const start = performance.now()
  const rows = await connection.execute(statement)
  return { rows, milliseconds: performance.now() - start }
}

async function guarded(connection: ReadingConnection, statement: Statement): Promise<StatementResult> {
  try {
    return await timed(connection, statement)
  } catch (failure) {
    // A session that is gone can not be rolled back: what the caller should hear is why the statement failed.
    await connection.command('rollback to savepoint statement').catch(() => undefined)
    throw failure
  }
}
