import { fileURLToPath } from 'node:url'

/** The file that called `below`, so that a problem of a definition can name where it was written; `undefined` where the engine does not say. */
// biome-ignore lint/complexity/noBannedTypes: Error.captureStackTrace takes any function.
export function callerFile(below: Function): string | undefined {
  const holder: { stack?: string } = {}
  const before = Error.stackTraceLimit
  Error.stackTraceLimit = 1
  Error.captureStackTrace(holder, below)
  const frame = holder.stack?.split('\n')[1] ?? ''
  Error.stackTraceLimit = before
  const place = /\(?((?:file:\/\/)?[^()\s][^()]*?):\d+:\d+\)?$/.exec(frame.replace(/^\s*at (?:async )?/, '').replace(/^.*\(/, ''))?.[1]
  if (place === undefined) return undefined
  return place.startsWith('file:') ? fileURLToPath(place) : place
}
