import { createHash } from 'node:crypto'
import { stringify } from 'safe-stable-stringify'

const known = new WeakMap<object, string>()

/** The canonical text of a frozen definition, kept with it: definitions live as long as their catalogue, and are compared with every request. */
export function canonicalOf(definition: object): string {
  const kept = known.get(definition)
  if (kept !== undefined) return kept
  const text = canonical(definition)
  known.set(definition, text)
  return text
}

/** Plain data as text in which the order of keys plays no part: equal texts are equal data. */
export function canonical(value: unknown): string {
  return stringify(value) ?? 'undefined'
}

/** The first 16 hexadecimal digits of the SHA-256 of a text. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
