import 'uplot/dist/uPlot.min.css'
import { useMemo, useRef, useState } from 'react'
import { type LineChart, maximumLines } from '../answer/chart.js'
import { Legend } from './legend.js'
import { paletteOf } from './palette.js'
import { type Pointer, Tooltip } from './tooltip.js'
import { useDarkTheme } from './use-dark-theme.js'
import { usePlot } from './use-plot.js'

/** Lines over time, one a group: gaps stay open, partial periods are dashed and hollow. */
export function LinesView({ chart: whole, metric }: { readonly chart: LineChart; readonly metric: string }) {
  const chart = useMemo(() => ({ ...whole, series: whole.series.slice(0, maximumLines) }), [whole])
  const isDark = useDarkTheme()
  const palette = paletteOf(isDark)
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set())
  const [pointer, setPointer] = useState<Pointer | null>(null)
  const frame = useRef<HTMLDivElement>(null)
  const content = useMemo(() => ({ chart, palette, hidden, onPointer: setPointer }), [chart, palette, hidden])
  usePlot(frame, content)
  const hasNames = chart.series.some((series) => series.label !== '')
  return (
    <div className="lines">
      <div className="plot" ref={frame} role="img" aria-label={descriptionOf(chart, metric)}>
        {pointer === null ? null : <Tooltip chart={chart} metric={metric} palette={palette} hidden={hidden} pointer={pointer} />}
      </div>
      {hasNames ? (
        <Legend series={chart.series} palette={palette} hidden={hidden} onToggle={(key) => setHidden(toggled(hidden, key))} />
      ) : null}
    </div>
  )
}

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys)
  if (!next.delete(key)) next.add(key)
  return next
}

function descriptionOf({ periods, series }: LineChart, metric: string): string {
  const span = `from ${periods[0]?.label} to ${periods.at(-1)?.label}`
  const names = series.map(({ label }) => label).filter((label) => label !== '')
  return `Line chart of ${metric} ${span}${names.length > 0 ? `: ${names.join(', ')}` : ''}. The same numbers are in the table view.`
}
