import type { CatalogBreakdown, CatalogFunnel, CatalogMetric, CatalogReview } from '../catalog/catalog.js'
import type { Format } from '../definition/format.js'
import type { Goal } from '../definition/goal.js'
import type { Localized } from '../definition/localized.js'
import type { Metric } from '../definition/quantity-tree.js'
import type { Answer, AnswerComparison, AnswerRow, AnswerValue } from '../rows/answer.js'
import type { RetentionAnswer, RetentionCell, RetentionCellValue, RetentionCohort } from '../rows/retention-answer.js'
import type { GoalStanding } from './goal/goal-standing.js'
import type { Selection } from './selection/selection.js'

/** An answer with the selection that asked for it: what a MetricRowConnection resolves from. */
export interface AnswerView {
  readonly answer: Answer
  readonly selection: Selection
  /** The dimensions that rows are grouped by, in order. */
  readonly by: readonly string[]
  /** Whether a filter of the question narrows all of its numbers. */
  readonly isFiltered: boolean
}

/** A row of an answer: what a MetricRow, and its DimensionValues, resolve from. */
export interface RowView {
  readonly row: AnswerRow
  readonly view: AnswerView
}

/** The value of a metric in a row: what every MetricValue resolves from. */
export interface CellView {
  readonly value: AnswerValue
  readonly row: AnswerRow
  readonly metric: Metric
  /** The index of the field among those of the selection. */
  readonly column: number
  readonly view: AnswerView
}

/** What a value is compared with: what a Comparison resolves from. */
export interface ComparisonView {
  readonly comparison: AnswerComparison
  readonly cell: CellView
}

/** How a value stands towards its goal: what a GoalStatus resolves from. */
export interface GoalView {
  readonly standing: GoalStanding
  readonly goal: Goal
  readonly cell: CellView
}

/** An answer about a funnel: what a FunnelTable resolves from. */
export interface FunnelView {
  readonly answer: Answer
  readonly asked: CatalogFunnel
  readonly by: readonly string[]
}

/** A row of it: what a FunnelRow, and its DimensionValues, resolve from. */
export interface FunnelRowView {
  readonly row: AnswerRow
  readonly view: FunnelView
}

/** A step in a row, by its place from 0. */
export interface FunnelStepView extends FunnelRowView {
  readonly place: number
}

/** An answer about a retention: what a RetentionTable resolves from. */
export interface RetentionView {
  readonly answer: RetentionAnswer
  readonly by: readonly string[]
}

/** A cohort: what a RetentionCohort, and its DimensionValues, resolve from. */
export interface CohortView {
  readonly row: RetentionCohort
  readonly view: RetentionView
}

/** All cohorts together: what a RetentionTotal resolves from. */
export interface RetentionTotalView {
  readonly row: RetentionAnswer['total']
  readonly view: RetentionView
}

/** A cell: what a RetentionCell resolves from. */
export interface RetentionCellView {
  readonly cell: RetentionCell
  readonly view: RetentionView
}

/** What members are worth: what a RetentionValue resolves from. */
export interface RetentionValueView {
  readonly worth: RetentionCellValue
  readonly cell: RetentionCellView
}

/** The page of a review: what a Review resolves from. */
export interface ReviewView {
  readonly asked: CatalogReview
  /** One row for each period of the trend; the last one is the period that is looked at. */
  readonly page: AnswerView
  /** By breakdown, in the order of the review; none where they were not asked for. */
  readonly breakdowns: readonly AnswerView[]
}

/** A metric on it: what a ReviewLine resolves from. */
export interface ReviewLineView {
  readonly metric: CatalogMetric
  readonly place: number
  readonly view: ReviewView
}

/** What a metric is broken down by: what a ReviewBreakdown resolves from. */
export interface ReviewBreakdownView {
  readonly line: ReviewLineView
  readonly breakdown: CatalogBreakdown
  readonly answer: AnswerView
}

/** A group of it: what a ReviewGroup resolves from. */
export interface ReviewGroupView {
  readonly line: ReviewLineView
  readonly cell: CellView
}

/** An answer in columns: what a MetricTable resolves from. */
export interface TableView {
  readonly answer: Answer
  readonly by: readonly string[]
  readonly metrics: readonly string[]
  readonly hasPeriods: boolean
}

/** A column of a table: what a TableColumn resolves from. Its values are made when they are asked for. */
export interface ColumnView {
  readonly name: string
  readonly label: Localized
  readonly kind: 'ROW_KIND' | 'PERIOD' | 'DIMENSION' | 'METRIC'
  readonly type: 'TEXT' | 'NUMBER' | 'DECIMAL' | 'BOOLEAN' | 'DATE' | 'DATE_TIME'
  /** Of a metric. */
  readonly form: Format['form'] | null
  /** Of a metric of money. */
  readonly currency: string | null
  readonly values: () => readonly unknown[]
  readonly exact: () => readonly (string | null)[]
}
