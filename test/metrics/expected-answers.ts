import { readFileSync } from 'node:fs'

/** What a metric must answer, as exact text; a ratio or mean with its two sides; null where there is nothing to divide by. */
export interface ExpectedAnswer {
  readonly value: string | null
  readonly numerator?: string
  readonly denominator?: string
}

/** An answer of a month, of a group, or of both; the group's field is named like its dimension. */
export type ExpectedRecord = ExpectedAnswer & Readonly<Record<string, string | null | undefined>>

/** What one metric must answer at every level. `by` is keyed by the names of dimensions in the schema. */
export interface ExpectedMetric {
  readonly total: ExpectedAnswer
  readonly byMonth: readonly ExpectedRecord[]
  readonly by: Readonly<Record<string, readonly ExpectedRecord[]>>
  readonly byMonthAndCountry?: readonly ExpectedRecord[]
}

/** What a metric that looks at edges or through windows must answer over both years, by month, by quarter (named by its first month), and for the groups of one month. */
export interface ExpectedTimedMetric {
  readonly isExact: boolean
  readonly total: ExpectedAnswer
  readonly byMonth: readonly ExpectedRecord[]
  readonly byQuarter: readonly ExpectedRecord[]
  readonly by: Readonly<Record<string, readonly ExpectedRecord[]>>
}

/** A trap of the demo company: the right number, and the one that a naive query gives. */
export interface ExpectedTrap {
  readonly name: string
  readonly right: string
  readonly naive: string
}

/** How many orders a planted day has in its zone, and how many there are naively, between the edges of UTC's day. */
export interface ExpectedZoneDay {
  readonly zone: string
  readonly day: string
  readonly hours: number
  readonly right: number
  readonly naive: number
}

/** A cell of the users who signed up in one month: how many came by in the calendar month `offset` months later; null where it is not over. */
interface ExpectedCohortCell {
  readonly cohort: string
  readonly size: number
  readonly offset: number
  readonly active: number | null
}

/** Conversions (with the windows that are `open`, in neither side), repeat orders and cohorts: at the levels of any other metric. */
type ExpectedBehaviour = Readonly<Record<ConversionName, ExpectedMetric>> & { readonly cohorts: readonly ExpectedCohortCell[] }
type ConversionName =
  | 'trialConversionRate'
  | 'leadToMqlRate'
  | 'mqlToSqlRate'
  | 'sqlToCustomerRate'
  | 'repeatPurchaseRate'
  | 'lifetimeRepeatRate'
  | 'repeatOrders'
  | 'day1Retention'
  | 'day7Retention'
  | 'day30Retention'
  | 'day90Retention'
  | 'annualRetention'
  | 'cartAbandonmentRate'

interface Expected {
  readonly metrics: Readonly<Record<string, ExpectedMetric>>
  readonly timed: { readonly groupMonth: string; readonly metrics: Readonly<Record<string, ExpectedTimedMetric>> }
  readonly behaviour: ExpectedBehaviour
  readonly traps: readonly ExpectedTrap[]
  readonly zoneDays: readonly ExpectedZoneDay[]
}

/** What the generator of the demo company counted without any SQL. */
export const expected: Expected = JSON.parse(readFileSync(new URL('../../migrations/demo/expected.json', import.meta.url), 'utf8'))
