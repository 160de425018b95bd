import type { Catalog } from '../catalog/catalog.js'
import type { RequestContext } from '../definition/policy.js'
import { formatInstant, type Instant, instantOfLocal } from '../kit/zoned-time.js'
import { makePlan } from '../plan/make-plan.js'
import type { Plan } from '../plan/plan.js'
import { withRange } from '../request/check-limits.js'
import { writeCursor } from '../request/cursor.js'
import type { Limits } from '../request/limits.js'
import { type Asking, makeRequest } from '../request/make-request.js'
import { periodEnd, periodStart } from '../request/period.js'
import type { Question } from '../request/question.js'
import { Refusal } from '../request/refusal.js'
import type { Request } from '../request/request.js'
import type { Interval } from '../request/resolve-range.js'
import { resolveScope } from '../request/scope.js'
import type { Answer, AnswerRow, AnswerStatement, AnswerValue } from '../rows/answer.js'
import { type ReadAnswer, readAnswer } from '../rows/read-answer.js'
import { compile } from '../sql/compile.js'
import { compileExtents } from '../sql/extents-sql.js'
import { postgres } from '../sql/postgres.js'
import type { Statement } from '../sql/statement.js'
import type { Run, Warehouse, WarehouseRow } from '../warehouse/warehouse.js'
import { type Legal, mergeQuestions, type QuestionGroup } from './merge-questions.js'

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
  const { catalog, limits, warehouse } = answering
  const asking = { catalog, limits, scope: resolveScope(catalog.definition.policies, asker.context), now: clockOf(catalog) }
  const results: (Answer | Error)[] = []
  const legal = questions.flatMap((question, place): readonly Legal[] => {
    const request = makeRequest(question, asking)
    if ('kind' in request) return [{ place, question, request }]
    results[place] = new Refusals(request)
    return []
  })
  if (legal.length === 0) return results
  const groups = mergeQuestions(legal).map((group) => ({ ...group, request: mergedRequest(group, asking) }))
  const statements = groups.length + groups.filter(({ request }) => needsExtents(request)).length
  const asOf = formatInstant(Date.now(), 'UTC')
  const work = async (run: Run): Promise<void> => {
    for (const group of groups) await answerGroup(group, run, asOf, results)
  }
  try {
    await warehouse.snapshot(work, { statements, ...(asker.signal === undefined ? {} : { signal: asker.signal }) })
  } catch (error) {
    // The snapshot itself failed: every question that is legal fails alike.
    for (const { place } of legal) results[place] = asError(error)
  }
  return results
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

async function answerGroup({ request, members }: RequestGroup, run: Run, asOf: string, results: (Answer | Error)[]): Promise<void> {
  try {
    const answered = await answerRequest(request, run)
    for (const { legal, fields } of members) results[legal.place] = answerOf(legal.request, answered, fields, asOf)
  } catch (error) {
    for (const { legal } of members) results[legal.place] = asError(error)
  }
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)))

/** The catalogue's clock. */
function clockOf(catalog: Catalog): Instant {
  const { now } = catalog.definition
  return now === null ? Date.now() : Date.parse(now)
}

/** What came back for a request, before it is handed out to the questions that it answers. */
interface Answered {
  readonly plan: Plan
  readonly read: ReadAnswer
  readonly statements: readonly AnswerStatement[]
}

async function answerRequest(request: Request, run: Run): Promise<Answered> {
  const statements: AnswerStatement[] = []
  const ask = async (statement: Statement): Promise<readonly WarehouseRow[]> => {
    const result = await run(statement)
    statements.push({ sql: statement.text, parameters: statement.parameters, milliseconds: result.milliseconds })
    return result.rows
  }
  const plan = makePlan(needsExtents(request) ? await withExtents(request, ask) : request)
  return { plan, read: readAnswer(plan, await ask(compile(plan, postgres))), statements }
}

function answerOf(request: Request, { plan, read, statements }: Answered, fields: readonly number[], asOf: string): Answer {
  const range = plan.range === null ? null : ([plan.range.from, plan.range.until] as const)
  const own = fieldPicker(fields, plan.selected)
  const { wants } = request
  return {
    rows: wants.rows ? read.rows.map(own) : [],
    total: read.total === null || !wants.total ? null : own(read.total),
    ...{ totalCount: wants.totalCount ? read.totalCount : null, hasNextPage: read.hasNextPage, hasPreviousPage: request.after !== null },
    cursor: (row) => writeCursor({ request: request.hash, range, values: read.sortValues(row) }),
    currency: request.currency,
    statements,
    asOf,
    now: formatInstant(request.now, 'UTC'),
  }
}

/** A row with only the fields of one question, in its order. */
function fieldPicker(fields: readonly number[], all: number): (row: AnswerRow) => AnswerRow {
  if (fields.length === all && fields.every((field, index) => field === index)) return (row) => row
  return (row) => ({
    get id() {
      return row.id
    },
    ...{ kind: row.kind, period: row.period, groups: row.groups },
    values: fields.map((field) => row.values[field] as AnswerValue),
  })
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
