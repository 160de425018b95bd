import { createHash } from 'node:crypto'
import { stringify } from 'safe-stable-stringify'

/** Plain data as text in which the order of keys plays no part: equal texts are equal data. */
export function canonical(value: unknown): string {
  return stringify(value) ?? 'undefined'
}

/** The first 16 hexadecimal digits of the SHA-256 of a text. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
