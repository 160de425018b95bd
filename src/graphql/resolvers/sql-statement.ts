import type { Answer, AnswerStatement } from '../../rows/answer.js'
import type { Context } from '../context.js'
import type { SqlStatementResolvers } from '../generated/resolver-types.js'

/** The statements of an answer, where the server shows them. */
export function shownStatements(answer: Pick<Answer, 'statements'>, { showsStatements }: Context): readonly AnswerStatement[] {
  return showsStatements ? answer.statements : []
}

/** What a statement resolves: its text is laid out only when it is asked for. */
export const sqlStatementFields: SqlStatementResolvers = { sql: ({ sql }) => laidOut(sql) }

async function laidOut(sql: string): Promise<string> {
  // Loaded when it is first needed: the server starts sooner without it.
  const { format } = await import('sql-formatter')
  try {
    return format(sql, { language: 'postgresql' })
  } catch {
    // The formatter knows less SQL than the database: an answer must not fail for its looks.
    return sql
  }
}
