import { numberFormatter } from './number-formatter.js'

/** Seconds as `42 s`, `5 min 03 s` or `1 h 05 min`: the two greatest units, the last one rounded. `decimals` are those of seconds under a minute. */
export function formatDuration(seconds: number, decimals: number, locale: string): string {
  const sign = seconds < 0 ? '-' : ''
  const text = unsigned(Math.abs(seconds), decimals, locale)
  return /[1-9]/.test(text) ? `${sign}${text}` : text
}

function unsigned(seconds: number, decimals: number, locale: string): string {
  const number = numberFormatter(locale, { style: 'decimal', maximumFractionDigits: decimals })
  const whole = numberFormatter(locale, { style: 'decimal', maximumFractionDigits: 0 })
  const twoDigits = numberFormatter(locale, { style: 'decimal', maximumFractionDigits: 0, minimumIntegerDigits: 2 })
  const scale = 10 ** decimals
  // Rounded before the units are split: 59.9 seconds are a minute, not 60 seconds.
  if (Math.round(seconds * scale) / scale < 60) return `${number(seconds)} s`
  const rounded = Math.round(seconds)
  if (rounded < 3600) return `${whole(Math.floor(rounded / 60))} min ${twoDigits(rounded % 60)} s`
  const minutes = Math.round(seconds / 60)
  return `${whole(Math.floor(minutes / 60))} h ${twoDigits(minutes % 60)} min`
}
