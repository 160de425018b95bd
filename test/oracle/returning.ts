import type { Length, Measure } from '../../src/definition/quantity-tree.js'
import { areOne, decidedAt, type Happening, happened, movedTime, type Pair, timeIn } from './happening.js'
import { asMoment } from './joins.js'
import { toldPredicate } from './told.js'
import type { Row, World } from './world.js'

/** Who comes back a fixed time after a start, for how long, or also later. */
export interface Returning {
  readonly start: Happening
  readonly return: Happening
  readonly by: Pair
  readonly after: Length
  readonly during: Length
  readonly orAfter: boolean
}

/** Who comes back, by looking at all that happened: each start counts once, when it is known. */
export function returningMeasures(asked: Returning): { readonly base: Measure; readonly retained: Measure } {
  const { start, after, during } = asked
  const returned = toldPredicate(`returned ${JSON.stringify(asked)}`, start.source, (row, world) => hasReturned(asked, row, world))
  return {
    base: decidedAt(start, [after, during]),
    retained: decidedAt(start, [after, during], { added: [returned] }),
  }
}

function hasReturned(asked: Returning, row: Row, world: World): boolean {
  const begin = movedTime(timeIn(asked.start, row, world), asked.after, world)
  const [from, until] = [asMoment(begin), asMoment(movedTime(begin, asked.during, world))]
  if (from === null || until === null) return false
  return happened(asked.return, world).some(
    ({ row: other, moment }) => moment >= from && (asked.orAfter || moment < until) && areOne([asked.by], row, other, world),
  )
}
