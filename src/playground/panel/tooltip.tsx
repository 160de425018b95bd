import { cellText } from '../answer/cell.js'
import type { LineChart } from '../answer/chart.js'
import { type Palette, seriesColour } from './palette.js'

/** Where the pointer is: the period's position in the chart, and its pixels from the plot's left edge. */
export interface Pointer {
  readonly position: number
  readonly left: number
  readonly isRight: boolean
}

interface TooltipProps {
  readonly chart: LineChart
  readonly metric: string
  readonly palette: Palette
  readonly hidden: ReadonlySet<string>
  readonly pointer: Pointer
}

/** Every series' number in the period under the pointer, as the server writes it. */
export function Tooltip({ chart, metric, palette, hidden, pointer }: TooltipProps) {
  const period = chart.periods[pointer.position]
  if (period === undefined) return null
  return (
    <div className={pointer.isRight ? 'tooltip tooltip-left' : 'tooltip'} style={{ left: pointer.left }}>
      <strong>{period.isPartial ? `${period.label} (partial)` : period.label}</strong>
      {chart.series.map(({ key, label, isOther, cells }, position) =>
        hidden.has(key) ? null : (
          <span key={key} className="tooltip-line">
            <span className="swatch" style={{ background: seriesColour(palette, position, isOther) }} />
            <span>{label || metric}</span>
            <b>{cellText(cells[pointer.position])}</b>
          </span>
        ),
      )}
    </div>
  )
}
