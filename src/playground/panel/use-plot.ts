import { type RefObject, useEffect } from 'react'
import uPlot from 'uplot'
import { type PlotContent, plotData, plotOptions } from './plot-options.js'

/** Keeps a plot of the content in an element, as large as the element, until the content changes or the element goes. */
export function usePlot(frame: RefObject<HTMLDivElement | null>, content: PlotContent): void {
  useEffect(() => {
    const element = frame.current
    if (element === null) return
    const size = () => ({ width: Math.max(120, element.clientWidth), height: Math.max(100, element.clientHeight) })
    const plot = new uPlot({ ...plotOptions(content), ...size() }, plotData(content.chart), element)
    const observer = new ResizeObserver(() => plot.setSize(size()))
    observer.observe(element)
    return () => {
      observer.disconnect()
      plot.destroy()
      content.onPointer(null)
    }
  }, [frame, content])
}
