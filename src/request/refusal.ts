/** Why a question is refused before any SQL. */
export type RefusalCode =
  | 'UNKNOWN_METRIC'
  | 'UNKNOWN_RETENTION'
  | 'UNKNOWN_DIMENSION'
  | 'UNKNOWN_SEGMENT'
  | 'UNKNOWN_CALENDAR'
  | 'UNKNOWN_CURRENCY'
  | 'DIMENSION_NOT_AVAILABLE'
  | 'SEGMENT_NOT_AVAILABLE'
  | 'GRAIN_NOT_AVAILABLE'
  | 'RANGE_INVALID'
  | 'COMPARISON_INVALID'
  | 'TIME_ZONE_INVALID'
  | 'FILTER_INVALID'
  | 'ORDER_INVALID'
  | 'TOP_INVALID'
  | 'SUBTOTALS_INVALID'
  | 'CURSOR_INVALID'
  | 'LIMIT_EXCEEDED'

/** A question refused: one sentence that names the thing and says what would be allowed. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: RefusalCode
  /** The metric that it is about, if it is about one. */
  readonly metric: string | null
  /** The key of the field that is wrong; null: an argument is. */
  readonly field: string | null
  /** What would be allowed, where that is a list of names. */
  readonly allowed: readonly string[]

  constructor(code: RefusalCode, message: string, about: { metric?: string; field?: string; allowed?: readonly string[] } = {}) {
    super(message)
    this.code = code
    this.metric = about.metric ?? null
    this.field = about.field ?? null
    this.allowed = about.allowed ?? []
  }
}
