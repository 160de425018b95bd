import type { Calendar } from '../definition/calendar.js'
import type { Grain } from '../definition/quantity-tree.js'
import type { Instant } from '../kit/zoned-time.js'
import type { Period } from './period.js'
import type { Comparison } from './request.js'
import type { Interval } from './resolve-range.js'

/** The time that a period is compared with: `[start, end)`. Of a period that has not begun nothing has passed, and start is end. */
export interface ComparedPeriod {
  readonly start: Instant
  readonly end: Instant
  /** Only the part of it that has passed of the period, or that the range leaves of it. */
  readonly isPartial: boolean
}

/** What is compared with each period of an answer, in their order, and with the whole range; null: nothing, and there is no value. */
export interface ComparedPeriods {
  readonly periods: readonly (ComparedPeriod | null)[]
  readonly whole: ComparedPeriod | null
}

/** The periods of an answer, and what they are made of: a request is one. */
export interface PeriodList {
  /** Null or none without a grain. */
  readonly periods: readonly Pick<Period, 'start' | 'end' | 'isCut'>[] | null
  /** Null: no limit. */
  readonly range: Interval | null
  readonly grain: Grain | null
  readonly zone: string
  readonly calendar: Calendar
  readonly now: Instant
}

/** What the periods of an answer are compared with. Starts and ends never go back from one period to the next. */
export function comparedPeriods({ periods }: PeriodList, _comparison: Comparison): ComparedPeriods {
  return { periods: (periods ?? []).map(() => null), whole: null }
}
