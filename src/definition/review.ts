import { callerFile } from '../kit/caller-file.js'
import { humanCase } from '../kit/naming.js'
import type { Dimension } from './expression-tree.js'
import type { Localized } from './localized.js'
import type { Grain, Metric } from './quantity-tree.js'
import type { Segment } from './segment.js'
import { type OptionsOf, unknownIn } from './unknown-options.js'

/** What the values of a review can be compared with. */
export type ReviewComparison = 'previousPeriod' | 'samePeriodLastYear'

/** A page that is looked at once a period: metrics at one grain, each with its comparisons, its goal, its recent past and its breakdowns. */
export interface Review {
  readonly kind: 'review'
  readonly name: string
  readonly label: Localized
  readonly description: Localized
  /** In the order of the page; the catalogue's North Star stands before them. */
  readonly metrics: readonly Metric[]
  readonly grain: Grain
  readonly compare: readonly ReviewComparison[]
  /** What its metrics are broken down by: each metric by those of them that it has. */
  readonly by: readonly Dimension[]
  /** How many groups a breakdown has; the rest is one more. */
  readonly top: number
  /** How many periods the trend of a metric has, the one looked at included. */
  readonly periods: number
  readonly segments: readonly Segment[]
  readonly definedAt: string | undefined
}

/** A metric, by what inference needs of it. */
type Reviewed = { readonly kind: 'metric'; readonly sources: object }

/** A dimension that reaches all that one of the metrics is computed from. */
type DimensionOfOne<M> = M extends Reviewed ? Dimension<keyof M['sources'] & string> : never

/** How a review is written. */
export interface ReviewDeclaration<M extends readonly Reviewed[]> {
  readonly label?: Localized
  readonly description?: Localized
  readonly metrics: M
  readonly grain: Grain
  /** Left out: the period before. */
  readonly compare?: ReviewComparison | readonly ReviewComparison[]
  readonly by?: readonly DimensionOfOne<NoInfer<M>[number]>[]
  /** Left out: 5. */
  readonly top?: number
  /** Left out: 12. */
  readonly periods?: number
  /** Filters that hold for the whole page. */
  readonly segments?: readonly Segment[]
}

const reviewOptions: OptionsOf<ReviewDeclaration<readonly Reviewed[]>> = {
  ...{ label: true, description: true, metrics: true, grain: true, compare: true, by: true, top: true, periods: true, segments: true },
}

/** Declares a review, under a name in kebab-case (`weekly-product`) or camelCase. */
export function review<M extends readonly Reviewed[]>(name: string, declaration: ReviewDeclaration<M>): Review {
  const { label = humanCase(name), description = '', grain, compare = 'previousPeriod', by = [], segments = [] } = declaration
  const compared = typeof compare === 'string' ? [compare] : [...compare]
  // The declaration sees metrics by what inference needs; they are made by this package's constructors only.
  const metrics = declaration.metrics as unknown as readonly Metric[]
  const result: Review = {
    ...{ kind: 'review', name, label, description, grain, top: declaration.top ?? 5, periods: declaration.periods ?? 12 },
    metrics: Object.freeze([...metrics]),
    compare: Object.freeze(compared),
    by: Object.freeze([...by]),
    segments: Object.freeze([...segments]),
    definedAt: callerFile(review),
    ...unknownIn(declaration, reviewOptions),
  }
  return Object.freeze(result)
}
