import { type Cell, cellText } from '../answer/cell.js'
import type { Chart } from '../answer/chart.js'

interface Line {
  readonly head: string
  readonly cells: readonly (Cell | null)[]
}

/** The same numbers as the chart, for reading and for screen readers: periods down, groups across. */
export function ChartTable({ chart, metric }: { readonly chart: Chart; readonly metric: string }) {
  const { heads, lines } = tableOf(chart, metric)
  return (
    <table className="chart-table">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ head, cells }) => (
          <tr key={head}>
            <th scope="row">{head}</th>
            {cells.map((cell, position) => (
              <td key={heads[position + 1]}>{cellText(cell)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function tableOf(chart: Chart, metric: string): { heads: string[]; lines: Line[] } {
  if (chart.kind === 'bar') {
    return { heads: ['Group', metric], lines: chart.bars.map((bar) => ({ head: bar.label || 'All', cells: [bar.cell] })) }
  }
  return {
    heads: ['Period', ...chart.series.map((series) => series.label || metric)],
    lines: chart.periods.map((period, position) => ({
      head: period.isPartial ? `${period.label} (partial)` : period.label,
      cells: chart.series.map((series) => series.cells[position] ?? null),
    })),
  }
}
