import './panel.css'
import { useGraphiQL } from '@graphiql/react'
import { useMemo, useState } from 'react'
import type { Drawing } from '../answer/drawing.js'
import { pictureOf } from '../answer/picture.js'
import { DrawingView } from './drawing-view.js'
import { PanelHeader, type View } from './panel-header.js'

/** The part of the page under the answer: the active tab's answer as a chart or a table, or a hint what to ask for. */
export function ChartPanel() {
  const answerText = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.response ?? '')
  const isFetching = useGraphiQL((state) => state.isFetching)
  const picture = useMemo(() => pictureOf(answerText), [answerText])
  const [chosenId, setChosenId] = useState('')
  const [view, setView] = useState<View>('chart')
  if (picture.kind === 'hint') return <Hint sentence={picture.hint} isFetching={isFetching} view={view} />
  const drawing = chosenDrawing(picture.drawings, chosenId)
  return (
    <section className={`chart-panel chart-panel-${view}`} aria-label="Chart of the answer">
      <PanelHeader drawings={picture.drawings} drawing={drawing} view={view} onChoose={setChosenId} onView={setView} />
      {view === 'hidden' ? null : <DrawingView key={drawing.id} drawing={drawing} view={view} />}
    </section>
  )
}

/** While an answer is on its way the panel keeps its height, so that the page does not jump. */
function Hint({ sentence, isFetching, view }: { readonly sentence: string; readonly isFetching: boolean; readonly view: View }) {
  return (
    <section className={`chart-panel chart-panel-${isFetching ? view : 'hint'}`} aria-label="Chart of the answer">
      <p role="status">{isFetching ? 'Waiting for the answer…' : sentence}</p>
    </section>
  )
}

/** A metric once chosen stays chosen in later answers that hold it too. */
function chosenDrawing(drawings: readonly [Drawing, ...Drawing[]], chosenId: string): Drawing {
  return drawings.find((drawing) => drawing.id === chosenId) ?? drawings[0]
}
