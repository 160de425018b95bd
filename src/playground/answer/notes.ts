import type { Connection } from './connection.js'
import { noneLabel } from './group.js'
import type { Row } from './row.js'

const defaultPageSize = 1000

/** The sentences that an answer's numbers need beside them, drawn or in a table, so that nobody reads more into them than they say. */
export function notesOf(connection: Connection, drawnRows: readonly Row[]): string[] {
  return [pageNote(connection), subtotalNote(connection, drawnRows), noneNote(drawnRows)].filter((note) => note !== undefined)
}

/** Says that the rows are only a page of all, where that is known or may be. */
export function pageNote({ hasMore, nodes }: Pick<Connection, 'hasMore' | 'nodes'>): string | undefined {
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
