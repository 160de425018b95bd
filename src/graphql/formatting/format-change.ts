import { formatValue, type Shown } from './format-value.js'
import { numberFormatter } from './number-formatter.js'

/** A change of a value for people, with its sign: `+1,234`, `-€4.50`, of a percentage in points (`+2.5 pp`); `–` where there is none. */
export function formatChange(change: Shown, locale = 'en'): string {
  const { value } = change
  if (value === null) return '–'
  const text = written(change, value, locale)
  // A change that rounds to nothing has no sign.
  return Number(value) > 0 && text !== written(change, 0, locale) ? `+${text}` : text
}

function written(change: Shown, value: number | string, locale: string): string {
  const { form, decimals } = change.format
  if (form !== 'percentage') return formatValue({ ...change, value }, locale)
  // "5 %" would be read as a change by a twentieth.
  return `${numberFormatter(locale, { style: 'decimal', maximumFractionDigits: decimals })(Number(value) * 100)} pp`
}
