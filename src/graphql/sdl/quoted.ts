/** A text as a GraphQL string literal: the escapes of JSON are all known to GraphQL. */
export function quoted(text: string): string {
  return JSON.stringify(text)
}
