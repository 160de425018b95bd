import { shortHash } from '../kit/canonical.js'
import { Refusal } from './refusal.js'

/** Where a page ends: the request that it belongs to, the range that it was resolved to, and the sort values of its last row as exact text (null where there is no value). */
export interface Cursor {
  readonly request: string
  readonly range: readonly [number, number] | null
  readonly values: readonly (string | null)[]
}

/** A cursor as clients see it: opaque text. */
export function writeCursor(cursor: Cursor): string {
  const parts = [cursor.request, cursor.range, cursor.values]
  return Buffer.from(JSON.stringify([...parts, sumOf(parts)])).toString('base64url')
}

/** Reads a cursor back; throws a Refusal for text that no page of this request gave. */
export function readCursor(text: string, request: string): Cursor {
  const cursor = decode(text)
  if (cursor === null) throw new Refusal('CURSOR_INVALID', 'The cursor "after" is not one that a page of this server gave.')
  if (cursor.request !== request)
    throw new Refusal(
      'CURSOR_INVALID',
      'The cursor "after" belongs to another request: page on with the same arguments and metrics that gave it.',
    )
  return cursor
}

/** A cursor that was changed on the way is told from one that a page gave. */
const sumOf = (parts: readonly unknown[]): string => shortHash(JSON.stringify(parts))

function decode(text: string): Cursor | null {
  let parts: unknown
  try {
    parts = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
  } catch {
    return null
  }
  if (!Array.isArray(parts) || parts.length !== 4) return null
  const [request, range, values, sum] = parts as unknown[]
  if (sum !== sumOf([request, range, values])) return null
  if (typeof request !== 'string' || !isRange(range) || !isValues(values)) return null
  return { request, range, values }
}

const isValues = (given: unknown): given is (string | null)[] =>
  Array.isArray(given) && given.every((value) => value === null || typeof value === 'string')

const isRange = (given: unknown): given is [number, number] | null =>
  given === null || (Array.isArray(given) && given.length === 2 && given.every(Number.isSafeInteger) && given[0] < given[1])
