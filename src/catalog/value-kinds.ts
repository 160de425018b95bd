import type { ValueKind } from '../definition/column-type.js'

/** The kinds that can be added up. */
export const numericKinds: readonly ValueKind[] = ['integer', 'decimal', 'duration', 'money']

/** The kinds that place a row in time. */
export const timeKinds: readonly ValueKind[] = ['date', 'timestamp']

/** Plain numbers, without a unit. */
export const plainKinds: readonly ValueKind[] = ['integer', 'decimal']

/** Whether values of the two kinds can be equal: the same kind, both plain numbers, or an id beside a whole number or text. */
export function areComparable(one: ValueKind, other: ValueKind): boolean {
  if (one === other || (plainKinds.includes(one) && plainKinds.includes(other))) return true
  const beside = one === 'id' ? other : other === 'id' ? one : undefined
  return beside === 'integer' || beside === 'text'
}

/** Whether a value of the given kind can stand where the wanted one is declared: also a whole number for a decimal, and a whole number or text for an id. */
export function fitsInto(given: ValueKind, wanted: ValueKind): boolean {
  if (given === wanted) return true
  return given === 'integer' ? wanted === 'decimal' || wanted === 'id' : given === 'text' && wanted === 'id'
}
