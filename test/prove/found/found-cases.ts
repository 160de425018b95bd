import { batchOverAllTime } from './batch-over-all-time.js'
import { calledConstructor } from './called-constructor.js'
import { calledKnown } from './called-known.js'
import { cohortsInOrder } from './cohorts-in-order.js'
import type { FoundCase } from './found-case.js'
import { halfAnHour } from './half-an-hour.js'
import { heldToTheEnd } from './held-to-the-end.js'
import { hiddenChange } from './hidden-change.js'
import { intervalToCome } from './interval-to-come.js'
import { metricNamedTwice } from './metric-named-twice.js'
import { orderedAsText } from './ordered-as-text.js'
import { skippedDate, skippedHour } from './skipped-dates.js'

/** All that the proof has found: each stays, as its smallest case. */
export const foundCases: readonly FoundCase[] = [
  batchOverAllTime,
  calledConstructor,
  calledKnown,
  cohortsInOrder,
  halfAnHour,
  heldToTheEnd,
  hiddenChange,
  intervalToCome,
  metricNamedTwice,
  orderedAsText,
  skippedDate,
  skippedHour,
]
