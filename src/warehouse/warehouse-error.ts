/** Why a warehouse could not answer: unreachable, too slow, cancelled by the client, a table or column that is not there, no right to read, a value the data can't hold, the lock of an embedded database, or the database refused for another reason. */
export type WarehouseErrorCode =
  | 'WAREHOUSE_UNAVAILABLE'
  | 'STATEMENT_TIMEOUT'
  | 'CANCELLED'
  | 'MISSING_TABLE_OR_COLUMN'
  | 'PERMISSION_DENIED'
  | 'VALUE_OUT_OF_RANGE'
  | 'DATABASE_LOCKED'
  | 'STATEMENT_FAILED'

/** A warehouse's refusal in one sentence that is safe to show: no SQL, no host. The driver's error is the `cause`, for the log only. */
export class WarehouseError extends Error {
  override readonly name = 'WarehouseError'
  readonly code: WarehouseErrorCode
  constructor(code: WarehouseErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.code = code
  }
}
