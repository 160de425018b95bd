import type { Draw } from '../draw.js'
import type { Draft, DraftColumn, DrawnSource } from './source-draft.js'
import type { Cell } from './table.js'

/** Adds a many-to-one join to a draft, with columns of its own that find a row of the target, none of them (orphans), or nothing (NULL). */
export function addJoin(
  draw: Draw,
  draft: Draft,
  target: DrawnSource,
  strangers: (column: DraftColumn) => Cell,
  times: readonly DraftColumn[],
): void {
  const matched = target.key.filter((column) => column !== target.since)
  const at = target.since === null ? undefined : timeFor(draw, target.since, times)
  if (target.since !== null && at === undefined) return
  // One row of the target for all columns of its key, chosen for each row of the draft.
  const chosen = new Map<number, readonly Cell[]>()
  const keyOf = (row: number): readonly Cell[] => {
    const known = chosen.get(row) ?? drawKey(draw, target, matched, strangers)
    chosen.set(row, known)
    return known
  }
  const by = matched.map(({ type, sql }, index) => draft.add({ type: type.type, values: [] }, sql, (row) => keyOf(row)[index] ?? null))
  const to = target.until === null ? {} : { to: target.until.field }
  const asOf = target.since === null || at === undefined ? {} : { asOf: { at: at.field, key: target.since.field, ...to } }
  const { source } = target
  draft.joins[draft.joinName()] = { to: draw.chance(50) ? source : () => source, by: by.map((column) => column.field), ...asOf }
}

function drawKey(
  draw: Draw,
  target: DrawnSource,
  matched: readonly DraftColumn[],
  strangers: (column: DraftColumn) => Cell,
): readonly Cell[] {
  if (draw.chance(7)) return matched.map(() => null)
  if (target.keys.length === 0 || draw.chance(8)) return matched.map(strangers)
  const key = draw.one(target.keys)
  return matched.map((column) => key[target.key.indexOf(column)] ?? null)
}

function timeFor(draw: Draw, since: DraftColumn, times: readonly DraftColumn[]): DraftColumn | undefined {
  const right = times.filter(({ type }) => type.type === since.type.type || type.type === 'timestamp')
  return right.length === 0 ? undefined : draw.one(right)
}
