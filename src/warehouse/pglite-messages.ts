import type { StatementParameter } from '../sql/statement.js'
import type { WarehouseRow } from './warehouse.js'

/** Where a worker finds its database: the folder of a stored one, or the tar of one that lives in memory (none: an empty one). */
export interface PgliteWorkerData {
  readonly folder?: string
  readonly dump?: Uint8Array
}

/** What the warehouse asks of its worker: a statement with its parameters, or commands that return nothing. */
export type PgliteRequest =
  | { readonly kind: 'execute'; readonly text: string; readonly parameters: readonly StatementParameter[] }
  | { readonly kind: 'command'; readonly text: string }

/** What the worker answers: once that it is ready or can't open, then one answer a request, in their order. */
export type PgliteAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'rows'; readonly rows: readonly WarehouseRow[] }
  | { readonly kind: 'failed'; readonly message: string; readonly code: string | undefined }
