import DataLoader from 'dataloader'
import type { GraphQLError } from 'graphql'
import type { Catalog } from '../catalog/catalog.js'
import { canonical } from '../kit/canonical.js'
import type { Question } from '../request/question.js'
import type { RetentionQuestion } from '../request/retention-question.js'
import { resolveScope } from '../request/scope.js'
import type { Answer } from '../rows/answer.js'
import type { RetentionAnswer } from '../rows/retention-answer.js'
import { type Answering, type Asker, answerTogether } from './answer-questions.js'
import { dimensionValues, type KnownValue } from './dimension-values.js'

/** Which values of a dimension are asked. */
export type ValuesQuestion = Parameters<typeof dimensionValues>[1]

/** What the resolvers of one request share. */
export interface Context {
  readonly catalog: Catalog
  /** Answers a question together with all others of the request; rejects with `Refusals` or a `WarehouseError`. */
  readonly ask: (question: Question) => Promise<Answer>
  /** Answers a question about a retention together with all others of the request; rejects as `ask` does. */
  readonly askRetention: (question: RetentionQuestion) => Promise<RetentionAnswer>
  /** The values of a dimension, each question asked once. */
  readonly valuesOf: (question: ValuesQuestion) => Promise<readonly KnownValue[]>
  /** False: policies let the asker see only some rows, and a total is not that of the whole. */
  readonly seesAll: () => boolean
  readonly showsStatements: boolean
  /** A field can fail with one error only: what else is wrong with it waits here for the response. */
  readonly furtherErrors: GraphQLError[]
}

/** The context of one request. */
export function createContext(answering: Answering, asker: Asker, showsStatements: boolean): Context {
  const questions = new DataLoader((asked: readonly AnyQuestion[]) => answersTo(asked, answering, asker), { cacheKeyFn: canonical })
  const values = new DataLoader((asked: readonly ValuesQuestion[]) => allValues(answering, asked, asker), { cacheKeyFn: canonical })
  let sees: boolean | undefined
  return {
    catalog: answering.catalog,
    // What comes back is the answer to the kind of question that was put.
    ask: (question) => questions.load(question) as Promise<Answer>,
    askRetention: (question) => questions.load(question) as Promise<RetentionAnswer>,
    valuesOf: (question) => values.load(question),
    seesAll: () => (sees ??= seesAll(answering, asker)),
    showsStatements,
    furtherErrors: [],
  }
}

type AnyQuestion = Question | RetentionQuestion

const isOfRetention = (question: AnyQuestion): question is RetentionQuestion => 'retention' in question

/** One snapshot for all that a request asks, of whatever kind. */
async function answersTo(
  asked: readonly AnyQuestion[],
  answering: Answering,
  asker: Asker,
): Promise<readonly (Answer | RetentionAnswer | Error)[]> {
  const questions = asked.filter((question): question is Question => !isOfRetention(question))
  const retentions = asked.filter(isOfRetention)
  const answered = await answerTogether(answering, { questions, retentions }, asker)
  const [answers, cohorts] = [answered.questions.values(), answered.retentions.values()]
  return asked.map(
    (question) => (isOfRetention(question) ? cohorts : answers).next().value ?? new Error('A question was left without an answer.'),
  )
}

function seesAll({ catalog }: Answering, { context }: Asker): boolean {
  return Object.keys(resolveScope(catalog.definition.policies, context).predicates).length === 0
}

async function allValues(answering: Answering, asked: readonly ValuesQuestion[], asker: Asker) {
  const settled = await Promise.allSettled(asked.map((question) => dimensionValues(answering, question, asker)))
  return settled.map((one) => (one.status === 'fulfilled' ? one.value : asError(one.reason)))
}

const asError = (reason: unknown): Error => (reason instanceof Error ? reason : new Error(String(reason)))
