import { type Chart, maximumBars, maximumLines } from './chart.js'
import type { Connection } from './connection.js'
import { noneLabel } from './group.js'
import type { Row } from './row.js'

const defaultPageSize = 1000

/** The sentences that an answer's numbers need beside them, drawn or in a table, so that nobody reads more into them than they say. */
export function notesOf(connection: Connection, drawnRows: readonly Row[]): string[] {
  return [pageNote(connection), subtotalNote(connection, drawnRows), noneNote(drawnRows)].filter((note) => note !== undefined)
}

/** What only the picture needs said: how it marks partial periods, and the groups that it leaves out. */
export function pictureNotes(chart: Chart): string[] {
  return [partialNote(chart), hiddenNote(chart)].filter((note) => note !== undefined)
}

function partialNote(chart: Chart): string | undefined {
  if (chart.kind === 'bar') {
    return chart.period?.isPartial ? 'Striped: the period is not over, or the range cuts it.' : undefined
  }
  const isPartial = chart.periods.some((period) => period.isPartial)
  return isPartial ? 'Dashed and hollow: the period is not over, or the range cuts it.' : undefined
}

function hiddenNote(chart: Chart): string | undefined {
  const count = chart.kind === 'bar' ? chart.bars.length - maximumBars : chart.series.length - maximumLines
  if (count <= 0) return undefined
  const [noun, verb] = count === 1 ? ['group', 'is'] : ['groups', 'are']
  return `${count} more ${noun} ${verb} in the table only: ask for fewer with “top” or “where”.`
}

function pageNote({ hasMore, nodes }: Connection): string | undefined {
  if (hasMore === true) return `Only this page of ${nodes.length} rows is drawn: the answer has more.`
  if (hasMore === null && nodes.length > 0 && nodes.length % defaultPageSize === 0) {
    return `These ${nodes.length} rows may be only the first page: ask for pageInfo { hasNextPage } to know.`
  }
  return undefined
}

function subtotalNote({ nodes }: Connection, drawnRows: readonly Row[]): string | undefined {
  return nodes.length > drawnRows.length ? 'Subtotals are not drawn.' : undefined
}

function noneNote(rows: readonly Row[]): string | undefined {
  const isUnclear = rows.some((row) => row.group.hasNull && row.kind === null)
  return isUnclear ? `“${noneLabel}” may be an empty value, a subtotal or “other”: ask for kind to tell them apart.` : undefined
}
