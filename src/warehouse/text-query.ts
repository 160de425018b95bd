import type pg from 'pg'
import type { Statement } from '../sql/statement.js'

/** A row as pg hands it over. */
export type TextRow = (string | null)[]

const text = (value: string): string => value

/** The `types` of a pg client that leaves every value as PostgreSQL's own text. */
export const asText: pg.CustomTypesConfig = { getTypeParser: () => text }

/** A statement as pg sends it, its rows as lists; always by the extended protocol, which takes one statement and no more. */
export function textQuery(statement: Statement): pg.QueryArrayConfig & { queryMode: 'extended' } {
  return { text: statement.text, values: [...statement.parameters], rowMode: 'array', queryMode: 'extended' }
}
