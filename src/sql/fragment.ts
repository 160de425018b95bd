import createKnex, { type Knex } from 'knex'
import type { Statement, StatementParameter } from './statement.js'

const knex = createKnex({ client: 'pg' })

/** A piece of SQL with the values bound in it. It is made of pieces, names and bound values only: no text of a request can get in. */
export interface Fragment {
  /** SQL with a `?` for each bound value, as knex reads it. */
  readonly text: string
  readonly values: readonly StatementParameter[]
}

/** Puts pieces together: ``fragment`select ${columns} from ${table}` ``. */
export function fragment(text: TemplateStringsArray, ...pieces: readonly Fragment[]): Fragment {
  return concatenated(text, pieces)
}

/** SQL text written in this package or by the author of a definition: never anything that comes from a request. */
export function trusted(text: string): Fragment {
  return { text: text.replaceAll('?', '\\?'), values: [] }
}

/** A value bound as a parameter of the given SQL type. */
export function bound(value: StatementParameter, type: SqlType): Fragment {
  return { text: `?::${type}`, values: [value] }
}

/** The SQL types that parameters are sent as. */
export type SqlType =
  | 'text'
  | 'numeric'
  | 'bigint'
  | 'boolean'
  | 'date'
  | 'timestamp'
  | 'timestamptz'
  | 'text[]'
  | 'numeric[]'
  | 'integer[]'
  | 'boolean[]'
  | 'date[]'
  | 'timestamptz[]'

/** A quoted name; several parts make a path: `"orders"."user_id"`. */
export function identifier(...parts: readonly string[]): Fragment {
  return trusted(parts.map((part) => `"${part.replaceAll('"', '""')}"`).join('.'))
}

/** Pieces with a separator between them; nothing for no pieces. */
export function joined(pieces: readonly Fragment[], separator: ', ' | ' and ' | ' or ' | ' union all ' | ' '): Fragment {
  return { text: pieces.map((piece) => piece.text).join(separator), values: pieces.flatMap((piece) => piece.values) }
}

/** The finished statement: knex numbers its parameters. */
export function toStatement({ text, values }: Fragment): Statement {
  const { sql, bindings } = knex
    .raw(text, values as readonly Knex.Value[])
    .toSQL()
    .toNative()
  return Object.freeze({ text: sql, parameters: bindings as readonly StatementParameter[] })
}

function concatenated(texts: readonly string[], pieces: readonly Fragment[]): Fragment {
  let text = texts[0] ?? ''
  const values: StatementParameter[] = []
  pieces.forEach((piece, index) => {
    text += piece.text + (texts[index + 1] ?? '')
    for (const value of piece.values) values.push(value)
  })
  return { text, values }
}
