import type { Cell } from './cell.js'
import { areDurations, durationText } from './duration-text.js'

/** Writes a number on an axis in the manner of the server: its sign of money or percent around a short number, or a length of time. */
export type AxisText = (value: number) => string

/** Learns from the formatted cells how the server writes this metric; where it cannot, numbers stay plain and short. */
export function axisText(cells: readonly (Cell | null)[]): AxisText {
  if (areDurations(cells)) return durationText
  for (const cell of cells) {
    const manner = cell === null ? undefined : mannerOf(cell)
    if (manner !== undefined) return (value) => writeTick(value, manner)
  }
  return (value) => writeTick(value, { prefix: '', suffix: '', factor: 1 })
}

interface Manner {
  readonly prefix: string
  readonly suffix: string
  readonly factor: number
}

const numberWithin = /^(\D*)(\d[\d\s.,'’]*\d|\d)(\D*)$/u

function mannerOf({ value, formatted }: Cell): Manner | undefined {
  if (value === null || value === 0 || formatted === null) return undefined
  const [, before = '', digits = '', suffix = ''] = numberWithin.exec(formatted) ?? []
  const factor = suffix.includes('%') ? 100 : 1
  const size = Math.abs(value * factor)
  const isSameNumber = readings(digits).some(({ number, step }) => Math.abs(number - size) <= step)
  return isSameNumber ? { prefix: before.replace(/[-−]/u, ''), suffix, factor } : undefined
}

/** A comma or a point may part thousands or decimals: both readings are tried against the number itself; `step` is its last digit's worth. */
function readings(digits: string): { number: number; step: number }[] {
  if (digits === '') return []
  const whole = Number(digits.replace(/\D/g, ''))
  const decimals = /[.,](\d+)$/.exec(digits)?.[1]?.length ?? 0
  const step = 10 ** -decimals
  return [
    { number: whole * step, step },
    { number: whole, step: 1 },
  ]
}

function writeTick(value: number, { prefix, suffix, factor }: Manner): string {
  const number = Math.abs(value * factor)
  const text = number.toLocaleString('en', { notation: 'compact', maximumFractionDigits: number < 1 ? 3 : 2 })
  return `${value < 0 ? '−' : ''}${prefix}${text}${suffix}`
}
