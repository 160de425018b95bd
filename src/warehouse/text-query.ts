import type pg from 'pg'
import type { Statement } from '../sql/statement.js'

/** A row as pg hands it over. */
export type TextRow = (string | null)[]

const text = (value: string): string => value
const asText: pg.CustomTypesConfig = { getTypeParser: () => text }

/**
 * A statement as pg sends it: rows as lists of PostgreSQL's own text. Always by the extended protocol, which takes one statement and no more.
 */
export function textQuery(statement: Statement): pg.QueryArrayConfig & { queryMode: 'extended' } {
  return { text: statement.text, values: [...statement.parameters], rowMode: 'array', types: asText, queryMode: 'extended' }
}
