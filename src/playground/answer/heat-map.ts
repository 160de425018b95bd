import { type Cell, readCell } from './cell.js'
import { isRecord } from './record.js'
import { shareText } from './share-text.js'

/** A cohort at one offset: its share, null where there is none, with a sentence on what that is a share of, or why it is missing. */
export interface HeatCell extends Cell {
  readonly explanation: string | null
}

/** One cohort: `cells` at the offsets of the map, null where the answer has none; `size` is null where it was not asked for. */
export interface HeatRow {
  readonly key: string
  readonly label: string
  readonly size: number | null
  readonly cells: readonly (HeatCell | null)[]
}

/** The shares of cohorts by offsets; `total` is that of all cohorts, where asked for. */
export interface HeatMap {
  readonly kind: 'heat'
  readonly offsets: readonly number[]
  readonly rows: readonly HeatRow[]
  readonly total: HeatRow | null
}

/** The share that has the strongest shade: the greatest after offset 0, at which all are present, so that it would leave the others pale. */
export function strongestShade({ rows, total, offsets }: HeatMap): number {
  const all = [...rows, ...(total === null ? [] : [total])]
  const after = all.flatMap(({ cells }) => cells.flatMap((cell, position) => (offsets[position] === 0 ? [] : (cell?.value ?? []))))
  const values = after.length > 0 ? after : all.flatMap(({ cells }) => cells.flatMap((cell) => cell?.value ?? []))
  return values.reduce((one, other) => Math.max(one, other), 0)
}

/** The cells of a cohort by offset; undefined where one of them was not asked for its value. */
export function readHeatCells(cells: unknown): ReadonlyMap<number, HeatCell> | undefined {
  if (!Array.isArray(cells)) return undefined
  const read = cells.map(readHeatCell)
  return read.includes(undefined) ? undefined : new Map(read.filter((entry) => entry !== undefined))
}

/** There is a cell an offset, from 0 on: its position stands in where the offset was not asked for. */
function readHeatCell(cell: unknown, position: number): [number, HeatCell] | undefined {
  if (!isRecord(cell)) return undefined
  const { value, formatted } = readCell({ value: cell.value, formatted: cell.formatted }) ?? {}
  if (value === undefined) return undefined
  const offset = typeof cell.offset === 'number' ? cell.offset : position
  const text = value === null ? null : (formatted ?? shareText(value))
  return [offset, { value, formatted: text, explanation: explanationOf(cell, value) }]
}

function explanationOf(
  { entities, entitiesSoFar, size, isComplete }: Readonly<Record<string, unknown>>,
  value: number | null,
): string | null {
  const members = typeof size === 'number' ? ` of ${size.toLocaleString('en')}` : ''
  if (value !== null) return typeof entities === 'number' ? `${entities.toLocaleString('en')}${members} were there` : null
  if (isComplete === true) return 'There are no members.'
  if (typeof entitiesSoFar === 'number') return `Not over yet: ${entitiesSoFar.toLocaleString('en')}${members} were there so far`
  return isComplete === false ? 'Not over yet' : null
}
