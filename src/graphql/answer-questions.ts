import type { Catalog } from '../catalog/catalog.js'
import type { RequestContext } from '../definition/policy.js'
import { formatInstant, type Instant, instantOfLocal } from '../kit/zoned-time.js'
import { makePlan } from '../plan/make-plan.js'
import type { Plan } from '../plan/plan.js'
import { withRange } from '../request/check-limits.js'
import { writeCursor } from '../request/cursor.js'
import type { Limits } from '../request/limits.js'
import { makeRequest } from '../request/make-request.js'
import { periodEnd, periodStart } from '../request/period.js'
import type { Question } from '../request/question.js'
import { Refusal } from '../request/refusal.js'
import type { Request } from '../request/request.js'
import type { Interval } from '../request/resolve-range.js'
import { resolveScope } from '../request/scope.js'
import type { Answer, AnswerStatement } from '../rows/answer.js'
import { readAnswer } from '../rows/read-answer.js'
import { compile } from '../sql/compile.js'
import { compileExtents } from '../sql/extents-sql.js'
import { postgres } from '../sql/postgres.js'
import type { Statement } from '../sql/statement.js'
import type { Run, Warehouse, WarehouseRow } from '../warehouse/warehouse.js'

/** What every answer needs: the checked catalogue, the database, and how large an answer may be. */
export interface Answering {
  readonly catalog: Catalog
  readonly warehouse: Warehouse
  readonly limits: Limits
}

/** Who asks (for policies), and the signal that the client has gone away. */
export interface Asker {
  readonly context: RequestContext
  readonly signal?: AbortSignal
}

/** All that is wrong with one question. */
export class Refusals extends Error {
  override readonly name = 'Refusals'
  readonly refusals: readonly Refusal[]
  constructor(refusals: readonly Refusal[]) {
    super(refusals.map((refusal) => refusal.message).join(' '))
    this.refusals = refusals
  }
}

/**
 * Answers the questions of one request in one snapshot, with the fewest statements. The result at an index is that question's answer, or
 * its own error (`Refusals` before any SQL, `WarehouseError` from the database): one that fails leaves the others alone.
 */
export async function answerQuestions(
  answering: Answering,
  questions: readonly Question[],
  asker: Asker,
): Promise<readonly (Answer | Error)[]> {
  const now = clockOf(answering.catalog)
  const scope = resolveScope(answering.catalog.definition.policies, asker.context)
  const requests = questions.map((question) => makeRequest(question, { catalog: answering.catalog, limits: answering.limits, scope, now }))
  const isRequest = (request: Request | readonly Refusal[]): request is Request => 'kind' in request
  const legal = requests.filter(isRequest)
  const refused = (request: readonly Refusal[]): Error => new Refusals(request)
  if (legal.length === 0) return requests.map((request) => (isRequest(request) ? new Error('A legal request is left.') : refused(request)))
  const statements = legal.length + legal.filter(needsExtents).length
  const options = { statements, ...(asker.signal === undefined ? {} : { signal: asker.signal }) }
  const asOf = formatInstant(Date.now(), 'UTC')
  const work = (run: Run) =>
    inTurn(requests, (request) =>
      isRequest(request) ? settled(() => answerRequest(request, run, asOf)) : Promise.resolve(refused(request)),
    )
  try {
    return await answering.warehouse.snapshot(work, options)
  } catch (error) {
    // The snapshot itself could not be opened: every question that is legal fails alike.
    const failure = error instanceof Error ? error : new Error(String(error))
    return requests.map((request) => (isRequest(request) ? failure : refused(request)))
  }
}

/** The catalogue's clock. */
export function clockOf(catalog: Catalog): Instant {
  const { now } = catalog.definition
  return now === null ? Date.now() : Date.parse(now)
}

async function inTurn<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = []
  for (const item of items) results.push(await work(item))
  return results
}

async function settled<T>(work: () => Promise<T>): Promise<T | Error> {
  try {
    return await work()
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

async function answerRequest(request: Request, run: Run, asOf: string): Promise<Answer> {
  const statements: AnswerStatement[] = []
  const ask = async (statement: Statement): Promise<readonly WarehouseRow[]> => {
    const result = await run(statement)
    statements.push({ sql: statement.text, parameters: statement.parameters, milliseconds: result.milliseconds })
    return result.rows
  }
  const plan = makePlan(needsExtents(request) ? await withExtents(request, ask) : request)
  const lines = await ask(compile(plan, postgres))
  return answerOf(request, plan, lines, statements, asOf)
}

function answerOf(
  request: Request,
  plan: Plan,
  lines: readonly WarehouseRow[],
  statements: readonly AnswerStatement[],
  asOf: string,
): Answer {
  const { rows, total, totalCount, hasNextPage, sortValues } = readAnswer(plan, lines)
  const range = plan.range === null ? null : ([plan.range.from, plan.range.until] as const)
  return {
    ...{ rows, total, totalCount, hasNextPage, hasPreviousPage: request.after !== null },
    cursor: (row) => writeCursor({ request: request.hash, range, values: sortValues(row) }),
    currency: request.currency,
    statements,
    asOf,
    now: formatInstant(request.now, 'UTC'),
  }
}

/** Periods of the range `all` are known only when the data have been looked at. */
const needsExtents = (request: Request): boolean => request.range === null && request.grain !== null

/** The request, its range `all` cut to the whole periods that hold all rows; without rows it has no periods. */
async function withExtents(request: Request, ask: (statement: Statement) => Promise<readonly WarehouseRow[]>): Promise<Request> {
  const lines = await ask(compileExtents(makePlan(request), postgres))
  try {
    return withRange(request, extentOf(request, lines))
  } catch (error) {
    throw error instanceof Refusal ? new Refusals([error]) : error
  }
}

function extentOf({ grain, zone, calendar }: Request, lines: readonly WarehouseRow[]): Interval | null {
  if (grain === null) return null
  const instants = lines.flatMap(([isDate, ...bounds]) =>
    bounds.filter((text) => text !== null).map((text) => (isDate === 't' ? instantOfLocal(Number(text), zone) : Number(text))),
  )
  if (instants.length === 0) return null
  const clockwork = { grain, zone, calendar }
  return {
    from: periodStart(Math.min(...instants), clockwork),
    until: periodEnd(periodStart(Math.max(...instants), clockwork), clockwork),
  }
}
