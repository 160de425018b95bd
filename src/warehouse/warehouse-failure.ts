import { WarehouseError, type WarehouseErrorCode } from './warehouse-error.js'

const SENTENCES: Readonly<Record<WarehouseErrorCode, string>> = {
  WAREHOUSE_UNAVAILABLE: 'The database can not be reached at the moment.',
  STATEMENT_TIMEOUT: 'The query took longer than the database is allowed to take; ask for a shorter range or fewer dimensions.',
  CANCELLED: 'The query was cancelled.',
  MISSING_TABLE_OR_COLUMN: 'A table or column of the catalogue is missing in the database; "etalon check" names it.',
  PERMISSION_DENIED: 'The database does not allow this session to do that: it may only read, and only what it was granted.',
  VALUE_OUT_OF_RANGE: 'A value does not fit its type, or a calculation left its range.',
  DATABASE_LOCKED: 'The embedded database is already open in another process.',
  STATEMENT_FAILED: 'The database refused the query.',
}

const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
  'EACCES',
])

// The driver gives these no code.
const LOST_CONNECTION = /^(Connection terminated|Connection ended|timeout e|Query read timeout|Client has encountered|Client was closed)/

/** The error that a client may see: one safe sentence for its code, the driver's error as its cause. */
export function warehouseError(code: WarehouseErrorCode, cause?: unknown): WarehouseError {
  return new WarehouseError(code, SENTENCES[code], cause === undefined ? undefined : { cause })
}

/** Any error of a driver as a WarehouseError, by its SQLSTATE, or by the system's code where the connection failed; `otherwise` is the code of what is neither. */
export function toWarehouseError(cause: unknown, otherwise: WarehouseErrorCode = 'STATEMENT_FAILED'): WarehouseError {
  if (cause instanceof WarehouseError) return cause
  const code = cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : ''
  const state = /^[0-9A-Z]{5}$/.test(code) && !UNREACHABLE.has(code)
  if (state) return warehouseError(codeOfState(code), cause)
  // Several addresses that all refuse come as one AggregateError.
  const lost = UNREACHABLE.has(code) || cause instanceof AggregateError || (cause instanceof Error && LOST_CONNECTION.test(cause.message))
  return warehouseError(lost ? 'WAREHOUSE_UNAVAILABLE' : otherwise, cause)
}

// SQLSTATEs: PostgreSQL's manual, appendix A.
function codeOfState(state: string): WarehouseErrorCode {
  switch (state) {
    case '42P01':
    case '42703':
    case '3F000':
      return 'MISSING_TABLE_OR_COLUMN'
    case '42501':
    case '25006':
      return 'PERMISSION_DENIED'
    case '57014':
    case '55P03':
      return 'STATEMENT_TIMEOUT'
    case '25P03':
    case '25P04':
    case '53300':
    case '3D000':
      return 'WAREHOUSE_UNAVAILABLE'
    default:
      return codeOfClass(state.slice(0, 2))
  }
}

function codeOfClass(stateClass: string): WarehouseErrorCode {
  switch (stateClass) {
    case '22':
      return 'VALUE_OUT_OF_RANGE'
    case '08':
    case '28':
    case '57':
      return 'WAREHOUSE_UNAVAILABLE'
    default:
      return 'STATEMENT_FAILED'
  }
}
