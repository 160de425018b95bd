import type { Drawing } from '../answer/drawing.js'
import { pictureNotes } from '../answer/picture-notes.js'
import { BarsView } from './bars-view.js'
import { ChartTable } from './chart-table.js'
import { FunnelView } from './funnel-view.js'
import { HeatView } from './heat-view.js'
import { LinesView } from './lines-view.js'
import { ReviewView } from './review-view.js'
import { StatementsView } from './statements-view.js'
import type { View } from './view.js'

interface DrawingViewProps {
  readonly drawing: Drawing
  readonly view: View
  /** What is missing beside the drawing. */
  readonly notes: readonly string[]
}

/** One drawing as a chart or a table, with its notes below, or its SQL. */
export function DrawingView({ drawing, view, notes }: DrawingViewProps) {
  const own = view === 'sql' ? [] : [...(view === 'chart' ? pictureNotes(drawing.chart) : []), ...drawing.notes]
  const sentences = [...own, ...notes]
  return (
    <>
      <div className="chart-body">
        <Body drawing={drawing} view={view} />
      </div>
      {sentences.length > 0 ? <p className="chart-notes">{sentences.join(' ')}</p> : null}
    </>
  )
}

function Body({ drawing: { chart, metric, statements }, view }: Pick<DrawingViewProps, 'drawing' | 'view'>) {
  if (view === 'sql') return <StatementsView statements={statements} />
  if (view === 'table') return <ChartTable chart={chart} metric={metric} />
  switch (chart.kind) {
    case 'line':
      return <LinesView chart={chart} metric={metric} />
    case 'bar':
      return <BarsView chart={chart} metric={metric} />
    case 'funnel':
      return <FunnelView chart={chart} title={metric} />
    case 'heat':
      return <HeatView chart={chart} title={metric} />
    case 'review':
      return <ReviewView chart={chart} title={metric} />
  }
}
