import type { Question } from '../../../src/request/question.js'
import { differenceOf } from '../../oracle/difference.js'
import type { OracleAnswer } from '../../oracle/oracle.js'
import { linesOf } from './lines.js'
import type { Property } from './property.js'

/** The answer is what the oracle says: every number, the order of the rows, the periods, the total, the number of rows. */
export const equalsOracle: Property = {
  name: 'answer = oracle',
  check: async ({ question, answer, wanted }) => {
    if (answer === null) return 'not asked'
    if ('refused' in wanted) return { ...nothing(question), message: `the oracle refuses it: ${wanted.refused}` }
    const { rows, totalCount, hasNextPage, statements } = answer
    const page = question.wants.rows ? wanted.rows.slice(0, question.first) : []
    const further = question.wants.rows && wanted.rows.length > page.length
    const counts =
      question.wants.totalCount && totalCount !== wanted.rows.length ? `totalCount is ${totalCount}, not ${wanted.rows.length}` : null
    const message =
      differenceOf(answer, { ...wanted, rows: page }) ?? counts ?? (hasNextPage === further ? null : `hasNextPage is ${hasNextPage}`)
    if (message === null) return null
    const sql = statements.map((statement) => `${statement.sql}\n${JSON.stringify(statement.parameters)}`)
    const lines = linesOf({ rows, total: answer.total })
    return { message, questions: [question], got: lines, wanted: oracleLines(wanted, page.length, answer.total !== null), sql }
  },
}

function oracleLines({ rows, total }: OracleAnswer, shown: number, withTotal: boolean): readonly string[] {
  const page = { rows: rows.slice(0, shown), total: withTotal ? total : null }
  // An oracle's row has all that a line shows.
  return linesOf(page as unknown as Parameters<typeof linesOf>[0])
}

const nothing = (question: Question) => ({ questions: [question], got: [], wanted: [], sql: [] })
