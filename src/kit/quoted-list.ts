/** `"a", "b" and "c"`: names for a sentence; after `most` names it says how many are left out. */
export function quotedList(names: readonly string[], most = 12): string {
  if (names.length === 0) return 'nothing'
  const shown = names.slice(0, most).map((name) => `"${name}"`)
  if (names.length > most) return `${shown.join(', ')} and ${names.length - most} more`
  if (shown.length === 1) return shown[0] ?? ''
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}
