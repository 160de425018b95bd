import './panel.css'
import { useGraphiQL } from '@graphiql/react'
import { useMemo, useState } from 'react'
import type { Drawing } from '../answer/drawing.js'
import { type Picture, pictureOf } from '../answer/picture.js'
import { DrawingView } from './drawing-view.js'
import { PanelHeader } from './panel-header.js'
import { ResizeBar } from './resize-bar.js'
import { usePanelHeight } from './use-panel-height.js'
import { type View, viewOf } from './view.js'

/** The part of the page under the answer: the active tab's answer as a chart, a table or its SQL, or a hint what to ask for. */
export function ChartPanel() {
  const answerText = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.response ?? '')
  const isFetching = useGraphiQL((state) => state.isFetching)
  const picture = useMemo(() => pictureOf(answerText), [answerText])
  const [chosenId, setChosenId] = useState('')
  const [chosenView, setView] = useState<View>('chart')
  const [height, setHeight] = usePanelHeight()
  if (picture.kind === 'hint')
    return <Hint picture={picture} isFetching={isFetching} height={chosenView === 'hidden' ? undefined : height} />
  const drawing = chosenDrawing(picture.drawings, chosenId)
  const view = viewOf(drawing, chosenView)
  const isOpen = view !== 'hidden'
  return (
    <section className="chart-panel" style={isOpen ? { height } : {}} aria-label="Chart of the answer">
      {isOpen ? <ResizeBar onHeight={setHeight} /> : null}
      <PanelHeader drawings={picture.drawings} drawing={drawing} view={view} onChoose={setChosenId} onView={setView} />
      {isOpen ? <DrawingView key={drawing.id} drawing={drawing} view={view} notes={picture.notes} /> : null}
    </section>
  )
}

interface HintProps {
  readonly picture: Picture & { readonly kind: 'hint' }
  readonly isFetching: boolean
  readonly height: number | string | undefined
}

/** While an answer is on its way the panel keeps its height, so that the page does not jump. */
function Hint({ picture, isFetching, height }: HintProps) {
  const className = picture.isError && !isFetching ? 'chart-error' : 'chart-hint'
  return (
    <section className="chart-panel" style={isFetching && height !== undefined ? { height } : {}} aria-label="Chart of the answer">
      <p className={className} role="status">
        {isFetching ? 'Waiting for the answer…' : picture.hint}
      </p>
    </section>
  )
}

/** A metric once chosen stays chosen in later answers that hold it too. */
function chosenDrawing(drawings: readonly [Drawing, ...Drawing[]], chosenId: string): Drawing {
  return drawings.find((drawing) => drawing.id === chosenId) ?? drawings[0]
}
