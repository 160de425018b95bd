import type { Answer, AnswerStatement } from '../../rows/answer.js'
import type { Context } from '../context.js'
import type { SqlStatementResolvers } from '../generated/resolver-types.js'

/** The statements of an answer, where the server shows them. */
export function shownStatements(answer: Answer, { showsStatements }: Context): readonly AnswerStatement[] {
  return showsStatements ? answer.statements : []
}

/** What a statement resolves: its text is laid out only when it is asked for. */
export const sqlStatementFields: SqlStatementResolvers = {
  sql: async ({ sql }) => {
    // Loaded when it is first needed: the server starts sooner without it.
    const { format } = await import('sql-formatter')
    return format(sql, { language: 'postgresql' })
  },
}
