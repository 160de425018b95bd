import { isRecord } from './record.js'

/** One number of an answer: null where the server says that there is no data; `formatted` as the server writes it, when asked for. */
export interface Cell {
  readonly value: number | null
  readonly formatted: string | null
}

/** Reads a metric's field of a row, or undefined where it holds neither `value` nor `exact` and so cannot be drawn. */
export function readCell(field: unknown): Cell | undefined {
  if (!isRecord(field)) return undefined
  const value = readNumber(field.value === undefined ? field.exact : field.value)
  if (value === undefined) return undefined
  const formatted = field.formatted
  return { value, formatted: typeof formatted === 'string' ? formatted : null }
}

/** The cell's text for people: the server's own, else the number in the reader's language, else a dash. */
export function cellText(cell: Cell | null | undefined): string {
  if (cell === null || cell === undefined || cell.value === null) return '–'
  return cell.formatted ?? cell.value.toLocaleString(undefined, { maximumFractionDigits: 4 })
}

function readNumber(value: unknown): number | null | undefined {
  if (value === null) return null
  if (typeof value === 'number') return value
  if (typeof value !== 'string' || value.trim() === '') return undefined
  const number = Number(value)
  return Number.isFinite(number) ? number : undefined
}
