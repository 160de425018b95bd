/** A row that holds from one instant until another; null: it still does. */
export interface Held {
  readonly from: number
  readonly to: number | null
}

/** The rows that hold the moment before an edge: what begins at the edge is not there yet, what ends at it still is. */
export const holding = <T extends Held>(rows: readonly T[], edge: number): readonly T[] =>
  rows.filter(({ from, to }) => from < edge && (to === null || to >= edge))
