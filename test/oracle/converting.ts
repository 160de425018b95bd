import type { Length, Measure } from '../../src/definition/quantity-tree.js'
import { areOne, decidedAt, earliest, type Happening, happened, movedTime, type Pair, timeIn } from './happening.js'
import { asMoment } from './joins.js'
import type { Moment } from './moment.js'
import { toldPredicate, toldValue } from './told.js'
import type { Row, World } from './world.js'

/** Who does something after something else: within how long, and what both have in common. */
export interface Converting {
  readonly from: Happening
  readonly to: Happening
  readonly by: Pair
  readonly within: Length
  readonly same: readonly Pair[]
}

/** What a conversion is measured by. */
export interface ConvertingMeasures {
  readonly base: Measure
  readonly converted: Measure
  readonly averageTime: Measure
  readonly medianTime: Measure
  readonly p90Time: Measure
}

/** A conversion by looking at all that happened: each base event counts once, at its own time, when its window has closed. */
export function convertingMeasures(asked: Converting): ConvertingMeasures {
  const { from, within } = asked
  const name = JSON.stringify(asked)
  const converted = toldPredicate(`converted ${name}`, from.source, (row, world) => convertedAt(asked, row, world) !== null)
  const time = toldValue(`time to convert ${name}`, from.source, 'duration', (row, world) => {
    const [start, end] = [asMoment(timeIn(from, row, world)), convertedAt(asked, row, world)]
    return start === null || end === null ? null : { over: end - start, under: 1_000_000n, slack: 0 }
  })
  const timed = (more: Partial<Measure>): Measure => decidedAt(from, [within], { of: time, added: [converted], ...more })
  return {
    base: decidedAt(from, [within]),
    converted: decidedAt(from, [within], { added: [converted] }),
    averageTime: timed({ aggregate: 'average' }),
    medianTime: timed({ aggregate: 'percentile', fraction: 0.5 }),
    p90Time: timed({ aggregate: 'percentile', fraction: 0.9 }),
  }
}

/** When what a row began came to its end; null: it did not, within its window. */
function convertedAt({ from, to, by, within, same }: Converting, row: Row, world: World): Moment | null {
  const time = timeIn(from, row, world)
  const [start, until] = [asMoment(time), asMoment(movedTime(time, within, world))]
  if (start === null || until === null) return null
  const isOther = from.source !== to.source
  const ends = happened(to, world).filter(
    ({ row: other, moment }) =>
      (moment > start || (isOther && moment === start)) && moment < until && areOne([by, ...same], row, other, world),
  )
  return earliest(ends.map(({ moment }) => moment))
}
