import { boolean, date, decimal, id, integer, text, timestamp } from '../../../src/definition/column-type.js'
import { facts } from '../../../src/definition/source.js'
import type { Draw } from '../draw.js'
import { currencyField } from './computed.js'
import { addJoin } from './joins.js'
import { loose } from './loose.js'
import { instantText } from './moments.js'
import { drawCell, type Pools } from './pools.js'
import { type Draft, type DraftColumn, type DrawnSource, finish, openDraft, type Workshop } from './source-draft.js'
import type { Cell } from './table.js'

/** Draws the tables that facts are joined to: each may be joined to the ones before it, so that the way from a fact is up to three joins long. */
export function drawLookups(draw: Draw, workshop: Workshop): readonly DrawnSource[] {
  const lookups: DrawnSource[] = []
  const count = draw.integer(1, 3)
  for (let number = 0; number < count; number += 1) lookups.push(drawLookup(draw, workshop, lookups))
  if (draw.chance(25)) lookups.push(drawHistory(draw, workshop))
  return draw.chance(12) ? [...lookups, twinOf(draw.one(lookups), workshop)] : lookups
}

/** The same table as a source of its own, as a self-join needs one. */
function twinOf(lookup: DrawnSource, { sourceName }: Workshop): DrawnSource {
  const name = sourceName()
  const { table, key, time, columns } = lookup.source[facts]
  const declared = { table: table ?? '', key, ...(time === null ? {} : { time }), columns, joins: {}, computed: () => ({}) }
  return { ...lookup, name, source: loose.source(name, declared), table: null }
}

function drawLookup(draw: Draw, workshop: Workshop, before: readonly DrawnSource[]): DrawnSource {
  const { pools } = workshop
  const draft = openDraft(draw, workshop)
  const rows = draw.chance(4) ? 0 : draw.integer(2, 8)
  const key = drawKeyColumns(draw, draft, pools)
  addAttributes(draw, draft, pools)
  const [last] = before.filter((each) => each.since === null).slice(-1)
  if (last !== undefined && draw.chance(80)) addJoin(draw, draft, last, strangerOf(draw, pools), [])
  return finish(draw, draft, workshop, { key, rows: Math.min(rows, keyRoom(key, pools)), computed: 1 })
}

function keyRoom(key: readonly DraftColumn[], { textKeys, bigKeys, uuids }: Pools): number {
  return key.length > 1 ? 8 : Math.min(textKeys.length, bigKeys.length, uuids.length)
}

/** The key of a lookup: a big number, a text, a uuid, or two columns. */
function drawKeyColumns(draw: Draw, draft: Draft, pools: Pools): readonly DraftColumn[] {
  const single = [
    () => draft.add(draw.one([id(), integer()]), 'bigint', (row) => pools.bigKeys[row] ?? null),
    () => draft.add(draw.one([id(), text()]), 'text', (row) => pools.textKeys[row] ?? null),
    () => draft.add(id(), 'uuid', (row) => pools.uuids[row] ?? null),
  ]
  if (draw.chance(80)) return [draw.one(single)()]
  const half = (row: number): number => Math.floor(row / 2)
  return [
    draft.add(id(), 'bigint', (row) => pools.bigKeys[half(row)] ?? null),
    draft.add(text(), 'text', (row) => pools.textKeys[row % 2] ?? null),
  ]
}

/** A value for a joined column that (most likely) finds no row. */
export function strangerOf(draw: Draw, pools: Pools): (column: DraftColumn) => Cell {
  return ({ sql }) => {
    if (sql === 'text') return draw.one(['stranger', ...pools.textKeys])
    return sql === 'uuid' ? '99999999-9999-4999-8999-999999999999' : '424242'
  }
}

function addAttributes(draw: Draw, draft: Draft, pools: Pools): void {
  const nullable = (cell: () => Cell) => () => (draw.chance(15) ? null : cell())
  const attributes = [
    () =>
      draft.add(
        text(),
        'text',
        nullable(() => drawCell(draw, 'text', pools)),
      ),
    () =>
      draft.add(
        text(...pools.texts),
        'text',
        nullable(() => drawCell(draw, 'text', pools)),
      ),
    () =>
      draft.add(
        integer(),
        'integer',
        nullable(() => drawCell(draw, 'integer', pools)),
      ),
    () =>
      draft.add(
        decimal(),
        'numeric',
        nullable(() => drawCell(draw, 'numeric', pools)),
      ),
    () =>
      draft.add(
        boolean(),
        'boolean',
        nullable(() => drawCell(draw, 'boolean', pools)),
      ),
    () =>
      draft.add(
        date(),
        'date',
        nullable(() => drawCell(draw, 'date', pools)),
      ),
    () =>
      draft.add(
        timestamp(),
        'timestamptz',
        nullable(() => drawCell(draw, 'timestamptz', pools)),
      ),
  ]
  attributes[0]?.()
  if (draw.chance(20))
    draft.add(
      text(),
      'text',
      nullable(() => draw.one(pools.currencies)),
      currencyField,
    )
  for (const attribute of draw.some(attributes.slice(1), 0, 3)) attribute()
}

/** A table of what held from when on: the key of someone, and the time since which it holds. */
function drawHistory(draw: Draw, workshop: Workshop): DrawnSource {
  const { pools } = workshop
  const draft = openDraft(draw, workshop)
  const people = pools.bigKeys.slice(0, 4)
  const times = draw.some([...new Set(pools.moments.instants)], 3, 5).map(instantText)
  const days = draw.some(pools.moments.days, 3, 5)
  const isDate = draw.chance(40)
  const steps = isDate ? days : times
  const rows = people.flatMap((person) => steps.filter(() => draw.chance(60)).map((step) => [person, step] as const))
  const key = draft.add(id(), 'bigint', (row) => rows[row]?.[0] ?? null)
  const since = draft.add(isDate ? date() : timestamp(), isDate ? 'date' : 'timestamptz', (row) => rows[row]?.[1] ?? null)
  addAttributes(draw, draft, pools)
  const until = draw.chance(50) ? { until: drawUntil(draw, draft, isDate ? days : times, isDate) } : {}
  return finish(draw, draft, workshop, { key: [key, since], since, ...until, rows: rows.length, computed: 0 })
}

/** Until when a row holds: open, until one of the others begins, or no longer than it begins. */
function drawUntil(draw: Draw, draft: Draft, steps: readonly string[], isDate: boolean): DraftColumn {
  const cell = (): Cell => (draw.chance(40) ? null : draw.one(steps))
  return draft.add(isDate ? date() : timestamp(), isDate ? 'date' : 'timestamptz', cell)
}
