import type { Measure } from '../../src/definition/quantity-tree.js'
import type { Cell } from './cell.js'
import { groupOf } from './groups.js'
import { timeOf } from './metric-facts.js'
import { type Moment, momentOfDate } from './moment.js'
import { lacksRate } from './money.js'
import type { PlacedRow, RowsOf } from './quantities.js'
import type { Request } from './request.js'
import type { Row, World } from './world.js'

/** Rules 1 and 6a: the rows of a measure's source that are in scope, in the range, and pass every filter. */
export function rowsOfMeasures({ by, interval, zone }: Request, world: World): RowsOf {
  return (measure, filters) => {
    const time = timeOf(measure, world)
    const asked = [...measure.filters, ...filters]
    return world.rows(world.source(measure.source)).flatMap((row): readonly PlacedRow[] => {
      const moment = time === null ? null : momentIn(world.evaluate(time, row), zone)
      // What has a time, but none in this row, is in no range, not even in all.
      if (time !== null && (moment === null || (interval !== null && (moment < interval.from || moment >= interval.until)))) return []
      if (!asked.every((filter) => world.holds(filter, row))) return []
      return [{ ...counted(measure, row, world), group: groupOf(row, by, world), time: moment }]
    })
  }
}

/** The moments of all rows of a measure's source that are in scope, whatever the filters. */
export function momentsOf(measure: Measure, zone: string, world: World): readonly Moment[] {
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

function counted({ of }: Measure, row: Row, world: World): Pick<PlacedRow, 'cell' | 'lacksRate'> {
  if (of === null) return { cell: null, lacksRate: false }
  return { cell: world.evaluate(of, row), lacksRate: lacksRate(of, row, world) }
}
