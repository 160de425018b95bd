import type { Join } from '../../src/definition/source.js'
import { type Cell, compareCells } from './cell.js'
import { dateIn, type Moment, momentOfDate } from './moment.js'
import { factsOf, joinOf } from './source-facts.js'
import type { Row, World } from './world.js'

/** The row at the end of a many-to-one join; null where a key is null or nothing has it. */
export function joinedRow(row: Row, name: string, world: World): Row | null {
  const join = joinOf(row.source, name)
  const values = join.by.map((column) => row.cell(column))
  if (values.includes(null)) return null
  if (join.asOf !== null) return lastRow(row, join, join.asOf, values, world)
  const target = factsOf(join.to())
  return world.matching(target, target.key, values)[0] ?? null
}

/** The last row with these values whose key is not after the moment, and which still holds then; a date is compared with the moment's date in UTC. */
function lastRow(row: Row, join: Join, asOf: NonNullable<Join['asOf']>, values: readonly Cell[], world: World): Row | null {
  const target = factsOf(join.to())
  const atOf = (column: string) => (target.columns[column]?.type === 'date' ? asDate(row.cell(asOf.at)) : asMoment(row.cell(asOf.at)))
  const at = atOf(asOf.key)
  if (at === null) return null
  const isOver = (known: Row): boolean => {
    const [to, then] = asOf.to === undefined ? [null, null] : [known.cell(asOf.to), atOf(asOf.to)]
    return to !== null && compareCells(to, then) <= 0
  }
  const others = target.key.filter((column) => column !== asOf.key)
  return world.matching(target, others, values).reduce<Row | null>((last, known) => {
    const key = known.cell(asOf.key)
    if (key === null || compareCells(key, at) > 0 || isOver(known)) return last
    return last === null || compareCells(key, last.cell(asOf.key)) > 0 ? known : last
  }, null)
}

/** A moment's date in UTC; a date as it is. */
export const asDate = (time: Cell): string | null =>
  typeof time === 'bigint' ? dateIn(time, 'UTC') : typeof time === 'string' ? time : null

/** A date's midnight in UTC; a moment as it is. */
export const asMoment = (time: Cell): Moment | null =>
  typeof time === 'string' ? momentOfDate(time, 'UTC') : typeof time === 'bigint' ? time : null
