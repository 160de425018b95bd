import type { Cell } from './cell.js'
import type { FunnelChart } from './funnel-chart.js'
import type { HeatMap } from './heat-map.js'
import type { Period } from './period.js'
import type { PlacedPeriod } from './period-order.js'
import type { ReviewPage } from './review-page.js'

/** One group of a line chart: a cell a period, null where the answer has no row for it. */
export interface Series {
  readonly key: string
  readonly label: string
  readonly isOther: boolean
  readonly cells: readonly (Cell | null)[]
}

/** A metric over time: periods in their order, one series a group. */
export interface LineChart {
  readonly kind: 'line'
  readonly periods: readonly PlacedPeriod[]
  readonly series: readonly Series[]
}

/** One group of a bar chart. */
export interface Bar {
  readonly key: string
  readonly label: string
  readonly isOther: boolean
  readonly isPartial: boolean
  readonly cell: Cell
}

/** A metric by group, without time or within one period (`period`, else null). */
export interface BarChart {
  readonly kind: 'bar'
  readonly period: Period | null
  readonly bars: readonly Bar[]
}

/** What is drawn of one metric, of one row of a funnel, of a retention, or of a review. */
export type Chart = LineChart | BarChart | FunnelChart | HeatMap | ReviewPage

/** The most lines that are drawn: more cannot be told apart. A table shows all. */
export const maximumLines = 12

/** The most bars that are drawn, and rows of a heat map: each has its name beside it, so that only patience ends. */
export const maximumBars = 100

/** The most offsets that a heat map draws. */
export const maximumOffsets = 100
