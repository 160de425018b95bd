import type { Drawing } from '../answer/drawing.js'
import { partialNote } from '../answer/notes.js'
import { BarsView } from './bars-view.js'
import { ChartTable } from './chart-table.js'
import { LinesView } from './lines-view.js'
import type { View } from './panel-header.js'

/** One drawing as a chart or a table, with its notes below. */
export function DrawingView({ drawing, view }: { readonly drawing: Drawing; readonly view: View }) {
  const notes = [view === 'chart' ? partialNote(drawing.chart) : undefined, ...drawing.notes].filter((note) => note !== undefined)
  return (
    <>
      <div className="chart-body">
        {view === 'table' ? <ChartTable chart={drawing.chart} metric={drawing.metric} /> : <ChartView drawing={drawing} />}
      </div>
      {notes.length > 0 ? <p className="chart-notes">{notes.join(' ')}</p> : null}
    </>
  )
}

function ChartView({ drawing: { chart, metric } }: { readonly drawing: Drawing }) {
  return chart.kind === 'line' ? <LinesView chart={chart} metric={metric} /> : <BarsView chart={chart} metric={metric} />
}
