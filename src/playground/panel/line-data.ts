import type { Cell } from '../answer/cell.js'
import type { LineChart, Series } from '../answer/chart.js'
import type { Period } from '../answer/period.js'

/** One series as two lines: `solid` over complete periods, `dashed` over partial ones and up to their neighbours; null is a gap. */
export interface LinePair {
  readonly solid: (number | null)[]
  readonly dashed: (number | null)[]
}

/** The two lines of each series of a chart, in its order. */
export function linePairs({ periods, series }: LineChart): LinePair[] {
  return series.map((one) => linePair(one, periods))
}

function linePair({ cells }: Series, periods: readonly Period[]): LinePair {
  const isPartial = (position: number) => periods[position]?.isPartial ?? false
  const touchesPartial = (position: number) => isPartial(position - 1) || isPartial(position) || isPartial(position + 1)
  return {
    solid: cells.map((cell, position) => (isPartial(position) ? null : numberOf(cell))),
    dashed: cells.map((cell, position) => (touchesPartial(position) ? numberOf(cell) : null)),
  }
}

function numberOf(cell: Cell | null): number | null {
  return cell?.value ?? null
}
