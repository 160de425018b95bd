import { formatInstant, type Instant, instantOfLocal } from '../kit/zoned-time.js'
import { planRetention } from '../plan/plan-retention.js'
import type { Asking } from '../request/make-request.js'
import { makeRetentionRequest, withCohorts } from '../request/make-retention-request.js'
import { periodEnd, periodStart } from '../request/period.js'
import { Refusal } from '../request/refusal.js'
import type { Interval } from '../request/resolve-range.js'
import type { RetentionQuestion } from '../request/retention-question.js'
import type { RetentionRequest } from '../request/retention-request.js'
import type { AnswerStatement } from '../rows/answer.js'
import { readRetention } from '../rows/read-retention.js'
import type { RetentionAnswer } from '../rows/retention-answer.js'
import { postgres } from '../sql/postgres.js'
import { compileRetention } from '../sql/retention-sql.js'
import { compileStartExtent } from '../sql/start-extent-sql.js'
import type { Statement } from '../sql/statement.js'
import type { Run, WarehouseRow } from '../warehouse/warehouse.js'
import { Refusals } from './refusals.js'

/** What is still to be read for some questions: in a snapshot that others may share. */
export interface Reading<T> {
  /** At most so many will run. */
  readonly statements: number
  /** Reads all; a question that fails leaves the others alone. */
  readonly work: (run: Run, asOf: string) => Promise<void>
  /** By the place of its question: its answer, or its own error (`Refusals` before any SQL, `WarehouseError` from the database). */
  readonly results: readonly (T | Error)[]
  /** The snapshot itself failed: all that it was opened for fails alike. */
  readonly fail: (error: Error) => void
}

/** Prepares the answers to the questions about retentions of one request. */
export function retentionReading(questions: readonly RetentionQuestion[], asking: Asking, isOptimised: boolean): Reading<RetentionAnswer> {
  const results: (RetentionAnswer | Error)[] = []
  const legal = questions.flatMap((question, place) => {
    const request = makeRetentionRequest(question, asking)
    if ('kind' in request) return [{ place, request }]
    results[place] = new Refusals(request)
    return []
  })
  const work = async (run: Run, asOf: string): Promise<void> => {
    for (const { place, request } of legal) results[place] = await settled(answerRetention(request, run, asOf, isOptimised))
  }
  const fail = (error: Error): void => {
    for (const { place } of legal) results[place] = error
  }
  return { fail, statements: legal.reduce((sum, { request }) => sum + (request.range === null ? 2 : 1), 0), work, results }
}

async function settled<T>(work: Promise<T>): Promise<T | Error> {
  try {
    return await work
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

async function answerRetention(request: RetentionRequest, run: Run, asOf: string, isOptimised: boolean): Promise<RetentionAnswer> {
  const statements: AnswerStatement[] = []
  const ask = async (statement: Statement): Promise<readonly WarehouseRow[]> => {
    const result = await run(statement)
    statements.push({ sql: statement.text, parameters: statement.parameters, milliseconds: result.milliseconds })
    return result.rows
  }
  const plan = planRetention(request.range === null ? await withExtent(request, ask) : request, isOptimised)
  const lines = plan.cohorts.periods.length === 0 ? [] : await ask(compileRetention(plan, postgres))
  const read = readRetention(plan, lines)
  const cells = read.cohorts.length * (plan.cohorts.offsets + 1)
  if (lines.length > plan.mostLines || cells > plan.mostLines) throw new Refusals([tooMany(request)])
  return { ...read, currency: request.currency, statements, asOf, now: formatInstant(request.now, 'UTC') }
}

function tooMany({ limits }: RetentionRequest): Refusal {
  const message = `The groups of all cohorts have more than the ${limits.cells} cells allowed: ask for fewer dimensions in "by", fewer "offsets" or a shorter range.`
  return new Refusal('LIMIT_EXCEEDED', message)
}

/** The request, its range `all` cut to the whole periods in which somebody starts; without anybody it has no cohorts. */
async function withExtent(
  request: RetentionRequest,
  ask: (statement: Statement) => Promise<readonly WarehouseRow[]>,
): Promise<RetentionRequest> {
  const plan = planRetention(request)
  const [[first, last] = []] = await ask(compileStartExtent(plan, postgres))
  if (first == null || last == null) return request
  const instant = (text: string): Instant => (plan.start.time.type === 'date' ? instantOfLocal(Number(text), request.zone) : Number(text))
  const extent: Interval = { from: periodStart(instant(first), request), until: periodEnd(periodStart(instant(last), request), request) }
  try {
    return withCohorts(request, extent)
  } catch (error) {
    throw error instanceof Refusal ? new Refusals([error]) : error
  }
}
