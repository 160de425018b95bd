import type { Cell } from '../answer/cell.js'
import { cellText } from '../answer/cell.js'
import { type Palette, seriesColour } from './palette.js'
import { trendPieces } from './trend-pieces.js'

interface TrendLineProps {
  readonly cells: readonly Cell[]
  readonly palette: Palette
  /** The last point is of a period that is not over: it is hollow. */
  readonly isPartial: boolean
}

/** The size of a trend, in pixels. */
const box = { width: 80, height: 20 } as const

/** Values over time as a small line with gaps where there are none, the last one marked; the numbers are its title. */
export function TrendLine({ cells, palette, isPartial }: TrendLineProps) {
  const pieces = trendPieces(
    cells.map(({ value }) => value),
    box,
  )
  const colour = seriesColour(palette, 0, false)
  const last = cells.at(-1)?.value == null ? undefined : pieces.at(-1)?.at(-1)
  const words = cells.map(cellText).join(', ')
  return (
    <svg className="review-trend" width={box.width} height={box.height} role="img" aria-label={words}>
      <title>{words}</title>
      {pieces.map((points) => (
        <polyline key={points[0]?.x} points={points.map(({ x, y }) => `${x},${y}`).join(' ')} stroke={colour} />
      ))}
      {last === undefined ? null : (
        <circle cx={last.x} cy={last.y} r={2.5} stroke={colour} fill={isPartial ? palette.background : colour} />
      )}
    </svg>
  )
}
