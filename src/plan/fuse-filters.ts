import type { Predicate } from '../definition/expression-tree.js'
import { canonicalOf } from '../kit/canonical.js'
import type { Presence, Scan, Slot } from './plan.js'

/** The filters of one scan, sorted into what all of its slots share and what each asks on its own. */
export interface FusedFilters {
  readonly slots: readonly Slot[]
  readonly filters: readonly Predicate[]
  readonly anyOf: Scan['anyOf']
  readonly presences: readonly Presence[]
}

/**
 * What every slot of a scan asks goes to WHERE, the rest stays with the slot as FILTER. A row that no slot asks for is not read, and only rows
 * that a selected slot asks for make their group appear.
 */
export function fuseFilters(slots: readonly Slot[], isSelected: (index: number) => boolean, placings: number): FusedFilters {
  const names = slots.map((slot) => new Map(slot.filters.map((filter) => [canonicalOf(filter), filter])))
  const [first = new Map<string, Predicate>()] = names
  const shared = new Map([...first].filter(([name]) => names.every((own) => own.has(name))))
  const own = slots.map((slot) => ({ ...slot, filters: slot.filters.filter((filter) => !shared.has(canonicalOf(filter))) }))
  const alternatives = (some: readonly Slot[]) => [
    ...new Map(some.map((slot) => [slot.filters.map((filter) => canonicalOf(filter)).join('\n'), slot.filters])).values(),
  ]
  const presences = [...Array(placings).keys()].map((placing) => {
    const selected = own.filter((slot, index) => slot.placing === placing && isSelected(index))
    return presenceOf(selected, selected.length === own.length, alternatives)
  })
  const takesAll = own.some((slot) => slot.filters.length === 0)
  return {
    slots: own,
    filters: [...shared.values()],
    anyOf: takesAll ? [] : alternatives(own),
    presences,
  }
}

function presenceOf(selected: readonly Slot[], isEverySlot: boolean, alternatives: (some: readonly Slot[]) => Scan['anyOf']): Presence {
  if (selected.length === 0) return 'none'
  // Either some selected slot asks for every row, or only these slots decide which rows are read.
  if (isEverySlot || selected.some((slot) => slot.filters.length === 0)) return 'all'
  return alternatives(selected)
}
