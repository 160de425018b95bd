import { parseInstant } from '../kit/zoned-time.js'

/** Whether a text is an instant: an ISO 8601 date and time with `Z` or an offset, so that no zone has to be guessed. */
export function isInstant(text: string): boolean {
  return /T.*(?:Z|[+-]\d\d:\d\d)$/.test(text) && parseInstant(text, 'UTC') !== null
}
