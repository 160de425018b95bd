import { Temporal } from 'temporal-polyfill'
import type { Events } from '../../../src/definition/events.js'
import type { Expression } from '../../../src/definition/expression-tree.js'
import { facts } from '../../../src/definition/source.js'
import { physicalName } from '../../oracle/source-facts.js'
import type { Draw } from '../draw.js'
import { areDates } from './events.js'
import type { LooseLength } from './loose.js'
import type { DrawnSource } from './source-draft.js'
import type { Cell } from './table.js'
import { drawLength } from './timed.js'

/** What happens to somebody, and in whose rows. */
export interface Whose {
  readonly drawn: DrawnSource
  readonly events: Events
  readonly by: Expression
}

/** Draws how long something may take: mostly about as long as worlds take; often exactly as long as from one row to another, or to now. */
export function drawWindow(draw: Draw, from: Events, exact: readonly LooseLength[]): LooseLength {
  if (exact.length > 0 && draw.chance(50)) return draw.one(exact)
  const isOfDays = areDates(from)
  if (draw.chance(35)) return drawLength(draw, isOfDays)
  return isOfDays
    ? { days: draw.one([1, 1, 2, 3, 7]) }
    : draw.one([{ hours: 1 }, { hours: 5 }, { days: 1 }, { days: 1 }, { days: 2 }, { days: 7 }])
}

const hour = 3_600_000_000n
const most = 400n * 24n

/** How long it is from the rows of one to later rows of the others that are about the same, in whole hours; of what happens on dates in days. */
export function lengthsBetween(from: Whose, others: readonly Whose[]): readonly LooseLength[] {
  const starts = placed(from)
  const later = others.flatMap(placed)
  const spans = starts.flatMap(({ whose, at }) => later.filter((other) => other.whose === whose).map((other) => other.at - at))
  return lengthsOf(spans, areDates(from.events))
}

/** How long it is from rows to now. */
export const lengthsUntil = (now: string, from: Whose): readonly LooseLength[] => {
  const until = Temporal.Instant.from(now).epochNanoseconds / 1000n
  return lengthsOf(
    placed(from).map(({ at }) => until - at),
    areDates(from.events),
  )
}

function lengthsOf(spans: readonly bigint[], isOfDays: boolean): readonly LooseLength[] {
  const hours = spans.filter((span) => span > 0n && span % hour === 0n && span / hour <= most).map((span) => Number(span / hour))
  return hours.flatMap((count): readonly LooseLength[] => (count % 24 === 0 ? [{ days: count / 24 }] : isOfDays ? [] : [{ hours: count }]))
}

interface Placed {
  readonly whose: Cell
  readonly at: bigint
}

/** Whose each row of a table is, and when; local times as if they were those of UTC. */
function placed({ drawn: { source, table }, events: { at }, by }: Whose): readonly Placed[] {
  const { time, columns } = source[facts]
  const nameOf = ({ node }: Expression) => (node.kind === 'column' && node.path.length === 0 ? node.name : '')
  const [when, whose] = [at === null ? (time ?? '') : nameOf(at), nameOf(by)]
  if (table === null || !Object.hasOwn(columns, when) || !Object.hasOwn(columns, whose)) return []
  const [whenIn, whoseIn] = [when, whose].map((name) => physicalName(source[facts], name)) as [string, string]
  return table.rows.flatMap((row) => {
    const [text, entity] = [row[whenIn] ?? null, row[whoseIn] ?? null]
    return typeof text !== 'string' || entity === null ? [] : [{ whose: entity, at: microseconds(text) }]
  })
}

const microseconds = (text: string): bigint =>
  Temporal.Instant.from(text.endsWith('Z') ? text : `${text.includes('T') ? text : `${text}T00:00`}Z`).epochNanoseconds / 1000n
