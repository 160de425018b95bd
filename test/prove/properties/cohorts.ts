import type { RetentionQuestion } from '../../../src/request/retention-question.js'
import type { RetentionAnswer } from '../../../src/rows/retention-answer.js'
import { expectedLines, retentionDifference, retentionLines } from '../../oracle/retention-difference.js'
import { askRetentionOracle } from '../ask-oracle.js'
import { refusalCodes } from '../asking.js'
import type { Difference, Property } from './property.js'

/** Every cohort, cell and total of a question about a retention is what the oracle says; an invalid one is refused before any SQL. */
export const cohortsEqualOracle: Property = {
  name: 'cohorts = oracle',
  check: async ({ world, retention, asking, expected }) => {
    if (retention === null) return 'not asked'
    const before = asking.statements()
    const answer = await asking.retention(retention)
    const wrong = (message: string): Difference => ({ message, questions: [retention], got: [], wanted: [], sql: [] })
    if (expected !== 'answer' && expected !== 'answer or empty range') {
      if (!(answer instanceof Error)) return wrong(`answered, though ${expected} was expected`)
      if (asking.statements() > before) return wrong(`refused after ${asking.statements() - before} statements`)
      return refusalCodes(answer)?.includes(expected) ? null : wrong(`it failed: ${answer.message}, not with ${expected}`)
    }
    const wanted = askRetentionOracle(world, retention)
    if ('refused' in wanted) {
      return refusalCodes(answer)?.includes(wanted.refused) ? null : wrong(`not refused with ${wanted.refused}`)
    }
    if (answer instanceof Error) return wrong(`it failed: ${answer.message} ${String(answer.cause ?? '')}`)
    const message = retentionDifference(answer, wanted)
    return message === null ? null : differenceOf(message, answer, expectedLines(wanted), retention)
  },
}

/** Cohorts that are read as plainly as can be are the same. */
export const cohortsOptimisedAsNot: Property = {
  name: 'cohorts optimised as not optimised',
  check: async ({ retention, asking }) => {
    if (retention === null) return 'not asked'
    const [answer, plain] = [await asking.retention(retention), await asking.retention(retention, false)]
    if (answer instanceof Error || plain instanceof Error) return 'not asked'
    const [got, wanted] = [retentionLines(answer), retentionLines(plain)]
    const place = wanted.findIndex((line, index) => line !== got[index])
    if (place < 0 && got.length === wanted.length) return null
    return differenceOf(`${got[place]} instead of ${wanted[place]}`, answer, wanted, retention)
  },
}

function differenceOf(message: string, answer: RetentionAnswer, wanted: readonly string[], question: RetentionQuestion): Difference {
  const sql = answer.statements.map((statement) => `${statement.sql}\n${JSON.stringify(statement.parameters)}`)
  const lines = retentionLines(answer)
  const from = Math.max(0, wanted.findIndex((line, index) => line !== lines[index]) - 3)
  return { message, questions: [question], got: lines.slice(from), wanted: wanted.slice(from), sql }
}
