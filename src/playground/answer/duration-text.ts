import type { Cell } from './cell.js'

/** The steps, in seconds, at which an axis of durations is divided into even minutes, hours and days. */
export const durationSteps: readonly number[] = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800].concat(
  [1, 2, 3, 6, 12, 24, 48, 120, 240, 480, 1200, 2400, 4800].map((hours) => hours * 3600),
)

const units = { h: 3600, min: 60, s: 1 }
const part = /(\d[\d.,'’]*)\s(h|min|s)(?=\s|$)/gu
const duration = /^[-−]?(\d[\d.,'’]*\s(h|min|s)(\s|$))+$/u

/** True where the server writes this metric's numbers as lengths of time: the number in seconds, its text in `h`, `min`, `s`. */
export function areDurations(cells: Iterable<Cell | null>): boolean {
  const written = [...cells].filter((cell) => cell !== null && cell.value !== null && cell.formatted !== null)
  return written.length > 0 && written.every((cell) => cell !== null && isDuration(cell))
}

/** Seconds as the server writes them, `1 h 30 min`, without the units that are 0. */
export function durationText(seconds: number): string {
  const whole = Math.abs(seconds)
  if (whole === 0) return '0'
  if (whole < 1) return `${seconds.toLocaleString('en', { maximumFractionDigits: 3 })} s`
  const hours = Math.floor(whole / 3600)
  const minutes = Math.floor((whole % 3600) / 60)
  const rest = Math.round(whole % 60)
  const parts = [`${hours.toLocaleString('en')} h`, `${minutes} min`, `${rest} s`].filter((text) => !text.startsWith('0 '))
  return `${seconds < 0 ? '−' : ''}${parts.join(' ')}`
}

/** A length of time that fell as it fell, in seconds: at most two units, `2 min 29 s`, rounded before they are split. */
export function medianTimeText(seconds: number): string {
  if (seconds < 1) return durationText(seconds)
  const unit = seconds < 3600 ? 1 : 60
  return durationText(Math.round(seconds / unit) * unit)
}

function isDuration({ value, formatted }: Cell): boolean {
  if (value === null || formatted === null || !duration.test(formatted)) return false
  const parts = [...formatted.matchAll(part)].map(([, digits = '', unit = '']) => ({ digits, size: sizeOf(unit) }))
  const smallest = Math.min(...parts.map(({ size }) => size))
  const read = parts.reduce(
    (sum, { digits, size }) => sum + Number(size === 1 ? digits.replace(',', '.') : digits.replace(/\D/g, '')) * size,
    0,
  )
  return Math.abs(read - Math.abs(value)) <= smallest
}

function sizeOf(unit: string): number {
  return unit === 'h' ? units.h : unit === 'min' ? units.min : units.s
}
