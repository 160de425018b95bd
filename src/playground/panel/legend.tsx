import type { Series } from '../answer/chart.js'
import { type Palette, seriesColour } from './palette.js'

interface LegendProps {
  readonly series: readonly Series[]
  readonly palette: Palette
  readonly hidden: ReadonlySet<string>
  readonly onToggle: (key: string) => void
}

/** The names of the series with their colours; a click takes a series out of the chart and back. */
export function Legend({ series, palette, hidden, onToggle }: LegendProps) {
  return (
    <ul className="legend" aria-label="Series">
      {series.map(({ key, label, isOther }, position) => (
        <li key={key}>
          <button type="button" aria-pressed={!hidden.has(key)} onClick={() => onToggle(key)}>
            <span className="swatch" style={{ background: seriesColour(palette, position, isOther) }} />
            {label}
          </button>
        </li>
      ))}
    </ul>
  )
}
