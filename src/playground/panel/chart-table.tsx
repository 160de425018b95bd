import { type Cell, cellText } from '../answer/cell.js'
import type { Chart } from '../answer/chart.js'

interface Head {
  readonly key: string
  readonly label: string
}

interface Line extends Head {
  readonly cells: readonly (Cell | null)[]
}

/** The same numbers as the chart, for reading and for screen readers: periods down, groups across. */
export function ChartTable({ chart, metric }: { readonly chart: Chart; readonly metric: string }) {
  const { corner, heads, lines } = tableOf(chart, metric)
  return (
    <table className="chart-table">
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {heads.map(({ key, label }) => (
            <th key={key} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, label, cells }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            {heads.map((head, position) => (
              <td key={head.key}>{cellText(cells[position])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function tableOf(chart: Chart, metric: string): { corner: string; heads: Head[]; lines: Line[] } {
  if (chart.kind === 'bar') {
    const lines = chart.bars.map(({ key, label, cell }) => ({ key, label: label || 'All', cells: [cell] }))
    return { corner: 'Group', heads: [{ key: metric, label: metric }], lines }
  }
  const heads = chart.series.map(({ key, label }) => ({ key, label: label || metric }))
  const lines = chart.periods.map(({ start, label, isPartial }, position) => ({
    key: start,
    label: isPartial ? `${label} (partial)` : label,
    cells: chart.series.map((series) => series.cells[position] ?? null),
  }))
  return { corner: 'Period', heads, lines }
}
