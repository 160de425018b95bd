import type { Expression } from '../../src/definition/expression-tree.js'
import type { Length, Measure } from '../../src/definition/quantity-tree.js'
import type { Cell } from './cell.js'
import { areOne, type Happened, type Happening, happened, movedTime, type Pair } from './happening.js'
import { compareKeys } from './holding.js'
import { asMoment } from './joins.js'
import { aggregate } from './measures.js'
import { timeOf } from './metric-facts.js'
import type { Row, World } from './world.js'

/** What a row is attributed to: a value of the first or last of some events before a moment of it. */
export interface Touching {
  readonly events: Happening
  readonly take: 'first' | 'last'
  readonly of: Expression
  readonly by: Pair
  readonly before: Expression
  /** How long before that moment at most; null: ever. */
  readonly within: Length | null
}

/** The value that a row is attributed to, by looking at all that happened; null where nothing did. */
export function touchedBy({ events, take, of, by, before, within }: Touching, row: Row, world: World): Cell {
  const time = world.evaluate(before, row)
  const until = asMoment(time)
  const from = within === null ? null : asMoment(movedTime(time, { ...within, count: -within.count }, world))
  const isOther = events.source !== row.source.name
  const touches = happened(events, world).filter(
    ({ row: other, moment }) =>
      until !== null &&
      (moment < until || (isOther && moment === until)) &&
      (from === null || moment >= from) &&
      areOne([by], row, other, world),
  )
  const sorted = [...touches].sort(inOrder)
  const found = take === 'first' ? sorted[0] : sorted.at(-1)
  return found === undefined ? null : world.evaluate(of, found.row)
}

const inOrder = (one: Happened, other: Happened): number =>
  one.moment === other.moment ? compareKeys(one.row, other.row) : one.moment < other.moment ? -1 : 1

/** What the rows of an entity come to, up to now, by looking at all of them. Where an amount has no exchange rate, nothing is known. */
export function entityValue(measure: Measure, by: Pair, row: Row, world: World): Cell {
  const rows = rowsUntilNow(measure, world).filter((other) => areOne([by], row, other, world))
  const counted = rows.map((other) => ({
    cell: measure.of === null ? null : world.evaluate(measure.of, other),
    lacksRate: measure.of !== null && world.lacksRate(measure.of, other),
  }))
  return counted.some(({ lacksRate }) => lacksRate) ? null : aggregate(measure, counted).value
}

function rowsUntilNow(measure: Measure, world: World): readonly Row[] {
  if (timeOf(measure, world) !== null) return happened(measure, world).map(({ row }) => row)
  return world.rows(world.source(measure.source)).filter((row) => measure.filters.every((filter) => world.holds(filter, row)))
}
