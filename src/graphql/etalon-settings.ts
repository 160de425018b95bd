import type { RequestContext } from '../definition/policy.js'
import type { ErrorLog } from './errors/format-error.js'
import { defaultOperationLimits, type OperationLimits } from './limits/operation-limits.js'

/** One request as the host has it: what policies may look at, and the signal that its client has gone away. */
export interface IncomingRequest {
  readonly headers?: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly signal?: AbortSignal
}

/** How a server behaves, whatever its catalogue. */
export interface EtalonSettings {
  /** Whether `statements` shows the SQL that ran; else it is an empty list. */
  readonly showStatements: boolean
  readonly operationLimits: OperationLimits
  /** Takes every error that the client does not see. */
  readonly log: ErrorLog
  /** What policies see of a request. */
  readonly requestContext: (request: IncomingRequest) => RequestContext
}

/** The settings of a host that gives none: it shows no SQL and says nothing. */
export const defaultSettings: EtalonSettings = {
  showStatements: false,
  operationLimits: defaultOperationLimits,
  log: () => undefined,
  requestContext: ({ headers = {} }) => ({ headers }),
}
