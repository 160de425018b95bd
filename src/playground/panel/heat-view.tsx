import { maximumBars, maximumOffsets } from '../answer/chart.js'
import { type HeatCell, type HeatMap, type HeatRow, strongestShade } from '../answer/heat-map.js'
import { type Palette, paletteOf } from './palette.js'
import { shade } from './shade.js'
import { useDarkTheme } from './use-dark-theme.js'

/** Shares by cohort and offset as a table whose cells are shaded by their value; hatched where there is none. */
export function HeatView({ chart, title }: { readonly chart: HeatMap; readonly title: string }) {
  const palette = paletteOf(useDarkTheme())
  const rows = chart.rows.slice(0, maximumBars)
  const offsets = chart.offsets.slice(0, maximumOffsets)
  const hasSize = [...chart.rows, chart.total].some((row) => row !== null && row.size !== null)
  const body = { offsets, hasSize, palette, strongest: strongestShade(chart) }
  return (
    <table className="chart-table heat" aria-label={`Heat map, ${title}, ${rows.length} cohorts`}>
      <thead>
        <tr>
          <th scope="col">Cohort</th>
          {hasSize ? <th scope="col">Members</th> : null}
          {offsets.map((offset) => (
            <th key={offset} scope="col" className="heat-offset">
              {`+${offset}`}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <HeatLine key={row.key} row={row} {...body} />
        ))}
      </tbody>
      {chart.total === null ? null : (
        <tfoot>
          <HeatLine row={chart.total} {...body} />
        </tfoot>
      )}
    </table>
  )
}

interface HeatLineProps {
  readonly row: HeatRow
  readonly offsets: readonly number[]
  readonly hasSize: boolean
  readonly palette: Palette
  readonly strongest: number
}

function HeatLine({ row, offsets, hasSize, palette, strongest }: HeatLineProps) {
  return (
    <tr>
      <th scope="row">{row.label}</th>
      {hasSize ? <td>{row.size === null ? '–' : row.size.toLocaleString('en')}</td> : null}
      {offsets.map((offset, position) => (
        <HeatSquare key={offset} cell={row.cells[position] ?? null} palette={palette} strongest={strongest} />
      ))}
    </tr>
  )
}

interface HeatSquareProps extends Pick<HeatLineProps, 'palette' | 'strongest'> {
  readonly cell: HeatCell | null
}

function HeatSquare({ cell, palette, strongest }: HeatSquareProps) {
  const title = cell?.explanation ?? undefined
  if (cell === null || cell.value === null) {
    return (
      <td className="heat-empty" title={title}>
        <span className="only-read-aloud">no share</span>
      </td>
    )
  }
  const style = { backgroundColor: shade(palette, cell.value, strongest), color: palette.heat.text }
  return (
    <td className="heat-share" style={style} title={title}>
      {cell.formatted}
    </td>
  )
}
