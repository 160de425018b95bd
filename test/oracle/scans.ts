import type { Predicate } from '../../src/definition/expression-tree.js'
import type { Measure } from '../../src/definition/quantity-tree.js'
import type { Cell } from './cell.js'
import type { Group } from './groups.js'
import { groupOf } from './groups.js'
import { type Held, heldRows } from './holding.js'
import type { Counted } from './measures.js'
import { timeOf } from './metric-facts.js'
import { type Moment, momentOfDate } from './moment.js'
import { lacksRate } from './money.js'
import type { Request } from './request.js'
import { isState, type TimedMeasure } from './timing.js'
import type { Row, World } from './world.js'

/** The filters that rows must pass: those of the measure and the metrics that it is in, and those that it is asked with. */
export interface Filters {
  readonly own: readonly Predicate[]
  readonly asked: readonly Predicate[]
}

/** A row that a measure counts, with the groups that it is in. */
export interface GroupedRow extends Counted {
  readonly group: Group
}

/** A row that happened at a moment; null: nothing places it in time. */
export interface EventRow extends GroupedRow {
  readonly time: Moment | null
}

/** A row that holds for a while. */
export interface HeldRow extends GroupedRow, Held {}

const passes = (row: Row, { own, asked }: Filters, world: World): boolean => [...own, ...asked].every((filter) => world.holds(filter, row))

/** Rules 1 and 6a: the rows of a measure's source that are in scope and pass every filter, at their time. What has a time, but none in this row, is at no time, not even in all. */
export function eventRows(measure: Measure, filters: Filters, { by, zone }: Request, world: World): readonly EventRow[] {
  const time = timeOf(measure, world)
  return world.rows(world.source(measure.source)).flatMap((row): readonly EventRow[] => {
    const moment = time === null ? null : momentIn(world.evaluate(time, row), zone)
    if ((time !== null && moment === null) || !passes(row, filters, world)) return []
    return [{ ...counted(measure, row, world), group: groupOf(row, by, world), time: moment }]
  })
}

/** Rule 7: the rows of a measure's source that are in scope and pass every filter, and when they hold. */
export function stateRows(measure: Measure, filters: Filters, { by }: Request, world: World): readonly HeldRow[] {
  return heldRows(world.source(measure.source), world)
    .filter(({ row }) => passes(row, filters, world))
    .map((held) => ({ ...counted(measure, held.row, world), group: groupOf(held.row, by, world), ...held }))
}

/** The moments of all rows of a measure's source that are in scope, whatever the filters. Of rows that hold: their begins and ends, and now where one still holds. */
export function momentsOf({ measure, timing }: TimedMeasure, { zone, now }: Request, world: World): readonly Moment[] {
  if (isState(timing)) {
    // What begins or ends after now is not seen before.
    const seen = (moment: Moment): Moment => (moment < now ? moment : now)
    return heldRows(world.source(measure.source), world).flatMap(({ from, to }) => [seen(from), to === null ? now : seen(to)])
  }
  return timesOf(measure, zone, world)
}

/** The times of all rows of a measure's source that are in scope, whatever the filters. */
export function timesOf(measure: Measure, zone: string, world: World): readonly Moment[] {
  const time = timeOf(measure, world)
  if (time === null) return []
  return world
    .rows(world.source(measure.source))
    .map((row) => momentIn(world.evaluate(time, row), zone))
    .filter((moment) => moment !== null)
}

/** Rule 4: a date is its own in every zone, and begins with its first moment there. */
const momentIn = (time: Cell, zone: string): Moment | null =>
  typeof time === 'string' ? momentOfDate(time, zone) : typeof time === 'bigint' ? time : null

function counted({ of }: Measure, row: Row, world: World): Counted {
  if (of === null) return { cell: null, lacksRate: false }
  return { cell: world.evaluate(of, row), lacksRate: lacksRate(of, row, world) }
}
