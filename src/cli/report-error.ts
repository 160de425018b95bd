import pc from 'picocolors'
import type { Output } from './output.js'

/** Says what went wrong, without a stack where it is no bug; the exit code: 2 for a wrong command line or setting, else 1. */
export function reportError(cause: unknown, output: Output): number {
  if (!(cause instanceof Error)) {
    output.note(`${pc.red('error:')} ${String(cause)}`)
    return 1
  }
  const reason = cause.name === 'WarehouseError' ? ` ${hiddenCause(cause)}` : ''
  output.note(`${pc.red('error:')} ${connectionSentence(cause) ?? cause.message}${reason}`)
  return cause.name === 'UsageError' || cause.name === 'CACError' ? 2 : 1
}

/** What to correct where a PostgreSQL can't be reached or lets nobody in, for whoever runs the command: clients hear the neutral sentence; null for other errors. */
export function connectionSentence(error: unknown): string | null {
  const isUnavailable = error instanceof Error && 'code' in error && error.code === 'WAREHOUSE_UNAVAILABLE'
  if (!isUnavailable || process.env.DATABASE_URL === undefined) return null
  const { cause } = error
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  const refusal = refusals[String(code)] ?? (/password must be a string/.test(String(cause)) ? 'asks for a password' : null)
  return refusal === null
    ? 'The database can not be reached: is it running? Else correct DATABASE_URL.'
    : `The database server ${refusal}: correct DATABASE_URL.`
}

// SQLSTATEs: PostgreSQL's manual, appendix A.
const refusals: Readonly<Record<string, string>> = {
  '28P01': 'refuses the user or the password',
  '28000': 'does not let this user in',
  '3D000': 'has no database of this name',
}

/** The words behind an error that a client does not see, for whoever runs the command: a driver's hold host and port, never a password. */
export function hiddenCause(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
  const parts: readonly unknown[] = cause instanceof AggregateError ? cause.errors : [cause]
  const words = parts.map((part) => (part instanceof Error ? part.message : String(part)))
  return pc.dim(`(${words.join('; ')})`)
}
