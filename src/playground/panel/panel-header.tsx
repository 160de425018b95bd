import type { Drawing } from '../answer/drawing.js'
import { type View, viewOf } from './view.js'

interface PanelHeaderProps {
  readonly drawings: readonly Drawing[]
  readonly drawing: Drawing
  readonly view: View
  readonly onChoose: (id: string) => void
  readonly onView: (view: View) => void
}

const views: readonly { readonly view: View; readonly label: string }[] = [
  { view: 'chart', label: 'Chart' },
  { view: 'table', label: 'Table' },
  { view: 'sql', label: 'SQL' },
  { view: 'hidden', label: 'Hide' },
]

/** The panel's first line: which metric is drawn, and as what. */
export function PanelHeader({ drawings, drawing, view, onChoose, onView }: PanelHeaderProps) {
  return (
    <header className="chart-header">
      <DrawingChoice drawings={drawings} drawing={drawing} onChoose={onChoose} />
      <fieldset className="chart-views" aria-label="Show the answer as">
        {views
          .filter((choice) => viewOf(drawing, choice.view) === choice.view)
          .map((choice) => (
            <button key={choice.view} type="button" aria-pressed={choice.view === view} onClick={() => onView(choice.view)}>
              {choice.label}
            </button>
          ))}
      </fieldset>
    </header>
  )
}

function DrawingChoice({ drawings, drawing, onChoose }: Pick<PanelHeaderProps, 'drawings' | 'drawing' | 'onChoose'>) {
  const hasSeveralFields = new Set(drawings.map(({ field }) => field)).size > 1
  const nameOf = ({ field, metric }: Drawing) => (hasSeveralFields ? `${field} · ${metric}` : metric)
  if (drawings.length === 1) return <strong className="chart-metric">{nameOf(drawing)}</strong>
  return (
    <select className="chart-metric" aria-label="What is drawn" value={drawing.id} onChange={(event) => onChoose(event.target.value)}>
      {drawings.map((choice) => (
        <option key={choice.id} value={choice.id}>
          {nameOf(choice)}
        </option>
      ))}
    </select>
  )
}
