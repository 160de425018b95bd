import type { Catalog } from '../catalog/catalog.js'
import type { RequestContext } from '../definition/policy.js'
import { formatInstant, type Instant } from '../kit/zoned-time.js'
import type { Limits } from '../request/limits.js'
import { type Asking, makeRequest } from '../request/make-request.js'
import type { Question } from '../request/question.js'
import type { Request } from '../request/request.js'
import type { RetentionQuestion } from '../request/retention-question.js'
import { resolveScope } from '../request/scope.js'
import type { Answer } from '../rows/answer.js'
import type { RetentionAnswer } from '../rows/retention-answer.js'
import type { Run, Warehouse } from '../warehouse/warehouse.js'
import { WarehouseError } from '../warehouse/warehouse-error.js'
import { type Answered, answerOf, answerRequest, statementsOf } from './answer-request.js'
import { type Reading, retentionReading } from './answer-retentions.js'
import { type Legal, mergeQuestions, type QuestionGroup } from './merge-questions.js'
import { Refusals } from './refusals.js'

/** What every answer needs: the checked catalogue, the database, and how large an answer may be. */
export interface Answering {
  readonly catalog: Catalog
  readonly warehouse: Warehouse
  readonly limits: Limits
  /** False: every question on its own, and nothing shared in it; slower, with the same answers. Default true. */
  readonly isOptimised?: boolean
}

/** Who asks (for policies), and the signal that the client has gone away. */
export interface Asker {
  readonly context: RequestContext
  readonly signal?: AbortSignal
}

/** All that one request asks. */
export interface Asked {
  readonly questions: readonly Question[]
  readonly retentions: readonly RetentionQuestion[]
}

/** The result at a place is that question's answer, or its own error. */
export interface Results {
  readonly questions: readonly (Answer | Error)[]
  readonly retentions: readonly (RetentionAnswer | Error)[]
}

/**
 * Answers all that one request asks in one snapshot, with the fewest statements. Errors are `Refusals` before any SQL, or a `WarehouseError` from the
 * database: a question that fails leaves the others alone.
 */
export async function answerTogether(answering: Answering, { questions, retentions }: Asked, asker: Asker): Promise<Results> {
  const { catalog, limits } = answering
  const asking = { catalog, limits, scope: resolveScope(catalog.definition.policies, asker.context), now: clockOf(catalog) }
  const results: (Answer | Error)[] = []
  const legal = questions.flatMap((question, place): readonly Legal[] => {
    const request = makeRequest(question, asking)
    if ('kind' in request) return [{ place, question, request }]
    results[place] = new Refusals(request)
    return []
  })
  const together = answering.isOptimised === false ? legal.flatMap((one) => mergeQuestions([one])) : mergeQuestions(legal)
  const cohorts = retentionReading(retentions, asking, answering.isOptimised ?? true)
  await answerGroups(together, asking, answering, asker, results, cohorts)
  // What shared a statement with one that fails is asked again on its own, so that it does not fail for another's sake.
  const apart = together.filter(({ members }) => members.length > 1).flatMap(({ members }) => members)
  const again = apart.map(({ legal: one }) => one).filter(({ place }) => isOwnFailure(results[place]))
  await answerGroups(
    again.flatMap((one) => mergeQuestions([one])),
    asking,
    answering,
    asker,
    results,
  )
  return { questions: results, retentions: cohorts.results }
}

/** Answers questions without any about retentions. */
export async function answerQuestions(
  answering: Answering,
  questions: readonly Question[],
  asker: Asker,
): Promise<readonly (Answer | Error)[]> {
  return (await answerTogether(answering, { questions, retentions: [] }, asker)).questions
}

/** Whether an error may come from what one of several questions reads, and not from the database, the client or the time that all of them share. */
function isOwnFailure(result: Answer | Error | undefined): boolean {
  return (
    result instanceof WarehouseError &&
    !['WAREHOUSE_UNAVAILABLE', 'STATEMENT_TIMEOUT', 'CANCELLED', 'DATABASE_LOCKED'].includes(result.code)
  )
}

/** Answers groups of questions in one snapshot, and what is read beside them; each result goes to its place. */
async function answerGroups(
  questions: readonly QuestionGroup[],
  asking: Asking,
  { warehouse, isOptimised = true }: Answering,
  { signal }: Asker,
  results: (Answer | Error)[],
  beside: Reading<unknown> | null = null,
): Promise<void> {
  const groups = questions.map((group) => ({ ...group, request: mergedRequest(group, asking) }))
  const statements = groups.reduce((sum, { request }) => sum + statementsOf(request), beside?.statements ?? 0)
  if (statements === 0) return
  const asOf = formatInstant(Date.now(), 'UTC')
  const work = async (run: Run): Promise<void> => {
    for (const group of groups) await answerGroup(group, (request) => answerRequest(request, run, isOptimised), asOf, results)
    await beside?.work(run, asOf)
  }
  try {
    await warehouse.snapshot(work, { statements, ...(signal === undefined ? {} : { signal }) })
  } catch (error) {
    // The snapshot itself failed: every question in it fails alike.
    for (const { legal } of groups.flatMap(({ members }) => members)) results[legal.place] = asError(error)
    beside?.fail(asError(error))
  }
}

type RequestGroup = QuestionGroup & { readonly request: Request }

function mergedRequest({ question, members }: QuestionGroup, asking: Asking): Request {
  const [only] = members
  if (members.length === 1 && only !== undefined) return only.legal.request
  const request = makeRequest(question, {
    ...asking,
    limits: { ...asking.limits, cells: Number.MAX_SAFE_INTEGER, fields: Number.MAX_SAFE_INTEGER },
  })
  if ('kind' in request) return request
  throw new Error('Questions that are legal alone are legal together.')
}

async function answerGroup(
  { request, members }: RequestGroup,
  answering: (request: Request) => Promise<Answered>,
  asOf: string,
  results: (Answer | Error)[],
): Promise<void> {
  try {
    const answered = await answering(request)
    for (const { legal, fields } of members) results[legal.place] = answerOf(legal.request, answered, fields, asOf)
  } catch (error) {
    for (const { legal } of members) results[legal.place] = asError(error)
  }
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)))

/** The catalogue's clock. */
export function clockOf(catalog: Catalog): Instant {
  const { now } = catalog.definition
  return now === null ? Date.now() : Date.parse(now)
}
