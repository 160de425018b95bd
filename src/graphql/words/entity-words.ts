/** Those whom a column tells apart: `user` of `user id`, or the column itself. */
export function entity(of: string): string {
  return /^[\w ]*\w(?= id$)/u.exec(of)?.[0] ?? of
}

/** Several of those whom a column tells apart: `users` of `user id`; null where the column does not name them. */
export function entities(of: string): string | null {
  const one = entity(of)
  if (one === of) return null
  if (/[^aeiou]y$/u.test(one)) return `${one.slice(0, -1)}ies`
  return /(s|x|z|ch|sh)$/u.test(one) ? `${one}es` : `${one}s`
}
