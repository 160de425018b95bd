import type { Cell } from './cell.js'
import type { Period } from './period.js'
import type { PlacedPeriod } from './period-order.js'

/** One group of a line chart: a cell a period, null where the answer has no row for it. */
export interface Series {
  readonly key: string
  readonly label: string
  readonly isOther: boolean
  readonly cells: readonly (Cell | null)[]
}

/** A metric over time: periods in their order, one series a group; `hiddenCount` groups are left out. */
export interface LineChart {
  readonly kind: 'line'
  readonly periods: readonly PlacedPeriod[]
  readonly series: readonly Series[]
  readonly hiddenCount: number
}

/** One group of a bar chart. */
export interface Bar {
  readonly key: string
  readonly label: string
  readonly isOther: boolean
  readonly isPartial: boolean
  readonly cell: Cell
}

/** A metric by group, without time or within one period (`period`, else null); `hiddenCount` groups are left out. */
export interface BarChart {
  readonly kind: 'bar'
  readonly period: Period | null
  readonly bars: readonly Bar[]
  readonly hiddenCount: number
}

/** What is drawn of one metric of an answer. */
export type Chart = LineChart | BarChart

/** The most lines that one chart shows: more cannot be told apart. */
export const maximumLines = 12

/** The most bars that one chart shows: each has its name beside it, so that only patience ends. */
export const maximumBars = 100
