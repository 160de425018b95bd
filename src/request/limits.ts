/** How large an answer may be; what would pass a limit is refused before it runs. */
export interface Limits {
  /** Rows of one page (`first`). */
  readonly rows: number
  /** Rows of one page times its metric fields. */
  readonly cells: number
  /** Periods of one range. */
  readonly periods: number
  /** Metric fields of one question. */
  readonly fields: number
  /** Dimensions of one question. */
  readonly dimensions: number
  /** Comparisons in all filters of one question. */
  readonly comparisons: number
  /** What one metric field is compared with (`compare`). */
  readonly compared: number
}

/** The limits of a server that sets none. */
export const defaultLimits: Limits = {
  ...{ rows: 10_000, cells: 500_000, periods: 20_000, fields: 200 },
  ...{ dimensions: 10, comparisons: 500, compared: 10 },
}
