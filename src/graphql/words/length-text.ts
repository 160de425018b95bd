import type { Length } from '../../definition/quantity-tree.js'

/** A length of calendar time: `1 month`, `28 days`. */
export function lengthText({ count, unit }: Length): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}
