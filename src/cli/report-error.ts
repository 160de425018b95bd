import pc from 'picocolors'
import type { Output } from './output.js'

/** Says what went wrong, without a stack where it is no bug; the exit code: 2 for a wrong command line or setting, else 1. */
export function reportError(cause: unknown, output: Output): number {
  if (!(cause instanceof Error)) {
    output.note(`${pc.red('error:')} ${String(cause)}`)
    return 1
  }
  output.note(`${pc.red('error:')} ${cause.message}${reason(cause)}`)
  return cause.name === 'UsageError' || cause.name === 'CACError' ? 2 : 1
}

// The driver's own words help whoever runs the command; they hold host and port, never a password.
function reason(error: Error): string {
  const { cause } = error
  if (error.name !== 'WarehouseError' || !(cause instanceof Error)) return ''
  const words =
    cause instanceof AggregateError ? cause.errors.map((each: unknown) => (each instanceof Error ? each.message : '')) : [cause.message]
  return pc.dim(` (${words.join('; ')})`)
}
