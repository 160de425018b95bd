import { canonicalOf } from '../kit/canonical.js'
import { slotsOf } from './make-plan.js'
import type { Plan, Scan, Slot } from './plan.js'

/** Which rows make groups appear, as text: plans with equal texts, equal grouping and equal filters have the same groups, and can be answered together. */
export function presenceOf(plan: Plan): string {
  const selected = new Set(plan.fields.slice(0, plan.selected).flatMap(slotsOf))
  const asked = [...selected].map((index) => {
    const slot = plan.slots[index] as Slot
    const scan = plan.scans[slot.scan] as Scan
    const filters = [...scan.filters, ...slot.filters].map((filter) => canonicalOf(filter))
    return {
      scan: `${scan.source.name} ${scan.time === null ? '' : canonicalOf(scan.time)} ${canonicalOf(slot.timing)}`,
      filters: new Set(filters),
    }
  })
  const widest = asked.filter(
    (one) => !asked.some((other) => other !== one && other.scan === one.scan && isNarrower(one.filters, other.filters)),
  )
  return [...new Set(widest.map(({ scan, filters }) => [scan, ...[...filters].sort()].join('\n')))].sort().join('\n\n')
}

/** Whether all that one asks, and more, is asked by the other. */
function isNarrower(narrow: ReadonlySet<string>, wide: ReadonlySet<string>): boolean {
  return narrow.size > wide.size && [...wide].every((filter) => narrow.has(filter))
}
