import { distance } from 'fastest-levenshtein'

/** ` Did you mean "…"?` for the nearest of the allowed names, or nothing where none is near. */
export function didYouMean(given: string, allowed: Iterable<string>): string {
  let best: string | undefined
  let least = Math.max(2, Math.ceil(given.length * 0.4)) + 1
  for (const name of allowed) {
    const edits = editsBetween(given.toLowerCase(), name.toLowerCase())
    if (edits < least) [best, least] = [name, edits]
  }
  return best === undefined ? '' : ` Did you mean "${best}"?`
}

// Letters that changed places are one slip of the hand: "tabel" is nearer to "table" than to "label".
function editsBetween(given: string, name: string): number {
  const letters = (word: string): string => [...word].sort().join('')
  return given !== name && letters(given) === letters(name) ? 0.5 : distance(given, name)
}
