import type { GroupKey } from '../../rows/answer.js'

/** The value of a group as text; null where it has none. */
export function groupText(value: GroupKey): string | null {
  return value === null ? null : String(value)
}

/** The value of a group for people. */
export function groupLabel(value: GroupKey): string {
  return groupText(value) ?? '(none)'
}
