import { refusalCodes } from '../asking.js'
import type { Property } from './property.js'

/** What the oracle does not look at: the page. */
const pageCodes: readonly string[] = ['LIMIT_EXCEEDED', 'CURSOR_INVALID']

/** A question that is invalid is refused, for the right reason and before any SQL; a valid one never fails. */
export const refusedWithoutSql: Property = {
  name: 'refused without SQL, never failed',
  check: async ({ question, expected, answer, failure, statements, wanted }) => {
    const wrong = (message: string) => ({ message, questions: [question], got: [], wanted: [], sql: [] })
    const isRefused = 'refused' in wanted || (expected !== 'answer' && expected !== 'answer or empty range')
    const right = 'refused' in wanted ? wanted.refused : expected
    if (failure === null) return isRefused && answer !== null ? wrong(`answered, though ${right} was expected`) : null
    const codes = refusalCodes(failure)
    if (codes === null) return wrong(`it failed: ${failure.message} ${String(failure.cause ?? '')}`)
    if (statements > 0) return wrong(`refused with ${codes.join()} after ${statements} statements`)
    if (!isRefused) return wrong(`refused with ${codes.join()}: ${failure.message}`)
    if (right === 'REFUSED' || codes.includes(right)) return null
    // Where the question was made wrong on the page, the oracle may have seen something else.
    return pageCodes.includes(expected) && codes.includes(expected) ? null : wrong(`refused with ${codes.join()} instead of ${right}`)
  },
}
