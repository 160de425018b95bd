import type { AnySourceFacts, Snapshots, Validity } from '../../src/definition/source.js'
import { type Cell, compareCells, textOf } from './cell.js'
import { inZone, type Moment, momentOfDate, ofZoned } from './moment.js'
import { laterDate } from './periods.js'
import type { Row, World } from './world.js'

/** A row and when it holds: after `from`, up to and with `to`; null: still. */
export interface Held {
  readonly row: Row
  readonly from: Moment
  readonly to: Moment | null
}

/** Whether a row holds the moment before an edge; before all time nothing does. */
export const holdsAt = ({ from, to }: Pick<Held, 'from' | 'to'>, edge: Moment | null): boolean =>
  edge !== null && from < edge && (to === null || to >= edge)

/** When each row of a source that may be seen holds; rows that never begin are left out. */
export function heldRows(source: AnySourceFacts, world: World): readonly Held[] {
  const { states } = source
  if (states === null) throw new Error(`"${source.name}" has no states.`)
  const held = world.rows(source).flatMap((row): readonly Held[] => {
    const from = momentOfCell(row.cell(states.kind === 'validity' ? states.from : states.at), world.zone)
    return from === null ? [] : [{ row, from, to: endOf(row, states, world) }]
  })
  const isEach = states.kind === 'validity' && states.overlapping === 'each'
  const ended = isEach ? held : entitiesOf(held, states).flatMap(oneAfterAnother)
  if (states.kind === 'snapshots' || states.graceDays === null) return ended
  const { graceDays } = states
  return entitiesOf(ended, states).flatMap((rows) => rows.map((row) => bridged(row, rows, graceDays, world)))
}

/** What an entity had last before a time without any row holds on until its next one begins, if that is soon enough. */
function bridged(row: Held, rows: readonly Held[], days: number, world: World): Held {
  const { to } = row
  if (to === null || to <= row.from) return row
  const others = rows.filter((other) => other.to === null || other.from < other.to)
  const goesOn = others.some((other) => other.from <= to && (other.to === null || other.to > to))
  const later = others.map(({ from }) => from).filter((from) => from > to)
  if (goesOn || later.length === 0) return row
  const next = later.reduce((one, other) => (other < one ? other : one))
  return next <= daysAfter(to, days, row, world) ? { ...row, to: next } : row
}

/** So many days after a row has ended: days of the calendar, by its dates or by the clock. */
function daysAfter(to: Moment, days: number, { row }: Held, world: World): Moment {
  const local = inZone(to, world.zone)
  const { states, columns } = row.source
  if (states?.kind === 'validity' && columns[states.to]?.type === 'date') {
    const date = local.toPlainDate().toString()
    // A date that the zone skipped stands for the last moment of the one before.
    const ended = momentOfDate(date, world.zone) === to ? date : laterDate(date, 1, 'day')
    return momentOfDate(laterDate(ended, days, 'day'), world.zone)
  }
  return ofZoned(local.toPlainDateTime().add({ days }).toZonedDateTime(world.zone, { disambiguation: 'later' }))
}

const momentOfCell = (cell: Cell, zone: string): Moment | null =>
  typeof cell === 'string' ? momentOfDate(cell, zone) : typeof cell === 'bigint' ? cell : null

/** What the row itself says of its end. */
function endOf(row: Row, states: Validity | Snapshots, world: World): Moment | null {
  if (states.kind === 'validity') {
    const cell = row.cell(states.to)
    return states.toIncluded ? daysLater(cell, 1, zoneOf(row, states.to, world), world) : momentOfCell(cell, world.zone)
  }
  return states.carriedDays === null ? null : daysLater(row.cell(states.at), states.carriedDays, world.zone, world)
}

/** A timestamp without zone is read, and counted on, in its declared one. */
const zoneOf = (row: Row, column: string, world: World): string => row.source.columns[column]?.zone ?? world.zone

function daysLater(cell: Cell, days: number, zone: string, world: World): Moment | null {
  if (typeof cell === 'string') return momentOfDate(laterDate(cell, days, 'day'), world.zone)
  if (typeof cell !== 'bigint') return null
  const local = inZone(cell, zone).toPlainDateTime().add({ days })
  return ofZoned(local.toZonedDateTime(zone, { disambiguation: 'later' }))
}

/** The rows of each entity; one that is not known is nobody's other row. */
function entitiesOf(held: readonly Held[], { of }: Validity | Snapshots): readonly (readonly Held[])[] {
  const entities = new Map<string, Held[]>()
  for (const each of held) {
    const values = of.map((column) => each.row.cell(column))
    const name = values.includes(null) ? `unknown ${entities.size}` : JSON.stringify(values.map(textOf))
    const same = entities.get(name)
    if (same === undefined) entities.set(name, [each])
    else same.push(each)
  }
  return [...entities.values()]
}

/** Each ends at the latest when the next one begins: of several from one moment only the last by key holds. */
function oneAfterAnother(held: readonly Held[]): readonly Held[] {
  const sorted = [...held].sort((one, other) =>
    one.from === other.from ? compareKeys(one.row, other.row) : one.from < other.from ? -1 : 1,
  )
  return sorted.map((each, index) => {
    const next = sorted[index + 1]?.from ?? null
    return { ...each, to: each.to === null || (next !== null && next < each.to) ? next : each.to }
  })
}

/** Below 0, 0 or above 0: two rows of a source by the text of their keys, by code point. */
export function compareKeys(one: Row, other: Row): number {
  const orders = one.source.key.map((column) => compareCells(keyText(one, column), keyText(other, column)))
  return orders.find((order) => order !== 0) ?? 0
}

const keyText = (row: Row, column: string): string => textOf(row.cell(column))
