import { isRecord, type JsonRecord } from './record.js'
import { readStatements, type Statement } from './statement.js'
import { nodesOfTable } from './table-nodes.js'

/** A root field of an answer that holds rows of metrics; `name` is its name there (its alias, if any). */
export interface Connection {
  readonly name: string
  readonly nodes: readonly JsonRecord[]
  /** True where rows are left for a further page, false where none are, null where the answer does not tell. */
  readonly hasMore: boolean | null
  readonly statements: readonly Statement[]
}

/** Reads a root field that has `nodes`, or the columns of a table; undefined where it has neither. */
export function readConnection(name: string, field: JsonRecord): Connection | undefined {
  const nodes = Array.isArray(field.nodes) ? field.nodes.filter(isRecord) : nodesOfTable(field)
  return nodes === undefined ? undefined : { name, nodes, hasMore: hasMoreRows(field, nodes.length), statements: readStatements(field) }
}

/** Whether a root field has rows beyond those shown; null where the answer does not tell. */
export function hasMoreRows(field: JsonRecord, shown: number): boolean | null {
  const page = field.pageInfo
  if (isRecord(page) && typeof page.hasNextPage === 'boolean') return page.hasNextPage
  const total = field.totalCount
  return typeof total === 'number' ? total > shown : null
}
