import type { Answer, AnswerRow, AnswerValue, GroupKey } from '../../src/rows/answer.js'

/** One row as cells of text: the period's local start, the keys, then the values; a number without an exact text is a double. */
export type Line = readonly (string | number | null)[]

/** What a case compares of each row, in the order of the hand-written SQL's columns. */
export interface Shown {
  /** The row's kind, before everything else. */
  readonly kind?: boolean
  /** Numerator and denominator after each value. */
  readonly parts?: boolean
  /** After each value how many rows are not decided yet. */
  readonly open?: boolean
  /** After each value, of each comparison: when it starts and ends, its value, and the change. */
  readonly compared?: boolean
}

/** The rows of an answer as lines. */
export const linesOf = (answer: Answer, shown: Shown = {}): readonly Line[] => answer.rows.map((row) => lineOf(row, shown))

/** One row as a line: `2024-03-31 00:00` for its period, `*` for a key that it is not grouped by. */
export function lineOf(row: AnswerRow, { kind = false, parts = false, open = false, compared = false }: Shown = {}): Line {
  return [
    ...(kind ? [row.kind] : []),
    ...(row.period === null ? [] : [localText(row.period.start)]),
    ...row.groups.map(keyText),
    ...row.values.flatMap((value) => [
      ...(parts ? [valueCell(value), value.numerator, value.denominator] : [valueCell(value)]),
      ...(open ? [value.openWindow] : []),
      ...(compared ? value.comparisons.flatMap(comparedCells) : []),
    ]),
  ]
}

type Shows = Pick<AnswerValue, 'exact' | 'value'>
const valueCell = ({ exact, value }: Shows): string | number | null => exact ?? value

const comparedCells = ({ start, end, change, changeExact, ...value }: AnswerValue['comparisons'][number]): Line => [
  ...[start, end].map((moment) => (moment === null ? null : localText(moment))),
  ...[valueCell(value), changeExact ?? change],
]

/** `2024-03-31 00:00`: what the clocks of the answer's zone show. */
const localText = (moment: string): string => moment.slice(0, 16).replace('T', ' ')

function keyText(key: GroupKey | undefined): string | null {
  if (key === undefined) return '*'
  return typeof key === 'boolean' ? String(key) : key
}

/** Whether the lines are what the database's own rows say: exact text for text, 1e-12 for doubles. */
export function agree(lines: readonly Line[], oracle: readonly Line[]): boolean {
  return lines.length === oracle.length && lines.every((line, row) => sameLine(line, oracle[row] ?? []))
}

function sameLine(line: Line, other: Line): boolean {
  return line.length === other.length && line.every((cell, column) => sameCell(cell, other[column] ?? null))
}

function sameCell(cell: string | number | null, other: string | number | null): boolean {
  if (cell === null || other === null) return cell === other
  if (typeof cell === 'number' || typeof other === 'number') return near(Number(cell), Number(other))
  return cell === other || plainDecimal(cell) === plainDecimal(other)
}

const near = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-12 * Math.max(Math.abs(one), Math.abs(other))

/** Zeros that only a column's scale adds are no difference. */
const plainDecimal = (text: string): string => (/^-?\d+\.\d+$/.test(text) ? text.replace(/\.?0+$/, '') : text)
