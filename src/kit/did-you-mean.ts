import { distance } from 'fastest-levenshtein'

/** ` Did you mean "…"?` for the nearest of the allowed names, or nothing where none is near. */
export function didYouMean(given: string, allowed: Iterable<string>): string {
  let best: string | undefined
  let least = Math.max(2, Math.ceil(given.length * 0.4)) + 1
  for (const name of allowed) {
    const edits = distance(given.toLowerCase(), name.toLowerCase())
    if (edits < least) [best, least] = [name, edits]
  }
  return best === undefined ? '' : ` Did you mean "${best}"?`
}
