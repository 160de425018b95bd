import { boolean, type ColumnType, date, decimal, id, integer, text, timestamp } from '../../../src/definition/column-type.js'
import { facts } from '../../../src/definition/source.js'
import type { Draw } from '../draw.js'
import { abroad, currencyField } from './computed.js'
import { addJoin } from './joins.js'
import { strangerOf } from './lookups.js'
import { drawCell, type Pools } from './pools.js'
import { type Draft, type DraftColumn, type DrawnSource, finish, openDraft, type Workshop } from './source-draft.js'
import { drawStates } from './states.js'
import type { Cell, SqlType } from './table.js'
import { zones } from './zones.js'

/** Draws a fact: rows in time, joined to some of the lookups and, now and then, to a fact before it. */
export function drawFact(draw: Draw, workshop: Workshop, lookups: readonly DrawnSource[], facts: readonly DrawnSource[]): DrawnSource {
  const { pools } = workshop
  const draft = openDraft(draw, workshop)
  const rows = draw.chance(5) ? 0 : draw.chance(12) ? draw.integer(1, 6) : draw.integer(15, 60)
  const key = drawKey(draw, draft)
  const time = drawTime(draw, draft, pools, 3)
  const other = draw.chance(60) ? [drawTime(draw, draft, pools, 30)] : []
  addColumns(draw, draft, pools)
  if (draw.chance(workshop.money !== null ? 90 : 15)) addAmount(draw, draft, pools)
  const targets = draw.chance(15) ? [...lookups, ...facts] : lookups
  for (const target of draw.some(targets, 0, 2)) addJoin(draw, draft, target, strangerOf(draw, pools), [time, ...other])
  addAmountAbroad(draw, draft, pools)
  const drawnStates = draw.chance(45) ? drawStates(draw, draft, pools) : null
  const states = drawnStates === null ? {} : { states: drawnStates }
  const placed = draw.chance(93) ? { time: draw.one([time, ...(drawnStates === null ? [] : [drawnStates.begin])]) } : {}
  return finish(draw, draft, workshop, { key: [key], ...placed, ...states, rows, computed: 4 })
}

/** A number beyond what a double holds, a text, or small numbers, which have another order as text. */
function drawKey(draw: Draw, draft: Draft): DraftColumn {
  const kinds: readonly (readonly [SqlType, (row: number) => Cell])[] = [
    ['bigint', (row) => String(9_007_199_254_740_990n + BigInt(row))],
    ['text', (row) => `№${row}`],
    ['bigint', (row) => String(row + 1)],
  ]
  const [sql, cell] = draw.one(kinds)
  return draft.add(id(), sql, cell)
}

/** A column that can place rows in time: with zone, without (read in one of the zones), or a date. */
function drawTime(draw: Draw, draft: Draft, pools: Pools, percentNull: number): DraftColumn {
  const zone = draw.one([...pools.moments.zones, draw.one(zones)])
  const kinds: readonly (readonly [ColumnType, SqlType])[] = [
    [timestamp(), 'timestamptz'],
    [timestamp(), 'timestamptz'],
    [timestamp({ withoutZone: zone }), 'timestamp'],
    [date(), 'date'],
  ]
  const [type, sql] = draw.one(kinds)
  return draft.add(type, sql, () => (draw.chance(percentNull) ? null : drawCell(draw, sql, pools, zone)))
}

function addColumns(draw: Draw, draft: Draft, pools: Pools): void {
  const nullable =
    (sql: SqlType, cell: () => Cell = () => drawCell(draw, sql, pools)) =>
    () =>
      draw.chance(12) ? null : cell()
  const texts = [
    () => draft.add(text(...pools.texts), 'text', nullable('text')),
    () => draft.add(text(), 'text', nullable('text')),
    () =>
      draft.add(
        text(),
        'text',
        nullable('text', () => draw.one(pools.numberTexts)),
      ),
  ]
  const numbers = (['smallint', 'integer', 'bigint'] as const).map((sql) => () => draft.add(integer(), sql, nullable(sql)))
  const decimals = (['numeric', 'numeric(18,4)', 'numeric(38,12)'] as const).map((sql) => () => draft.add(decimal(), sql, nullable(sql)))
  const rest = [
    () => draft.add(boolean(), 'boolean', nullable('boolean')),
    () =>
      draft.add(
        id(),
        'text',
        nullable('text', () => draw.one(pools.textKeys)),
      ),
  ]
  for (const add of [...draw.some(texts, 1, 2), ...draw.some(numbers, 1, 2), ...draw.some(decimals, 1, 2), ...draw.some(rest, 0, 2)]) add()
}

/** An amount of money and the column of its currency. */
function addAmount(draw: Draw, draft: Draft, pools: Pools): void {
  draft.add(text(), 'text', () => (draw.chance(5) ? null : draw.one(draw.chance(3) ? ['XXX'] : pools.currencies)), currencyField)
  draft.add(decimal({ currency: currencyField }), 'numeric', () => (draw.chance(10) ? null : drawCell(draw, 'numeric', pools)))
}

/** An amount in the currency that a joined row names, where one does. */
function addAmountAbroad(draw: Draw, draft: Draft, pools: Pools): void {
  const [join] = Object.entries(draft.joins).flatMap(([name, { to }]) =>
    Object.hasOwn((typeof to === 'function' ? to() : to)[facts].columns, currencyField) ? [name] : [],
  )
  if (join === undefined) return
  const type = decimal({ currency: `${join}.${currencyField}` })
  draft.add(type, 'numeric', () => (draw.chance(10) ? null : drawCell(draw, 'numeric', pools)), abroad(join))
}
