import { formatInstant, type Instant, instantOfLocal } from '../kit/zoned-time.js'
import { makePlan } from '../plan/make-plan.js'
import type { Plan } from '../plan/plan.js'
import { asksForWindows } from '../plan/window-starts.js'
import { withRange } from '../request/check-limits.js'
import { writeCursor } from '../request/cursor.js'
import { periodEnd, periodStart } from '../request/period.js'
import { Refusal } from '../request/refusal.js'
import type { Request } from '../request/request.js'
import type { Interval } from '../request/resolve-range.js'
import type { Answer, AnswerRow, AnswerStatement, AnswerValue } from '../rows/answer.js'
import { type ReadAnswer, readAnswer } from '../rows/read-answer.js'
import { compile } from '../sql/compile.js'
import { compileExtents } from '../sql/extents-sql.js'
import { postgres } from '../sql/postgres.js'
import type { Statement } from '../sql/statement.js'
import type { Run, WarehouseRow } from '../warehouse/warehouse.js'
import { Refusals } from './refusals.js'

/** What came back for a request, before it is handed out to the questions that it answers. */
export interface Answered {
  readonly plan: Plan
  readonly read: ReadAnswer
  readonly statements: readonly AnswerStatement[]
}

/** Answers one request by its statements, run in a snapshot. */
export async function answerRequest(request: Request, run: Run, isOptimised: boolean): Promise<Answered> {
  const statements: AnswerStatement[] = []
  const ask = async (statement: Statement): Promise<readonly WarehouseRow[]> => {
    const result = await run(statement)
    statements.push({ sql: statement.text, parameters: statement.parameters, milliseconds: result.milliseconds })
    return result.rows
  }
  const plan = makePlan(needsExtents(request) ? await withExtents(request, ask) : request, isOptimised)
  const firstTimes = asksForWindows(request) ? firstTimesOf(request, await ask(compileExtents(plan, postgres))) : []
  return { plan, read: readAnswer(plan, await ask(compile(plan, postgres)), firstTimes), statements }
}

/** The answer to one question of those that a request answers: its own fields, and the parts that it looks at. */
export function answerOf(request: Request, { plan, read, statements }: Answered, fields: readonly number[], asOf: string): Answer {
  const range = plan.range === null ? null : ([plan.range.from, plan.range.until] as const)
  const own = fieldPicker(fields, plan.selected)
  const { wants } = request
  return {
    rows: wants.rows ? read.rows.map(own) : [],
    total: read.total === null || !wants.total ? null : own(read.total),
    ...{ totalCount: wants.totalCount ? read.totalCount : null, hasNextPage: read.hasNextPage, hasPreviousPage: request.after !== null },
    cursor: (row) => writeCursor({ request: request.hash, range, values: read.sortValues(row) }),
    currency: request.currency,
    time: { range: request.isAll ? null : range, zone: request.zone, calendar: request.calendar, now: request.now },
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

/** How many statements answer a request. */
export const statementsOf = (request: Request): number => 1 + Number(needsExtents(request)) + Number(asksForWindows(request))

/** The request, its range `all` cut to the whole periods that hold all rows; without rows it has no periods. */
async function withExtents(request: Request, ask: (statement: Statement) => Promise<readonly WarehouseRow[]>): Promise<Request> {
  const lines = await ask(compileExtents(makePlan(request), postgres))
  try {
    return withRange(request, extentOf(request, lines))
  } catch (error) {
    throw error instanceof Refusal ? new Refusals([error]) : error
  }
}

function extentOf({ grain, zone, calendar, now }: Request, lines: readonly WarehouseRow[]): Interval | null {
  if (grain === null) return null
  const instants = lines.flatMap(([, isDate, first, last, holds]) => {
    const known = [first, last].filter((text) => typeof text === 'string').map((text) => instantOf(text, isDate, zone))
    return holds === 't' ? [...known, now] : known
  })
  if (instants.length === 0) return null
  const clockwork = { grain: grain, zone, calendar }
  return {
    from: periodStart(Math.min(...instants), clockwork),
    until: periodEnd(periodStart(Math.max(...instants), clockwork), clockwork),
  }
}

const instantOf = (text: string, isDate: string | null | undefined, zone: string): Instant =>
  isDate === 't' ? instantOfLocal(Number(text), zone) : Number(text)

/** The first time in each scan of a plan; null where it has none. */
function firstTimesOf({ zone }: Request, lines: readonly WarehouseRow[]): readonly (Instant | null)[] {
  const times: (Instant | null)[] = []
  for (const [scan, isDate, , , , first] of lines) times[Number(scan)] = first == null ? null : instantOf(first, isDate, zone)
  return times
}
