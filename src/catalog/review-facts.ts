import type { CatalogDefinition } from '../definition/catalog-definition.js'
import type { Dimension } from '../definition/expression-tree.js'
import type { Metric } from '../definition/quantity-tree.js'
import type { Review } from '../definition/review.js'
import type { CatalogBreakdown, CatalogMetric, CatalogReview } from './catalog.js'
import { isAmount } from './is-amount.js'

/** What follows from each review's definition, by name; asks for definitions that no rule objects to. */
export function reviewFacts(
  definition: CatalogDefinition,
  metrics: ReadonlyMap<string, CatalogMetric>,
): ReadonlyMap<string, CatalogReview> {
  return new Map(
    definition.reviews.map((review) => {
      const shown = metricsOnPage(review, definition).flatMap(({ name }) => metrics.get(name) ?? [])
      const breakdowns = review.by.flatMap((dimension) => breakdownBy(dimension, shown) ?? [])
      return [review.name, Object.freeze({ review, metrics: Object.freeze(shown), breakdowns: Object.freeze(breakdowns) })]
    }),
  )
}

/** The metrics of a review's page: the North Star first, whether it is listed or not. */
export function metricsOnPage({ metrics }: Review, { northStar }: CatalogDefinition): readonly Metric[] {
  return northStar === null ? metrics : [northStar, ...metrics.filter((metric) => metric !== northStar)]
}

/** Those of the metrics that have a dimension, and the one that ranks its groups; null where none has it. */
export function breakdownBy(dimension: Dimension, metrics: readonly CatalogMetric[]): CatalogBreakdown | null {
  const having = metrics.filter(({ dimensions }) => dimensions.includes(dimension.name))
  // The groups with the highest rates are the smallest ones: where there is an amount, it says which groups matter.
  const rankedBy = having.find(({ metric }) => isAmount(metric)) ?? having[0]
  return rankedBy === undefined ? null : Object.freeze({ dimension, metrics: Object.freeze(having), rankedBy })
}
