import { formatValue, type Shown } from './format-value.js'
import { numberFormatter } from './number-formatter.js'

/** A change of a value for people, with its sign: `+1,234`, `-€4.50`, of a percentage in points (`+2.5 pp`); `–` where there is none. */
export function formatChange(change: Shown, locale = 'en'): string {
  const { value, format } = change
  if (value === null) return '–'
  const text = format.form === 'percentage' ? points(Number(value), format.decimals, locale) : formatValue(change, locale)
  // A change that rounds to nothing has no sign.
  return Number(value) > 0 && /\p{Nd}/u.test(text) && !/^[^1-9\p{L}]*$/u.test(text) ? `+${text}` : text
}

// "5 %" would be read as a change by a twentieth.
function points(fraction: number, decimals: number, locale: string): string {
  return `${numberFormatter(locale, { style: 'decimal', maximumFractionDigits: decimals })(fraction * 100)} pp`
}
