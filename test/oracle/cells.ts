import { type Group, groupName } from './groups.js'
import type { Level } from './levels.js'
import type { Period } from './periods.js'
import type { FieldValue, PlacedRow, Quantified } from './quantities.js'
import { periodAt } from './timeline.js'

/** One row of an answer: its group and period, and the values of all fields. */
export interface Cells {
  readonly kind: Level['kind'] | 'TOTAL'
  readonly group: Group
  readonly period: Period | null
  /** The index of the period. */
  readonly place: number
  readonly values: readonly FieldValue[]
}

/** Rule 6e: every group x every period. */
export function cellsOf(
  level: Level,
  periods: readonly Period[] | null,
  shown: readonly number[],
  fields: readonly Quantified[],
): readonly Cells[] {
  const nameOf = (group: Group, place: number) => `${place} ${groupName(group)}`
  const placeOf = (row: PlacedRow): string | null => {
    const group = level.groupAt(row.group)
    return group === null ? null : nameOf(group, periods === null || row.time === null ? 0 : periodAt(periods, row.time))
  }
  const at = fields.map((field) => field.at(placeOf))
  return level.groups.flatMap((group) =>
    shown.map((place) => ({
      ...{ kind: level.kind, group, period: periods?.[place] ?? null, place },
      values: at.map((value) => value(nameOf(group, place))),
    })),
  )
}

/** Which periods are shown: all of the range; of the range `all`, from the first to the last with a row of a selected field in a group that is shown. */
export function shownPeriods(
  periods: readonly Period[] | null,
  isAll: boolean,
  levels: readonly Level[],
  selected: readonly Quantified[],
): readonly number[] {
  if (periods === null) return [0]
  if (!isAll) return [...periods.keys()]
  const rows = selected.flatMap((field) => field.rows).filter((row) => levels.some((level) => level.groupAt(row.group) !== null))
  const places = rows.map((row) => (row.time === null ? -1 : periodAt(periods, row.time))).filter((place) => place >= 0)
  const isShown = (place: number) => places.some((from) => from <= place) && places.some((until) => until >= place)
  return [...periods.keys()].filter(isShown)
}

/** Rule 6: the total ignores groups and periods, and is computed from the base. */
export const totalOf = (fields: readonly Quantified[], dimensions: number): Cells => ({
  ...{ kind: 'TOTAL', group: Array.from({ length: dimensions }, () => undefined), period: null, place: 0 },
  values: fields.map((field) => field.at(() => '')('')),
})
