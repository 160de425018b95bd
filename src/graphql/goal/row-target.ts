import { isAmount } from '../../catalog/is-amount.js'
import type { Goal } from '../../definition/goal.js'
import type { Metric } from '../../definition/quantity-tree.js'
import type { AnswerRow } from '../../rows/answer.js'

/** What a row's value is to reach, before it is scaled, and where that started (null: not declared for it). */
export interface RowTarget {
  readonly target: number
  readonly baseline: number | null
}

/** By what a row is grouped, and whether filters narrow what its value counts. */
export interface RowPlace {
  readonly row: AnswerRow
  readonly by: readonly string[]
  readonly isFiltered: boolean
}

/**
 * The target that a goal has for a row: that of its group, else the plain one; null where it has none. A part of a count or sum has no share of the
 * target of the whole, while a ratio, a mean or a rate is held against the same one everywhere.
 */
export function rowTarget(goal: Goal, metric: Metric, place: RowPlace): RowTarget | null {
  const keys = groupKeys(place)
  const amount = isAmount(metric)
  const own = groupTarget(goal, keys)
  if (own !== null && (!amount || (keys.size === 1 && !place.isFiltered))) return { target: own, baseline: null }
  const isWhole = keys.size === 0 && place.row.kind !== 'OTHER' && !place.isFiltered
  if (goal.target === undefined || (amount && !isWhole)) return null
  return { target: goal.target, baseline: goal.baseline ?? null }
}

function groupKeys({ row, by }: RowPlace): ReadonlyMap<string, string | null> {
  return new Map(
    by.flatMap((dimension, index) => {
      const value = row.groups[index]
      return value === undefined ? [] : [[dimension, value === null ? null : String(value)] as const]
    }),
  )
}

function groupTarget(goal: Goal, keys: ReadonlyMap<string, string | null>): number | null {
  for (const { dimension, targets } of goal.for ?? []) {
    const value = keys.get(dimension.name) ?? null
    if (value !== null && Object.hasOwn(targets, value)) return targets[value] ?? null
  }
  return null
}
