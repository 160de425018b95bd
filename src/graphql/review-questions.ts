import type { Catalog, CatalogBreakdown, CatalogMetric, CatalogReview } from '../catalog/catalog.js'
import type { ComparisonQuestion, FilterQuestion, Question } from '../request/question.js'
import { comparisonName } from '../request/read-comparisons.js'
import { reviewedRange } from '../request/reviewed-range.js'
import { clockOf } from './answer-questions.js'
import type { ReviewSelection } from './selection/read-review.js'

/** What a client says of a review besides its name. */
export interface ReviewArguments {
  readonly at: string | null
  readonly where: FilterQuestion | null
  readonly timeZone: string | null
  readonly calendar: string | null
  readonly currency: string | null
}

/** The questions that a review's page is made of: one for all of its lines and their trends, and one for each breakdown. */
export interface ReviewQuestions {
  readonly page: Question
  readonly breakdowns: readonly Question[]
}

/** Puts the questions of a review: as many as it has breakdowns and one, however many metrics it has. Throws a Refusal where `at` lies after now. */
export function reviewQuestions(
  asked: CatalogReview,
  given: ReviewArguments,
  selection: ReviewSelection,
  catalog: Catalog,
): ReviewQuestions {
  const { review, metrics, breakdowns } = asked
  const { at, ...shared } = given
  const { timeZone, calendar } = shared
  const now = clockOf(catalog)
  const last = (count: number) => reviewedRange({ at, grain: review.grain, timeZone, calendar }, count, catalog, now)
  const declared = review.compare.map((named): ComparisonQuestion => ({ named }))
  const compared = (wants: boolean) => distinct([...(wants ? declared : []), ...selection.comparisons])
  const whole: Omit<Question, 'fields' | 'range' | 'by'> = {
    ...{ ...shared, grain: review.grain, segments: review.segments.map(({ name }) => name) },
    ...{ having: null, top: null, subtotals: [], orderBy: [], first: 1000, after: null },
    wants: { rows: true, total: false, totalCount: false },
  }
  const page = {
    ...whole,
    ...{ by: [], range: last(selection.wantsTrend ? review.periods : 1) },
    fields: fieldsOf(metrics, compared(selection.wantsComparisons)),
  }
  const byDimension = ({ dimension, metrics: having, rankedBy }: CatalogBreakdown): Question => ({
    ...whole,
    ...{ by: [dimension.name], range: last(1), fields: fieldsOf(having, compared(selection.wantsGroupComparisons)) },
    top: { count: review.top, by: rankedBy.metric.name, direction: 'descending', other: true },
    orderBy: [{ metric: rankedBy.metric.name, direction: 'descending', nulls: 'last' }],
  })
  return { page, breakdowns: selection.wantsBreakdowns ? breakdowns.map(byDimension) : [] }
}

function fieldsOf(metrics: readonly CatalogMetric[], comparisons: readonly ComparisonQuestion[]): Question['fields'] {
  return metrics.map(({ metric: { name } }) => ({ key: name, metric: name, where: null, segments: [], comparisons }))
}

const distinct = (comparisons: readonly ComparisonQuestion[]): readonly ComparisonQuestion[] => [
  ...new Map(comparisons.map((each) => [comparisonName(each), each])).values(),
]
