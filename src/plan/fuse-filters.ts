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
  const presences = [...Array(placings).keys()].map((placing) => {
    const selected = own.filter((slot, index) => slot.placing === placing && isSelected(index))
    return presenceOf(selected, selected.length === own.length)
  })
  const takesAll = own.some((slot) => slot.filters.length === 0)
  return {
    slots: own,
    filters: [...shared.values()],
    anyOf: takesAll ? [] : alternatives(own),
    presences,
  }
}

function presenceOf(selected: readonly Slot[], isEverySlot: boolean): Presence {
  if (selected.length === 0) return 'none'
  // Either some selected slot asks for every row, or only these slots decide which rows are read.
  if (isEverySlot || selected.some((slot) => slot.filters.length === 0)) return 'all'
  return alternatives(selected)
}

/** The different lists of what slots ask, without those that ask all of another one and more: the list that stands for most of them first, as it decides most rows. */
function alternatives(some: readonly Slot[]): Scan['anyOf'] {
  const lists = new Map(some.map((slot) => [namesOf(slot).sort().join('\n'), { filters: slot.filters, names: new Set(namesOf(slot)) }]))
  const named = [...lists.values()]
  const narrower = (list: Named) => named.filter((other) => other !== list && [...list.names].every((name) => other.names.has(name)))
  const isCovered = new Set(named.flatMap(narrower))
  return named
    .filter((list) => !isCovered.has(list))
    .sort((one, other) => narrower(other).length - narrower(one).length)
    .map(({ filters }) => filters)
}

interface Named {
  readonly filters: readonly Predicate[]
  readonly names: ReadonlySet<string>
}

const namesOf = ({ filters }: Slot): string[] => filters.map((filter) => canonicalOf(filter))
