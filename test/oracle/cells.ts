import { type Compared, comparedValue } from './compared-value.js'
import { type Group, groupName } from './groups.js'
import type { Level } from './levels.js'
import type { FieldValue } from './measured-value.js'
import type { Period } from './periods.js'
import type { Placed } from './placed.js'
import type { ComputedField } from './quantities.js'
import type { Span } from './span.js'
import type { Timekeeping } from './timekeeping.js'

/** One row of an answer: its group and period, and the values of all fields. */
export interface Cells {
  readonly kind: Level['kind'] | 'TOTAL'
  readonly group: Group
  readonly period: Period | null
  /** The index of the period. */
  readonly place: number
  readonly values: readonly FieldValue[]
  /** Of each field, what its value is compared with, in the order asked. */
  readonly compared: readonly (readonly Compared[])[]
}

/** The spans of an answer: one a period, or the whole range. */
export interface Spans {
  readonly periods: readonly Period[] | null
  /** One a period; without a grain one in all. */
  readonly spans: readonly Span[]
  readonly range: Span
}

/** Rule 6e: every group x every period. */
export function cellsOf(
  level: Level,
  { periods, spans }: Spans,
  shown: readonly number[],
  fields: readonly ComputedField[],
  time: Timekeeping,
): readonly Cells[] {
  const placeOf = (group: Group): string | null => {
    const shownAs = level.groupAt(group)
    return shownAs === null ? null : groupName(shownAs)
  }
  const at = fields.map((field) => valuesAt(field, placeOf, time))
  return level.groups.flatMap((group) =>
    shown.map((index) => {
      const period = periods?.[index] ?? null
      const values = at.map((value) => value(spanAt(spans, index), index, period?.isCut ?? false, groupName(group)))
      return { kind: level.kind, group, period, place: index, ...split(values) }
    }),
  )
}

const split = (values: readonly Valued[]) => ({
  values: values.map(({ value }) => value),
  compared: values.map(({ compared }) => compared),
})

const spanAt = (spans: readonly Span[], index: number): Span => {
  const span = spans[index]
  if (span === undefined) throw new Error(`There is no period ${index}.`)
  return span
}

interface Valued {
  readonly value: FieldValue
  readonly compared: readonly Compared[]
}

function valuesAt({ quantified, comparisons }: ComputedField, placeOf: (group: Group) => string | null, time: Timekeeping) {
  const at = quantified.at(placeOf)
  return (span: Span, place: number, isCut: boolean, group: string): Valued => {
    const value = at({ span, place, compared: null }, group)
    const compared = comparisons.map((comparison) => {
      const placed: Placed = { span, place, compared: comparison }
      return comparedValue(value, at(placed, group), placed, isCut, time)
    })
    return { value, compared }
  }
}

/** Which periods are shown: all of the range; of the range `all`, from the first to the last with a row of a selected field in a group that is shown. */
export function shownPeriods(
  spans: Spans,
  isAll: boolean,
  levels: readonly Level[],
  selected: readonly ComputedField[],
): readonly number[] {
  const places = [...spans.spans.keys()]
  if (spans.periods === null || !isAll) return places
  const counting = places.filter((place) => {
    const placed: Placed = { span: spanAt(spans.spans, place), place, compared: null }
    const groups = selected.flatMap(({ quantified }) => quantified.groupsAt(placed))
    return groups.some((group) => levels.some((level) => level.groupAt(group) !== null))
  })
  return places.filter((place) => counting.some((from) => from <= place) && counting.some((until) => until >= place))
}

/** Rule 6: the total ignores groups and periods, and is computed from the base. */
export function totalOf(fields: readonly ComputedField[], range: Span, dimensions: number, time: Timekeeping): Cells {
  const values = fields.map((field) => valuesAt(field, () => '', time)(range, 0, false, ''))
  const group = Array.from({ length: dimensions }, () => undefined)
  return { kind: 'TOTAL', group, period: null, place: 0, ...split(values) }
}
