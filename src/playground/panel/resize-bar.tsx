import { type KeyboardEvent, type PointerEvent, useRef } from 'react'

interface ResizeBarProps {
  readonly onHeight: (pixels: number) => void
}

/** The bar at the panel's top: dragged, or moved by the arrow keys, it shares the room between the answer and its chart. */
export function ResizeBar({ onHeight }: ResizeBarProps) {
  const bar = useRef<HTMLHRElement>(null)
  const panelHeight = () => bar.current?.parentElement?.getBoundingClientRect().height ?? 0
  const start = (event: PointerEvent<HTMLElement>) => {
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
  }
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const bottom = event.currentTarget.parentElement?.getBoundingClientRect().bottom ?? 0
    onHeight(bottom - event.clientY)
  }
  const step = ({ key }: KeyboardEvent) => {
    if (key === 'ArrowUp') onHeight(panelHeight() + 24)
    if (key === 'ArrowDown') onHeight(panelHeight() - 24)
  }
  return (
    <hr
      ref={bar}
      className="chart-resize"
      aria-orientation="horizontal"
      aria-label="Height of the chart"
      tabIndex={0}
      onPointerDown={start}
      onPointerMove={drag}
      onKeyDown={step}
    />
  )
}
