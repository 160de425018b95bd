import type { Predicate } from '../definition/expression-tree.js'
import { canonicalOf } from '../kit/canonical.js'
import type { Scan, Slot } from './plan.js'

/** The filters of one scan, sorted into what all of its slots share and what each asks on its own. */
export interface FusedFilters {
  readonly slots: readonly Slot[]
  readonly filters: readonly Predicate[]
  readonly anyOf: Scan['anyOf']
  readonly presence: Scan['presence']
}

/**
 * What every slot of a scan asks goes to WHERE, the rest stays with the slot as FILTER. A row that no slot asks for is not read, and only rows
 * that a selected slot asks for make their group appear.
 */
export function fuseFilters(slots: readonly Slot[], isSelected: (index: number) => boolean): FusedFilters {
  const names = slots.map((slot) => new Map(slot.filters.map((filter) => [canonicalOf(filter), filter])))
  const [first = new Map<string, Predicate>()] = names
  const shared = new Map([...first].filter(([name]) => names.every((own) => own.has(name))))
  const own = slots.map((slot) => ({ ...slot, filters: slot.filters.filter((filter) => !shared.has(canonicalOf(filter))) }))
  const alternatives = (some: readonly Slot[]) => [
    ...new Map(some.map((slot) => [slot.filters.map((filter) => canonicalOf(filter)).join('\n'), slot.filters])).values(),
  ]
  const selected = own.filter((_, index) => isSelected(index))
  const takesAll = own.some((slot) => slot.filters.length === 0)
  return {
    slots: own,
    filters: [...shared.values()],
    anyOf: takesAll ? [] : alternatives(own),
    presence: presenceOf(own, selected, alternatives),
  }
}

function presenceOf(
  own: readonly Slot[],
  selected: readonly Slot[],
  alternatives: (some: readonly Slot[]) => Scan['anyOf'],
): Scan['presence'] {
  if (selected.length === 0) return 'none'
  // Either some selected slot asks for every row, or only selected slots decide which rows are read.
  if (selected.some((slot) => slot.filters.length === 0) || selected.length === own.length) return 'all'
  return alternatives(selected)
}
