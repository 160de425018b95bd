import { date, id, timestamp } from '../../../src/definition/column-type.js'
import type { StatesDeclaration } from '../../../src/definition/source.js'
import type { Draw } from '../draw.js'
import { instantText, localText } from './moments.js'
import type { Pools } from './pools.js'
import type { Draft, DraftColumn } from './source-draft.js'
import type { Cell } from './table.js'
import { zones } from './zones.js'

/** When the rows of a source hold: the columns that say so, which are in its draft now. */
export interface DrawnStates {
  readonly entity: DraftColumn
  /** From when on a row holds. */
  readonly begin: DraftColumn
  readonly declaration: StatesDeclaration
}

/** Adds the columns of states to a draft: rows of a few entities that begin, end and meet at a few moments, some of them never, some as they begin. */
export function drawStates(draw: Draw, draft: Draft, pools: Pools): DrawnStates {
  const numbers = draw.chance(60)
  const entities = (numbers ? pools.bigKeys : pools.textKeys).slice(0, draw.integer(2, 5))
  const entity = draft.add(id(), numbers ? 'bigint' : 'text', () => (draw.chance(5) ? null : draw.one(entities)))
  return draw.chance(62) ? drawValidity(draw, draft, pools, entity) : drawSnapshots(draw, draft, pools, entity)
}

function drawValidity(draw: Draw, draft: Draft, pools: Pools, entity: DraftColumn): DrawnStates {
  const clock = drawSteps(draw, pools, 5, 9)
  const chosen = new Map<number, readonly [Cell, Cell]>()
  const interval = (row: number): readonly [Cell, Cell] => {
    const known = chosen.get(row) ?? drawInterval(draw, clock)
    chosen.set(row, known)
    return known
  }
  const from = clock.add(draft, (row) => interval(row)[0])
  const to = clock.add(draft, (row) => interval(row)[1])
  const overlapping = draw.chance(40) ? ('last' as const) : draw.one(['each', undefined] as const)
  const isOfEntity = overlapping === 'last' ? draw.chance(90) : draw.chance(50)
  const declaration: StatesDeclaration = {
    ...{ from: from.field, to: to.field },
    ...(draw.chance(30) ? { toIncluded: true } : {}),
    ...(isOfEntity ? { of: draw.chance(50) ? entity.field : [entity.field] } : {}),
    ...(overlapping === undefined ? {} : { overlapping }),
    ...(draw.chance(30) ? { grace: { days: draw.one([1, 1, 2, 3, 7, 30, 400]) } } : {}),
  }
  return { entity, begin: from, declaration }
}

/** From one moment to a later one; some are open, some end as they begin, some before. */
function drawInterval(draw: Draw, { steps, cellAt }: Steps): readonly [Cell, Cell] {
  const begin = draw.integer(0, steps - 1)
  const from = draw.chance(4) ? null : cellAt(begin)
  if (begin === steps - 1 || draw.chance(22)) return [from, null]
  const end = draw.chance(8)
    ? draw.integer(0, begin)
    : draw.integer(begin + 1, draw.chance(50) ? Math.min(begin + 2, steps - 1) : steps - 1)
  return [from, draw.chance(5) ? cellAt(begin) : cellAt(end)]
}

function drawSnapshots(draw: Draw, draft: Draft, pools: Pools, entity: DraftColumn): DrawnStates {
  const clock = drawSteps(draw, pools, 4, 8)
  const at = clock.add(draft, () => (draw.chance(4) ? null : clock.cellAt(draw.integer(0, clock.steps - 1))))
  const carried = draw.chance(50) ? { carried: { days: draw.one([1, 1, 2, 3, 30]) } } : {}
  return { entity, begin: at, declaration: { at: at.field, of: [entity.field], ...carried } }
}

/** A few moments, in their order, as cells of one kind of column. */
interface Steps {
  readonly steps: number
  readonly cellAt: (step: number) => Cell
  readonly add: (draft: Draft, cell: (row: number) => Cell) => DraftColumn
}

function drawSteps(draw: Draw, { moments }: Pools, least: number, most: number): Steps {
  if (draw.chance(35)) {
    const days = [...draw.some(moments.days, least, most)].sort()
    const add: Steps['add'] = (draft, cell) => draft.add(date(), 'date', cell)
    return { steps: days.length, cellAt: (step) => days[step] ?? null, add }
  }
  const instants = [...draw.some([...new Set(moments.instants)], least, most)].sort((one, other) => (one < other ? -1 : 1))
  const zone = draw.chance(40) ? draw.one([...moments.zones, draw.one(zones)]) : null
  const textOf = (instant: bigint): string => (zone === null ? instantText(instant) : localText(instant, zone))
  const cellAt = (step: number): Cell => textOf(instants[step] ?? 0n)
  const add: Steps['add'] = (draft, cell) =>
    zone === null ? draft.add(timestamp(), 'timestamptz', cell) : draft.add(timestamp({ withoutZone: zone }), 'timestamp', cell)
  return { steps: instants.length, cellAt, add }
}
