import createKnex, { type Knex } from 'knex'
import type { Statement, StatementParameter } from './statement.js'

const knex = createKnex({ client: 'pg' })

/** A piece of SQL with the values bound in it. It is made of pieces, names and bound values only: no text of a request can get in. */
export type Fragment = Knex.Raw

/** Puts pieces together: ``fragment`select ${columns} from ${table}` ``. */
export function fragment(text: TemplateStringsArray, ...pieces: readonly Fragment[]): Fragment {
  return knex.raw(text.join('?'), pieces)
}

/** SQL text written in this package: never anything that comes from a request. */
export function trusted(text: string): Fragment {
  return knex.raw(text.replaceAll('?', '\\?'))
}

/** A value bound as a parameter of the given SQL type. */
export function bound(value: StatementParameter, type: SqlType): Fragment {
  return knex.raw(`?::${type}`, [value as Knex.Value])
}

/** The SQL types that parameters are sent as. */
export type SqlType =
  | 'text'
  | 'numeric'
  | 'bigint'
  | 'boolean'
  | 'date'
  | 'timestamptz'
  | 'text[]'
  | 'numeric[]'
  | 'date[]'
  | 'timestamptz[]'

/** A quoted name; several parts make a path: `"orders"."user_id"`. */
export function identifier(...parts: readonly string[]): Fragment {
  return trusted(parts.map((part) => `"${part.replaceAll('"', '""')}"`).join('.'))
}

/** Pieces with a separator between them. */
export function joined(pieces: readonly Fragment[], separator: ', ' | ' and ' | ' or ' | ' union all ' | ' '): Fragment {
  return knex.raw(pieces.map(() => '?').join(separator), pieces)
}

/** The finished statement, its parameters numbered. */
export function toStatement(whole: Fragment): Statement {
  const { sql, bindings } = whole.toSQL().toNative()
  return Object.freeze({ text: sql, parameters: bindings as readonly StatementParameter[] })
}
