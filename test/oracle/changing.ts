import type { Change, ChangeKind, Measure } from '../../src/definition/quantity-tree.js'
import { numberIn, textOf } from './cell.js'
import { type Held, holdsAt } from './holding.js'
import { type FieldValue, noValue, unknown } from './measured-value.js'
import type { Moment } from './moment.js'
import { compare, minus, plus, type Rational, whole, zero } from './rational.js'
import type { Request } from './request.js'
import { type Filters, type GroupedRow, type HeldRow, stateRows } from './scans.js'
import type { Span } from './span.js'
import type { Row, World } from './world.js'

/** A row at an edge of a period, and what is known of its entity in all groups. */
export interface ChangingRow extends GroupedRow {
  /** Null: it is nobody's, and one of its own. */
  readonly entity: string | null
  readonly name: string
  readonly atStart: boolean
  readonly atEnd: boolean
  /** Whether the entity is anywhere at the start, at the end, or ever held before the start. */
  readonly was: boolean
  readonly is: boolean
  readonly ever: boolean
}

/** What is asked, and of which data. */
interface Asked {
  readonly request: Request
  readonly world: World
}

/** The rows that hold at either edge of a span, each with where its entity is whatever the request asks. */
export function rowsChanging(
  measure: Measure,
  { by }: Change,
  filters: Filters,
  { request, world }: Asked,
): (span: Span) => readonly GroupedRow[] {
  const identify = (rows: readonly HeldRow[]) => rows.map((row) => ({ ...row, ...identityOf(row.row, by, world) }))
  const asked = identify(stateRows(measure, filters, request, world))
  const everybody = identify(stateRows(measure, { ...filters, asked: [] }, request, world))
  return (span) => {
    const there = (edge: Moment | null) => new Set(everybody.filter((row) => holdsAt(row, edge)).map(({ name }) => name))
    const [was, is] = [there(span.from), there(span.until)]
    const ever = new Set(everybody.filter((row) => heldBefore(row, span.from)).map(({ name }) => name))
    return asked.flatMap((row): readonly ChangingRow[] => {
      const [atStart, atEnd] = [holdsAt(row, span.from), holdsAt(row, span.until)]
      if (!atStart && !atEnd) return []
      return [{ ...row, atStart, atEnd, was: was.has(row.name), is: is.has(row.name), ever: ever.has(row.name) }]
    })
  }
}

const heldBefore = ({ from, to }: Pick<Held, 'from' | 'to'>, start: Moment | null): boolean =>
  start !== null && from < start && (to === null || to > from)

function identityOf(row: Row, by: Change['by'], world: World): Pick<ChangingRow, 'entity' | 'name'> {
  const cell = world.evaluate(by, row)
  if (cell !== null) return { entity: textOf(cell), name: `somebody ${textOf(cell)}` }
  return { entity: null, name: `nobody ${JSON.stringify(row.source.key.map((column) => textOf(row.cell(column))))}` }
}

/** What the rows of one place come to, entity by entity. Where an amount at an edge has no exchange rate, nothing of it is known. */
export function changedValue(measure: Measure, change: ChangeKind, rows: readonly GroupedRow[]): FieldValue {
  const changing = rows.filter(isChanging)
  const known = { ...noValue(measure), isUnconverted: changing.some((row) => row.lacksRate) }
  if (known.isUnconverted) return { ...known, ...unknown }
  const entities = grouped(changing)
  const parts = [...entities.values()].map((own) => partOf(change, own, (edge) => amountOf(measure, own, edge)))
  return { ...known, value: parts.reduce(plus, zero) }
}

const isChanging = (row: GroupedRow): row is ChangingRow => 'atStart' in row

function grouped(rows: readonly ChangingRow[]): ReadonlyMap<string, readonly ChangingRow[]> {
  const entities = new Map<string, ChangingRow[]>()
  for (const row of rows) entities.set(row.name, [...(entities.get(row.name) ?? []), row])
  return entities
}

type Side = 'atStart' | 'atEnd'

/** The amount of one entity at an edge: a sum, or 1 for who is somebody and is there. */
function amountOf({ aggregate }: Measure, rows: readonly ChangingRow[], side: Side): Rational {
  const there = rows.filter((row) => row[side])
  if (aggregate === 'countDistinct') return whole(there.some(({ entity }) => entity !== null) ? 1 : 0)
  return there.map(({ cell }) => numberIn(cell) ?? zero).reduce(plus, zero)
}

/** One entity in one group. */
function partOf(change: ChangeKind, rows: readonly ChangingRow[], amount: (side: Side) => Rational): Rational {
  const [inStart, inEnd] = [rows.some(({ atStart }) => atStart), rows.some(({ atEnd }) => atEnd)]
  const [{ was, is, ever } = { was: false, is: false, ever: false }] = rows
  const [before, after] = [amount('atStart'), amount('atEnd')]
  const [growth, order] = [minus(after, before), compare(after, before)]
  // What does not change in exact numbers may by a rounding of the engine.
  const nothing = inStart && inEnd ? { ...zero, slack: growth.slack } : zero
  switch (change) {
    case 'new':
      return inEnd && !was && !ever ? after : zero
    case 'reactivated':
      return inEnd && !was && ever ? after : zero
    case 'churned':
      return inStart && !is ? before : zero
    case 'expansion':
      return inStart && inEnd && order > 0 ? growth : nothing
    case 'contraction':
      return inStart && inEnd && order < 0 ? minus(before, after) : nothing
    case 'transferredIn':
      return inEnd && !inStart && was ? after : zero
    case 'transferredOut':
      return inStart && !inEnd && is ? before : zero
  }
}
