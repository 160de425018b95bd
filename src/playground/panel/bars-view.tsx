import { cellText } from '../answer/cell.js'
import { type BarChart, maximumBars } from '../answer/chart.js'
import { BarMark, scaleOf } from './bar-mark.js'
import { paletteOf } from './palette.js'
import { useDarkTheme } from './use-dark-theme.js'

/** Horizontal bars from one zero line, one a group, each with its number; striped where the period is partial. */
export function BarsView({ chart, metric }: { readonly chart: BarChart; readonly metric: string }) {
  const palette = paletteOf(useDarkTheme())
  const bars = chart.bars.slice(0, maximumBars)
  const scale = scaleOf(bars.map(({ cell }) => cell.value ?? 0))
  const title = chart.period === null ? metric : `${metric}, ${chart.period.label}`
  return (
    <ul className="bars" aria-label={`Bar chart of ${title}, ${bars.length} bars`}>
      {bars.map(({ key, label, cell, isOther, isPartial }) => (
        <li key={key}>
          <span className="bar-label" title={label}>
            {label || chart.period?.label || 'All'}
          </span>
          <BarMark value={cell.value ?? 0} isOther={isOther} isPartial={isPartial} scale={scale} palette={palette} />
          <span className="bar-value">{cellText(cell)}</span>
        </li>
      ))}
    </ul>
  )
}
