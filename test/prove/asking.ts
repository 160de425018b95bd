import type { Catalog } from '../../src/catalog/catalog.js'
import { answerQuestions, answerTogether } from '../../src/graphql/answer-questions.js'
import { Refusals } from '../../src/graphql/refusals.js'
import { defaultLimits } from '../../src/request/limits.js'
import type { Question } from '../../src/request/question.js'
import type { RetentionQuestion } from '../../src/request/retention-question.js'
import type { Answer } from '../../src/rows/answer.js'
import type { RetentionAnswer } from '../../src/rows/retention-answer.js'
import type { Warehouse } from '../../src/warehouse/warehouse.js'

/** Asks questions of one world on one engine, and counts the statements that this takes. */
export interface Asking {
  readonly catalog: Catalog
  /** The answers, in order; an Error where a question got none. */
  readonly all: (questions: readonly Question[]) => Promise<readonly (Answer | Error)[]>
  /** The answer to one question; throws where there is none. */
  readonly one: (question: Question) => Promise<Answer>
  /** The answer to one question with every optimisation switched off; throws where there is none. */
  readonly plainly: (question: Question) => Promise<Answer>
  /** The answer to a question about a retention (an Error where there is none), with every optimisation or without. */
  readonly retention: (question: RetentionQuestion, isOptimised?: boolean) => Promise<RetentionAnswer | Error>
  readonly statements: () => number
}

/** Opens a catalogue over a warehouse. */
export function askingOf(catalog: Catalog, warehouse: Warehouse): Asking {
  let statements = 0
  const counting: Warehouse = {
    ...warehouse,
    snapshot: (work, options) =>
      warehouse.snapshot(
        (run) =>
          work((statement) => {
            statements += 1
            return run(statement)
          }),
        options,
      ),
  }
  const all: Asking['all'] = (questions) =>
    answerQuestions({ catalog, warehouse: counting, limits: defaultLimits }, questions, { context: {} })
  const one: Asking['one'] = async (question) => only(await all([question]))
  const plainly: Asking['plainly'] = async (question) => {
    const answering = { catalog, warehouse: counting, limits: defaultLimits, isOptimised: false }
    return only(await answerQuestions(answering, [question], { context: {} }))
  }
  const retention: Asking['retention'] = async (question, isOptimised = true) => {
    const answering = { catalog, warehouse: counting, limits: defaultLimits, isOptimised }
    const { retentions } = await answerTogether(answering, { questions: [], retentions: [question] }, { context: {} })
    return retentions[0] ?? new Error('There is no answer.')
  }
  return { catalog, all, one, plainly, retention, statements: () => statements }
}

function only([answer]: readonly (Answer | Error)[]): Answer {
  if (answer === undefined || answer instanceof Error) throw answer ?? new Error('There is no answer.')
  return answer
}

/** The codes that a question was refused with; null where it was not refused. */
export function refusalCodes(answer: Answer | RetentionAnswer | Error | undefined): readonly string[] | null {
  return answer instanceof Refusals ? answer.refusals.map(({ code }) => code) : null
}
