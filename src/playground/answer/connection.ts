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

/** Every root field of the answer's data that has `nodes`, or the columns of a table, in the order of the answer. */
export function findConnections(data: unknown): Connection[] {
  if (!isRecord(data)) return []
  return Object.entries(data).flatMap(([name, field]) => (isRecord(field) ? readConnection(name, field) : []))
}

function readConnection(name: string, field: JsonRecord): Connection[] {
  const nodes = Array.isArray(field.nodes) ? field.nodes.filter(isRecord) : nodesOfTable(field)
  return nodes === undefined ? [] : [{ name, nodes, hasMore: hasMoreRows(field, nodes.length), statements: readStatements(field) }]
}

function hasMoreRows(field: JsonRecord, shown: number): boolean | null {
  const page = field.pageInfo
  if (isRecord(page) && typeof page.hasNextPage === 'boolean') return page.hasNextPage
  const total = field.totalCount
  return typeof total === 'number' ? total > shown : null
}
