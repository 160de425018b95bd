import type { Movement, State, WindowNode } from '../../src/definition/quantity-tree.js'
import { textOf } from './cell.js'
import { rowsChanging } from './changing.js'
import { earlier } from './civil.js'
import { holdsAt } from './holding.js'
import type { Moment } from './moment.js'
import { periodStart } from './periods.js'
import type { Request } from './request.js'
import { eventRows, type Filters, type GroupedRow, stateRows, timesOf } from './scans.js'
import { type Span, spanName } from './span.js'
import type { Timekeeping } from './timekeeping.js'
import type { TimedMeasure } from './timing.js'
import type { World } from './world.js'

/** The rows that count in a span, and whether the data begin before the window that it looks through. */
export interface CountedRows {
  readonly in: (span: Span) => readonly GroupedRow[]
  readonly isFilled: (span: Span) => boolean
}

/** What a question, its time and its data are. */
export interface Asking {
  readonly request: Request
  readonly time: Timekeeping
  readonly world: World
}

/** What counts in each span, by what is innermost around a measure: the rows that happen in it, in a window that ends with it, or that hold at its edges. */
export function countedRows({ measure, timing }: TimedMeasure, filters: Filters, asking: Asking): CountedRows {
  const inner = timing.at(-1)
  const timed: TimedMeasure = { measure, timing }
  switch (inner?.kind) {
    case 'state':
      return always(remembered(rowsAtEdge(timed, inner, filters, asking)))
    case 'movement':
      return always(remembered(rowsMoving(timed, inner, filters, asking)))
    case 'change':
      return always(remembered(rowsChanging(measure, inner, filters, asking)))
    case 'window':
      return rowsInWindow(timed, inner, filters, asking)
    default:
      return always(remembered(rowsBetween(timed, filters, asking)))
  }
}

type RowsIn = CountedRows['in']

const always = (rowsIn: RowsIn): CountedRows => ({ in: rowsIn, isFilled: () => true })

function remembered(rowsIn: RowsIn): RowsIn {
  const known = new Map<string, readonly GroupedRow[]>()
  return (span) => {
    const name = spanName(span)
    const found = known.get(name) ?? rowsIn(span)
    known.set(name, found)
    return found
  }
}

function rowsBetween({ measure }: TimedMeasure, filters: Filters, { request, world }: Asking): RowsIn {
  const between = betweenTimes(eventRows(measure, filters, request, world))
  return ({ start, end }) => between(start, end)
}

/** The rows from one moment until another; found among all rows in the order of their time. */
function betweenTimes<R extends { readonly time: Moment | null }>(
  rows: readonly R[],
): (from: Moment | null, until: Moment | null) => readonly R[] {
  const timeless = rows.filter(({ time }) => time === null)
  const timed = rows.flatMap((row) => (row.time === null ? [] : [{ row, time: row.time }]))
  timed.sort((one, other) => (one.time < other.time ? -1 : one.time > other.time ? 1 : 0))
  const placeOf = (moment: Moment): number => {
    let [low, high] = [0, timed.length]
    while (low < high) {
      const middle = Math.floor((low + high) / 2)
      if ((timed[middle]?.time ?? 0n) < moment) low = middle + 1
      else high = middle
    }
    return low
  }
  return (from, until) => {
    const inside = timed.slice(from === null ? 0 : placeOf(from), until === null ? timed.length : placeOf(until)).map(({ row }) => row)
    return from === null && until === null ? [...timeless, ...inside] : inside
  }
}

function rowsInWindow({ measure }: TimedMeasure, { window }: WindowNode, filters: Filters, { request, time, world }: Asking): CountedRows {
  const between = betweenTimes(eventRows(measure, filters, request, world))
  const begin = ({ until }: Span): Moment | null => {
    switch (window.kind) {
      case 'rolling':
        return earlier(until, window.length, time.zone)
      case 'toDate':
        return periodStart(until - 1n, time.clock(window.unit, window.calendar))
      case 'allTime':
        return null
    }
  }
  const first = timesOf(measure, time.zone, world).reduce<Moment | null>((one, other) => (one === null || other < one ? other : one), null)
  const isFilled = (span: Span): boolean => window.kind !== 'rolling' || first === null || (begin(span) ?? first) >= first
  return { in: remembered((span) => between(begin(span), span.until)), isFilled }
}

const edgeOf = ({ from, until }: Span, edge: State['edge']): Moment | null => (edge === 'start' ? from : until)

function rowsAtEdge({ measure }: TimedMeasure, { edge }: State, filters: Filters, { request, world }: Asking): RowsIn {
  const rows = stateRows(measure, filters, request, world)
  return (span) => rows.filter((row) => holdsAt(row, edgeOf(span, edge)))
}

/**
 * The rows at one edge: of them those count whose entity is (kept) or is not (lost, came) at the other, there whatever the request's filters and groups.
 * What does not count makes its group, too.
 */
function rowsMoving({ measure }: TimedMeasure, { move }: Movement, filters: Filters, { request, world }: Asking): RowsIn {
  const [edge, otherEdge] = move === 'came' ? (['end', 'start'] as const) : (['start', 'end'] as const)
  const rows = stateRows(measure, filters, request, world)
  const others = stateRows(measure, { ...filters, asked: [] }, request, world)
  return (span) => {
    const there = new Set(others.filter((row) => holdsAt(row, edgeOf(span, otherEdge))).map(({ cell }) => textOf(cell)))
    const counts = ({ cell }: GroupedRow): boolean => there.has(textOf(cell)) === (move === 'kept')
    return rows.filter((row) => holdsAt(row, edgeOf(span, edge))).map((row) => (counts(row) ? row : { ...row, cell: null }))
  }
}
