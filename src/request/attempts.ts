import { Refusal } from './refusal.js'

/** Runs one reading after the other and keeps what each refuses, so that all that is wrong is said at once. */
export interface Attempts {
  readonly refusals: Refusal[]
  readonly attempt: <T>(read: () => T) => T | undefined
}

/** Starts with nothing refused. */
export function startAttempts(): Attempts {
  const refusals: Refusal[] = []
  const attempt = <T>(read: () => T): T | undefined => {
    try {
      return read()
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refusals.push(error)
      return undefined
    }
  }
  return { refusals, attempt }
}
