import type { Calendar } from '../definition/calendar.js'
import type { CatalogDefinition } from '../definition/catalog-definition.js'
import type { Dimension } from '../definition/expression-tree.js'
import type { Funnel, FunnelStep } from '../definition/funnel.js'
import type { Grain, Metric } from '../definition/quantity-tree.js'
import type { Retention } from '../definition/retention.js'
import type { Review } from '../definition/review.js'
import type { Segment } from '../definition/segment.js'
import type { AnySourceFacts } from '../definition/source.js'

/** A metric with what follows from its definition: by what and how finely it can be asked. */
export interface CatalogMetric {
  readonly metric: Metric
  /** Names of the sources that it reads. */
  readonly sources: readonly string[]
  /** Names of the dimensions that it can be asked by, in the catalogue's order. */
  readonly dimensions: readonly string[]
  /** The finest grain that it can be asked at; null: some measure has no time, so only the range `all` without a grain. */
  readonly finestGrain: Grain | null
}

/** A retention with what follows from its definition. */
export interface CatalogRetention {
  readonly retention: Retention
  /** Names of the dimensions that it can be asked by, in the catalogue's order. */
  readonly dimensions: readonly string[]
  /** The grains that its cohorts can have, from the finest. */
  readonly grains: readonly Grain[]
}

/** A funnel with what follows from its definition. */
export interface CatalogFunnel {
  readonly funnel: Funnel
  /** Names of the dimensions that it can be asked by, in the catalogue's order. */
  readonly dimensions: readonly string[]
  readonly finestGrain: Grain | null
  readonly steps: readonly { readonly step: FunnelStep; readonly entities: CatalogMetric; readonly time: CatalogMetric | null }[]
}

/** A review with what follows from its definition. */
export interface CatalogReview {
  readonly review: Review
  /** The North Star, then those that it lists. */
  readonly metrics: readonly CatalogMetric[]
  readonly breakdowns: readonly CatalogBreakdown[]
}

/** What the metrics of a review that have a dimension are broken down by. */
export interface CatalogBreakdown {
  readonly dimension: Dimension
  /** In the order of the page. */
  readonly metrics: readonly CatalogMetric[]
  /** The one whose greatest groups are shown, of all of them alike: the first that is an amount, else the first. */
  readonly rankedBy: CatalogMetric
}

/** All definitions, checked together, by name. */
export interface Catalog {
  readonly kind: 'catalog'
  readonly definition: CatalogDefinition
  /** SHA-256 of everything that can change an answer, as 16 hexadecimal digits. */
  readonly hash: string
  readonly sources: ReadonlyMap<string, AnySourceFacts>
  readonly dimensions: ReadonlyMap<string, Dimension>
  readonly metrics: ReadonlyMap<string, CatalogMetric>
  readonly segments: ReadonlyMap<string, Segment>
  readonly retentions: ReadonlyMap<string, CatalogRetention>
  readonly funnels: ReadonlyMap<string, CatalogFunnel>
  readonly reviews: ReadonlyMap<string, CatalogReview>
  /** What the steps of funnels are measured by, under names that no metric has. */
  readonly stepMetrics: ReadonlyMap<string, CatalogMetric>
  readonly calendars: ReadonlyMap<string, Calendar>
}
