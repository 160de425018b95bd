import type { FunnelChart } from '../answer/funnel-chart.js'
import { figureNames } from '../answer/funnel-figure.js'
import { BarMark, scaleOf } from './bar-mark.js'
import { paletteOf } from './palette.js'
import { useDarkTheme } from './use-dark-theme.js'

/** A funnel as a table with a bar a step, in their order, and what was asked for of each beside it. */
export function FunnelView({ chart, title }: { readonly chart: FunnelChart; readonly title: string }) {
  const palette = paletteOf(useDarkTheme())
  const scale = scaleOf(chart.steps.map(({ entities }) => entities))
  return (
    <table className="funnel" aria-label={`Funnel, ${title}, ${chart.steps.length} steps`}>
      <thead>
        <tr>
          <th scope="col">Step</th>
          <td aria-hidden="true" />
          {chart.figures.map((figure) => (
            <th key={figure} scope="col">
              {figureNames[figure]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {chart.steps.map(({ key, label, entities, texts }) => (
          <tr key={key}>
            <th scope="row" className="bar-label" title={label}>
              {label}
            </th>
            <td className="funnel-track" aria-hidden="true">
              <BarMark value={entities} isPartial={chart.isPartial} scale={scale} palette={palette} />
            </td>
            {chart.figures.map((figure) => (
              <td key={figure} className="bar-value">
                {texts.get(figure) ?? '–'}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
