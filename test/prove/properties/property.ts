import type { Question } from '../../../src/request/question.js'
import type { RetentionQuestion } from '../../../src/request/retention-question.js'
import type { Answer } from '../../../src/rows/answer.js'
import type { OracleAnswer, OracleRefusal } from '../../oracle/oracle.js'
import type { Asking } from '../asking.js'
import type { Draw } from '../draw.js'
import type { ProveCase } from '../prove-case.js'

/** One case on one engine, as a property sees it. */
export interface Trial extends ProveCase {
  readonly asking: Asking
  /** The answer to the case's question, where it has one; else why not. */
  readonly answer: Answer | null
  readonly failure: Error | null
  /** How many statements the case's question took. */
  readonly statements: number
  /** What the oracle says to the case's question. */
  readonly wanted: OracleAnswer | OracleRefusal
  /** Choices of chance, the same for the same case. */
  readonly choose: <T>(make: (draw: Draw) => T) => T
}

/** What does not hold: in words, with what was asked, and both answers as lines. */
export interface Difference {
  readonly message: string
  readonly questions: readonly (Question | RetentionQuestion)[]
  readonly got: readonly string[]
  readonly wanted: readonly string[]
  readonly sql: readonly string[]
}

/** Something that must hold for every case. */
export interface Property {
  readonly name: string
  /** Null where it holds, `not asked` where it says nothing of such a case. */
  readonly check: (trial: Trial) => Promise<Difference | null | 'not asked'>
}

/** The same question with nothing that leaves groups out or cuts the answer into pages. */
export function wholeQuestion(question: Question): Question {
  return {
    ...question,
    ...{ having: null, top: null, subtotals: [], orderBy: [], first: 10_000, after: null },
    wants: { rows: true, total: true, totalCount: true },
  }
}
