import { monthOf, months } from '../instant.js'
import type { Answer } from './answer.js'
import type { DimensionName, Fact } from './fact.js'

/** One answer of a month, of a group, or of both; the group's field is named like its dimension. */
export type AnswerRecord = Readonly<Record<string, string | null>>

/** What is expected of a metric: over all, for each month (all 24), for each value of each dimension that has a row, and for some by month and country. */
export interface MetricTally {
  readonly total: Answer
  readonly byMonth: readonly AnswerRecord[]
  readonly by: Readonly<Record<string, readonly AnswerRecord[]>>
  readonly byMonthAndCountry?: readonly AnswerRecord[]
}

/** A metric to tally: its rows, its dimensions, and how rows make a number. */
export interface MetricQuestion<T> {
  readonly facts: readonly Fact<T>[]
  readonly dimensions: readonly DimensionName[]
  readonly measure: (rows: readonly T[]) => Answer
  readonly isCrossed?: boolean
}

/** The name of a dimension in the schema: `channelKind` is `CHANNEL_KIND`. */
export const schemaName = (dimension: DimensionName): string => dimension.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()

/** Facts by the value that each has there, values in the order in which they are first met. */
export const grouped = <F>(facts: readonly F[], keyOf: (fact: F) => string | null): Map<string | null, F[]> => {
  const groups = new Map<string | null, F[]>()
  for (const fact of facts) {
    const key = keyOf(fact)
    const group = groups.get(key)
    if (group) group.push(fact)
    else groups.set(key, [fact])
  }
  return groups
}

/** The order of groups: by code point, those without a value last. */
export const nullsLast = (one: string | null, other: string | null): number => {
  if (one === other) return 0
  if (one === null || other === null) return one === null ? 1 : -1
  return one < other ? -1 : 1
}

const rowsOf = <T>(facts: readonly Fact<T>[]): readonly T[] => facts.map((fact) => fact.row)

/** Answers the metric at every level, each from the rows themselves: nothing is added up from parts. */
export const tallyMetric = <T>({ facts, dimensions, measure, isCrossed = false }: MetricQuestion<T>): MetricTally => {
  const monthly = (some: readonly Fact<T>[], keys: AnswerRecord): AnswerRecord[] => {
    const groups = grouped(some, (fact) => monthOf(fact.at))
    return months.map((month) => ({ month, ...keys, ...measure(rowsOf(groups.get(month) ?? [])) }))
  }
  const groupsOf = (dimension: DimensionName) =>
    [...grouped(facts, (fact) => fact.keys[dimension] ?? null)].sort(([one], [other]) => nullsLast(one, other))
  const byDimension = (dimension: DimensionName): AnswerRecord[] =>
    groupsOf(dimension).map(([key, group]) => ({ [dimension]: key, ...measure(rowsOf(group)) }))
  return {
    total: measure(rowsOf(facts)),
    byMonth: monthly(facts, {}),
    by: Object.fromEntries(dimensions.map((dimension) => [schemaName(dimension), byDimension(dimension)])),
    ...(isCrossed ? { byMonthAndCountry: groupsOf('country').flatMap(([country, group]) => monthly(group, { country })) } : {}),
  }
}
