import type { Catalog } from '../../../src/catalog/catalog.js'
import type { RefusalCode } from '../../../src/request/refusal.js'
import type { RetentionQuestion } from '../../../src/request/retention-question.js'
import type { Draw } from '../draw.js'
import { wrongRanges } from './spoil.js'

/** A question about a retention made wrong in one way, and the code that it is refused with. */
export interface SpoiltRetention {
  readonly retention: RetentionQuestion
  readonly code: RefusalCode
}

/** Makes a valid question about a retention wrong. */
export function spoilRetention(draw: Draw, question: RetentionQuestion, catalog: Catalog): SpoiltRetention {
  const [code, change] = draw.one<readonly [RefusalCode, Partial<RetentionQuestion>]>([
    ['UNKNOWN_RETENTION', { retention: 'stranger' }],
    ['UNKNOWN_DIMENSION', { by: [...question.by, 'stranger'] }],
    ['UNKNOWN_DIMENSION', { where: { not: { stranger: { is: 'x' } } } }],
    ['UNKNOWN_CALENDAR', { calendar: 'stranger' }],
    ['UNKNOWN_CURRENCY', { currency: 'ZZZ' }],
    ['TIME_ZONE_INVALID', { timeZone: 'Mars/Olympus' }],
    ['RANGE_INVALID', { range: draw.one(wrongRanges) }],
    ['GRAIN_NOT_AVAILABLE', { grain: 'hour' }],
    ['LIMIT_EXCEEDED', { offsets: draw.one([-1, 1.5, 1001]) }],
    ['FILTER_INVALID', { where: draw.one([{}, { and: [] }, { not: {} }]) }],
    ...outOfReach(question, catalog),
  ])
  return { retention: { ...question, ...change }, code }
}

/** A dimension that says nothing of whoever starts. */
function outOfReach({ retention, by }: RetentionQuestion, { dimensions, retentions }: Catalog) {
  const allowed = retentions.get(retention)?.dimensions ?? []
  const missing = [...dimensions.keys()].find((name) => !allowed.includes(name))
  return missing === undefined
    ? []
    : ([
        ['DIMENSION_NOT_AVAILABLE', { by: [...by, missing] }],
        ['DIMENSION_NOT_AVAILABLE', { where: { [missing]: { isNull: true } } }],
      ] as const)
}
