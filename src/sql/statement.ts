/** A value bound to a placeholder of a statement; lists are PostgreSQL arrays. Never interpolated into the text. */
export type StatementParameter = string | number | boolean | null | readonly (string | number | boolean | null)[]

/** One SQL statement as it is sent: text with `$1 …` placeholders, and the values bound to them. */
export interface Statement {
  readonly text: string
  readonly parameters: readonly StatementParameter[]
}
