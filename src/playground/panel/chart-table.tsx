import type { Chart } from '../answer/chart.js'
import { tableOf } from './table-of.js'

/** The same numbers as the chart, for reading and for screen readers: periods, groups, steps or cohorts down. */
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
        {lines.map(({ key, label, texts }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            {heads.map((head, position) => (
              <td key={head.key}>{texts[position]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
