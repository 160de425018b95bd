import { formatInstant, type Instant, instantOfLocal } from '../kit/zoned-time.js'
import { planRetention } from '../plan/plan-retention.js'
import type { Asking } from '../request/make-request.js'
import { makeRetentionRequest, withCohorts } from '../request/make-retention-request.js'
import { periodEnd, periodStart } from '../request/period.js'
import { Refusal } from '../request/refusal.js'
import type { Interval } from '../request/resolve-range.js'
import type { RetentionQuestion } from '../request/retention-question.js'
import type { RetentionRequest } from '../request/retention-request.js'
import { resolveScope } from '../request/scope.js'
import type { AnswerStatement } from '../rows/answer.js'
import { readRetention } from '../rows/read-retention.js'
import type { RetentionAnswer } from '../rows/retention-answer.js'
import { postgres } from '../sql/postgres.js'
import { compileRetention } from '../sql/retention-sql.js'
import { compileStartExtent } from '../sql/start-extent-sql.js'
import type { Statement } from '../sql/statement.js'
import type { Run, WarehouseRow } from '../warehouse/warehouse.js'
import { type Answering, type Asker, clockOf } from './answer-questions.js'
import { Refusals } from './refusals.js'

/**
 * Answers the questions about retentions of one request in one snapshot. The result at an index is that question's answer, or its own error (`Refusals`
 * before any SQL, `WarehouseError` from the database): one that fails leaves the others alone.
 */
export async function answerRetentions(
  answering: Answering,
  questions: readonly RetentionQuestion[],
  { context, signal }: Asker,
): Promise<readonly (RetentionAnswer | Error)[]> {
  const { catalog, limits, warehouse } = answering
  const asking: Asking = { catalog, limits, scope: resolveScope(catalog.definition.policies, context), now: clockOf(catalog) }
  const requests = questions.map((question) => makeRetentionRequest(question, asking))
  const results: (RetentionAnswer | Error)[] = []
  const asOf = formatInstant(Date.now(), 'UTC')
  const work = async (run: Run): Promise<void> => {
    for (const [place, request] of requests.entries()) {
      if ('kind' in request) results[place] = await settled(answerRetention(request, run, asOf, answering.isOptimised ?? true))
      else results[place] = new Refusals(request)
    }
  }
  const statements = requests.reduce((sum, request) => sum + ('kind' in request ? (request.range === null ? 2 : 1) : 0), 0)
  if (statements === 0) await work(() => Promise.reject(new Error('There is nothing to run.')))
  else {
    const failed = await settled(warehouse.snapshot(work, { statements, ...(signal === undefined ? {} : { signal }) }))
    // The snapshot itself failed: all that it was opened for fails alike.
    if (failed instanceof Error) for (const place of questions.keys()) results[place] ??= failed
  }
  return results
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
