import type { Statement } from '../sql/statement.js'

/** One answer row: values as PostgreSQL's own text (exact decimals, `t`/`f`, ISO dates), in the order of the selected columns. */
export type WarehouseRow = readonly (string | null)[]

/** What a statement returned, and how long it took on the wire, in milliseconds. */
export interface StatementResult {
  readonly rows: readonly WarehouseRow[]
  readonly milliseconds: number
}

/** Runs one statement inside a snapshot. */
export type Run = (statement: Statement) => Promise<StatementResult>

/** What may be said of a reading: `signal` cancels it on the server, `statements` is how many will be run, where known (one needs no transaction). */
export interface ReadingOptions {
  readonly signal?: AbortSignal
  readonly statements?: number
}

/**
 * A database that answers statements, read-only. Every engine implements it and passes `test/conformance/warehouse.ts`.
 * Errors are `WarehouseError`s whose code is one of the closed union; the driver's own error is its `cause` and never reaches a client.
 */
export interface Warehouse {
  readonly engine: 'postgres' | 'pglite'
  /** Runs `work` in one read-only repeatable-read snapshot: all statements in it see the same rows. */
  snapshot<T>(work: (run: Run) => Promise<T>, options?: ReadingOptions): Promise<T>
  /** Resolves when the database answers, else throws a WarehouseError. */
  ping(): Promise<void>
  close(): Promise<void>
}
