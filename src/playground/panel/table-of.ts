import { cellText } from '../answer/cell.js'
import type { Chart, LineChart } from '../answer/chart.js'
import type { FunnelChart } from '../answer/funnel-chart.js'
import { figureNames } from '../answer/funnel-figure.js'
import type { HeatMap } from '../answer/heat-map.js'
import type { ReviewPage } from '../answer/review-page.js'

/** A row's or a column's name, and what tells it from the others. */
interface Head {
  readonly key: string
  readonly label: string
}

/** A chart's numbers as texts: a line a period, a group, a step or a cohort. */
interface TextTable {
  readonly corner: string
  readonly heads: readonly Head[]
  readonly lines: readonly (Head & { readonly texts: readonly string[] })[]
}

/** The table of all numbers of a chart. */
export function tableOf(chart: Chart, metric: string): TextTable {
  switch (chart.kind) {
    case 'line':
      return tableOfLines(chart, metric)
    case 'bar': {
      const lines = chart.bars.map(({ key, label, cell }) => ({ key, label: label || 'All', texts: [cellText(cell)] }))
      return { corner: 'Group', heads: [{ key: metric, label: metric }], lines }
    }
    case 'funnel':
      return tableOfFunnel(chart)
    case 'heat':
      return tableOfHeatMap(chart)
    case 'review':
      return tableOfReview(chart)
  }
}

function tableOfLines({ periods, series }: LineChart, metric: string): TextTable {
  const heads = series.map(({ key, label }) => ({ key, label: label || metric }))
  const lines = periods.map(({ start, label, isPartial }, position) => ({
    key: start,
    label: isPartial ? `${label} (partial)` : label,
    texts: series.map(({ cells }) => cellText(cells[position])),
  }))
  return { corner: 'Period', heads, lines }
}

function tableOfFunnel({ figures, steps }: FunnelChart): TextTable {
  const heads = figures.map((figure) => ({ key: figure, label: figureNames[figure] }))
  const lines = steps.map(({ key, label, texts }) => ({ key, label, texts: figures.map((figure) => texts.get(figure) ?? '–') }))
  return { corner: 'Step', heads, lines }
}

function tableOfHeatMap({ offsets, rows, total }: HeatMap): TextTable {
  const all = total === null ? rows : [...rows, total]
  const hasSize = all.some(({ size }) => size !== null)
  const heads = offsets.map((offset) => ({ key: String(offset), label: `+${offset}` }))
  const lines = all.map(({ key, label, size, cells }) => ({
    key,
    label,
    texts: [...(hasSize ? [size?.toLocaleString('en') ?? '–'] : []), ...cells.map(cellText)],
  }))
  return { corner: 'Cohort', heads: hasSize ? [{ key: 'size', label: 'Members' }, ...heads] : heads, lines }
}

function tableOfReview({ rows, comparedWith, hasGoals }: ReviewPage): TextTable {
  const named = ['Value', ...comparedWith, ...(hasGoals ? ['Goal'] : [])]
  const points = Math.max(...rows.map(({ trend }) => trend.length))
  const trendHeads = Array.from({ length: points }, (_nothing, place) => (place === points - 1 ? 'now' : `−${points - 1 - place}`))
  const heads = [...named, ...trendHeads].map((label) => ({ key: label, label }))
  const lines = rows.map(({ key, label, value, changes, goal, trend }) => ({
    ...{ key, label },
    texts: [
      value,
      ...comparedWith.map((_head, place) => changes[place]?.text ?? '–'),
      ...(hasGoals ? [goal?.text ?? ''] : []),
      ...trendHeads.map((_head, place) => cellText(trend[place])),
    ],
  }))
  return { corner: 'Metric', heads, lines }
}
