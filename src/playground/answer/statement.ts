import { isRecord, type JsonRecord } from './record.js'

/** A statement that ran for an answer, with what of it was asked for. */
export interface Statement {
  readonly sql: string
  /** Each as JSON, in order: the first is `$1`. */
  readonly parameters: readonly string[]
  readonly milliseconds: number | null
}

/** Reads the `statements` of a root field; none where their `sql` was not asked for. */
export function readStatements(field: JsonRecord): Statement[] {
  const { statements } = field
  return Array.isArray(statements) ? statements.filter(isRecord).flatMap(readStatement) : []
}

function readStatement({ sql, parameters, milliseconds }: JsonRecord): Statement[] {
  if (typeof sql !== 'string') return []
  return [
    {
      sql,
      parameters: Array.isArray(parameters) ? parameters.map((parameter) => JSON.stringify(parameter)) : [],
      milliseconds: typeof milliseconds === 'number' ? milliseconds : null,
    },
  ]
}
