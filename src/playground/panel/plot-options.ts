import type uPlot from 'uplot'
import { axisText } from '../answer/axis-text.js'
import type { LineChart, Series } from '../answer/chart.js'
import { areDurations, durationSteps } from '../answer/duration-text.js'
import { linePairs } from './line-data.js'
import { type Palette, seriesColour } from './palette.js'
import type { Pointer } from './tooltip.js'

/** Everything that a plot of lines depends on. */
export interface PlotContent {
  readonly chart: LineChart
  readonly palette: Palette
  readonly hidden: ReadonlySet<string>
  readonly onPointer: (pointer: Pointer | null) => void
}

const font = '12px Roboto, system-ui, sans-serif'
const pixelsPerLetter = 7

/** The plot's columns: the periods' starts in seconds, then a solid and a dashed line a series. */
export function plotData(chart: LineChart): uPlot.AlignedData {
  return [chart.periods.map((period) => period.time), ...linePairs(chart).flatMap(({ solid, dashed }) => [solid, dashed])]
}

/** The plot's settings but for its size. */
export function plotOptions(content: PlotContent): Omit<uPlot.Options, 'width' | 'height'> {
  const { chart, hidden } = content
  return {
    legend: { show: false },
    padding: [12, longestLabel(chart) / 2, 0, 0],
    cursor: { y: false, drag: { x: false, y: false }, points: { show: false }, move: toNearestPeriod },
    scales: { x: { time: false, range: (_plot, low, high) => padded(low, high) }, y: { range: (_plot, low, high) => fromZero(low, high) } },
    axes: [periodAxis(content), valueAxis(content)],
    series: [{}, ...chart.series.flatMap((series, position) => lines(series, position, content, !hidden.has(series.key)))],
    hooks: { setCursor: [(plot) => content.onPointer(pointerOf(plot))] },
  }
}

function lines(series: Series, position: number, { palette, chart }: PlotContent, show: boolean): uPlot.Series[] {
  const stroke = seriesColour(palette, position, series.isOther)
  const partial = chart.periods.flatMap((period, index) => (period.isPartial ? [index] : []))
  const solid = { show, stroke, width: 2, points: { size: 6, fill: stroke } }
  const dashed = {
    show,
    stroke,
    width: 2,
    dash: [5, 5],
    points: { show: true, size: 8, width: 2, fill: palette.background, filter: () => partial },
  }
  return [solid, dashed]
}

function periodAxis({ chart, palette }: PlotContent): uPlot.Axis {
  const labels = new Map(chart.periods.map((period) => [period.time, period.label]))
  return {
    font,
    stroke: palette.text,
    grid: { show: false },
    ticks: { stroke: palette.grid, size: 5 },
    size: 32,
    splits: (plot) => spread([...labels.keys()], plot.width / (longestLabel(chart) + 20)),
    values: (_plot, times) => times.map((time) => labels.get(time) ?? ''),
  }
}

function valueAxis({ chart, palette }: PlotContent): uPlot.Axis {
  const cells = chart.series.flatMap((series) => series.cells)
  const text = axisText(cells)
  return {
    font,
    stroke: palette.text,
    grid: { stroke: palette.grid, width: 1 },
    ticks: { show: false },
    ...(areDurations(cells) ? { incrs: [...durationSteps] } : {}),
    values: (_plot, values) => values.map(text),
    size: (_plot, labels) => 14 + pixelsPerLetter * Math.max(3, ...(labels ?? []).map((label) => label.length)),
  }
}

/** In pixels, about. */
function longestLabel({ periods }: LineChart): number {
  return pixelsPerLetter * Math.max(...periods.map((period) => period.label.length))
}

/** Counted from the last, the most recent period, which always has its label. */
function spread(times: readonly number[], room: number): number[] {
  const step = Math.ceil(times.length / Math.max(1, Math.floor(room)))
  return times.filter((_time, position) => (times.length - 1 - position) % step === 0)
}

function padded(low: number, high: number): [number, number] {
  const margin = (high - low) * 0.025 || 1
  return [low - margin, high + margin]
}

/** Lines start at zero, so that a small change does not look like a great one. */
function fromZero(low: number | null, high: number | null): [number, number] {
  const bottom = Math.min(0, low ?? 0)
  const top = Math.max(0, high ?? 0)
  const margin = (top - bottom) * 0.06 || 1
  return [bottom === 0 ? 0 : bottom - margin, top === 0 ? (bottom === 0 ? 1 : 0) : top + margin]
}

function toNearestPeriod(plot: uPlot, left: number, top: number): [number, number] {
  const time = plot.data[0][plot.posToIdx(left)]
  return time === undefined || left < 0 ? [left, top] : [plot.valToPos(time, 'x'), top]
}

function pointerOf(plot: uPlot): Pointer | null {
  const { idx, left } = plot.cursor
  if (idx === null || idx === undefined || left === undefined || left < 0) return null
  const time = plot.data[0][idx] ?? 0
  const fromLeft = plot.valToPos(time, 'x') + plot.over.offsetLeft
  return { position: idx, left: fromLeft, isRight: fromLeft > plot.width / 2 }
}
