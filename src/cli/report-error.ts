import pc from 'picocolors'
import type { Output } from './output.js'

/** Says what went wrong, without a stack where it is no bug; the exit code: 2 for a wrong command line or setting, else 1. */
export function reportError(cause: unknown, output: Output): number {
  if (!(cause instanceof Error)) {
    output.note(`${pc.red('error:')} ${String(cause)}`)
    return 1
  }
  const reason = cause.name === 'WarehouseError' ? ` ${hiddenCause(cause)}` : ''
  output.note(`${pc.red('error:')} ${cause.message}${reason}`)
  return cause.name === 'UsageError' || cause.name === 'CACError' ? 2 : 1
}

/** The words behind an error that a client does not see, for whoever runs the command: a driver's hold host and port, never a password. */
export function hiddenCause(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
  const parts: readonly unknown[] = cause instanceof AggregateError ? cause.errors : [cause]
  const words = parts.map((part) => (part instanceof Error ? part.message : String(part)))
  return pc.dim(`(${words.join('; ')})`)
}
