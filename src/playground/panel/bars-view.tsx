import { type Cell, cellText } from '../answer/cell.js'
import { type Bar, type BarChart, maximumBars } from '../answer/chart.js'
import { type Palette, paletteOf, seriesColour } from './palette.js'
import { useDarkTheme } from './use-dark-theme.js'

/** Horizontal bars from one zero line, one a group, each with its number; striped where the period is partial. */
export function BarsView({ chart, metric }: { readonly chart: BarChart; readonly metric: string }) {
  const palette = paletteOf(useDarkTheme())
  const bars = chart.bars.slice(0, maximumBars)
  const scale = scaleOf(bars.map((bar) => bar.cell))
  const title = chart.period === null ? metric : `${metric}, ${chart.period.label}`
  return (
    <ul className="bars" aria-label={`Bar chart of ${title}, ${bars.length} bars`}>
      {bars.map((bar) => (
        <li key={bar.key}>
          <span className="bar-label" title={bar.label}>
            {bar.label || chart.period?.label || 'All'}
          </span>
          <span className="bar-track">
            <BarMark bar={bar} scale={scale} palette={palette} />
          </span>
          <span className="bar-value">{cellText(bar.cell)}</span>
        </li>
      ))}
    </ul>
  )
}

interface Scale {
  readonly low: number
  readonly span: number
}

function BarMark({ bar, scale, palette }: { readonly bar: Bar; readonly scale: Scale; readonly palette: Palette }) {
  const value = bar.cell.value ?? 0
  const left = ((Math.min(0, value) - scale.low) / scale.span) * 100
  const width = (Math.abs(value) / scale.span) * 100
  const color = seriesColour(palette, 0, bar.isOther)
  return <span className={bar.isPartial ? 'bar bar-partial' : 'bar'} style={{ left: `${left}%`, width: `${width}%`, color }} />
}

function scaleOf(cells: readonly Cell[]): Scale {
  const values = cells.map((cell) => cell.value ?? 0)
  const low = Math.min(0, ...values)
  const high = Math.max(0, ...values)
  return { low, span: high - low || 1 }
}
