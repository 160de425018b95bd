import type { Catalog, CatalogRetention } from '../catalog/catalog.js'
import type { Calendar } from '../definition/calendar.js'
import type { CivilGrain } from '../definition/calendar-periods.js'
import type { Dimension, Predicate } from '../definition/expression-tree.js'
import type { Instant } from '../kit/zoned-time.js'
import type { Cohorts } from './cohorts.js'
import type { Limits } from './limits.js'
import type { Interval } from './resolve-range.js'
import type { Scope } from './scope.js'

/** A question about a retention whose every name is known, whose range is resolved, and which is legal. */
export interface RetentionRequest {
  readonly kind: 'retentionRequest'
  readonly catalog: Catalog
  readonly asked: CatalogRetention
  readonly by: readonly Dimension[]
  /** About the row of the first start. */
  readonly where: Predicate | null
  readonly grain: CivilGrain
  readonly zone: string
  readonly calendar: Calendar
  readonly currency: string | null
  /** Null: `all`, from the first start to the last, which are not known before the data are looked at. */
  readonly range: Interval | null
  readonly cohorts: Cohorts
  /** How many offsets follow offset 0; null: what fits. */
  readonly offsets: number | null
  readonly unbounded: boolean
  readonly rolling: boolean
  readonly wantsValues: boolean
  readonly now: Instant
  readonly scope: Scope
  readonly limits: Limits
}
