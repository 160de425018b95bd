import type { ReviewChange, ReviewPage, ReviewRow } from '../answer/review-page.js'
import { paletteOf } from './palette.js'
import { TrendLine } from './trend-line.js'
import { useDarkTheme } from './use-dark-theme.js'

/** The page of a review as a table: a line a metric with its changes, its goal and its recent past. */
export function ReviewView({ chart, title }: { readonly chart: ReviewPage; readonly title: string }) {
  const palette = paletteOf(useDarkTheme())
  const points = Math.max(...chart.rows.map(({ trend }) => trend.length))
  return (
    <table className="chart-table review" aria-label={`Review, ${title}, ${chart.rows.length} lines`}>
      <thead>
        <tr>
          <th scope="col">Metric</th>
          <th scope="col">Value</th>
          {chart.comparedWith.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
          {chart.hasGoals ? <th scope="col">Goal</th> : null}
          {points > 0 ? <th scope="col">{`Last ${points}`}</th> : null}
        </tr>
      </thead>
      <tbody>
        {chart.rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">
              <NorthStar row={row} />
              {row.label}
            </th>
            <td>{row.value}</td>
            {chart.comparedWith.map((head, place) => (
              <Change key={head} change={row.changes[place]} />
            ))}
            {chart.hasGoals ? <td className={row.goal?.isBehind ? 'review-worse' : undefined}>{row.goal?.text ?? ''}</td> : null}
            {points > 0 ? (
              <td>
                <TrendLine cells={row.trend} palette={palette} isPartial={chart.isPartial} />
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function NorthStar({ row }: { readonly row: ReviewRow }) {
  if (!row.isNorthStar) return null
  return (
    <span title="North Star">
      <span aria-hidden="true">★ </span>
      <span className="only-read-aloud">North Star: </span>
    </span>
  )
}

function Change({ change }: { readonly change: ReviewChange | undefined }) {
  if (change === undefined) return <td>–</td>
  const isBetter = change.isBetter
  return <td className={isBetter === null ? undefined : isBetter ? 'review-better' : 'review-worse'}>{change.text}</td>
}
