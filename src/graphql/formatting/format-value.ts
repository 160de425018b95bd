import type { Format } from '../../definition/format.js'
import { money } from '../../definition/money.js'
import { unreachable } from '../../kit/unreachable.js'
import { formatDuration } from './format-duration.js'
import { numberFormatter } from './number-formatter.js'

/** A value as it is to be shown: a number, or an exact decimal as text; null where there are no data. */
export interface Shown {
  readonly value: number | string | null
  readonly format: Format
  readonly currency: string | null
}

/** The value for people in the locale (a BCP 47 tag): `1,234`, `20 %`, `€45.00`, `1 h 05 min`; `–` where there are no data. */
export function formatValue({ value, format, currency }: Shown, locale = 'en'): string {
  if (value === null) return '–'
  const { form, decimals } = format
  switch (form) {
    case 'number':
    case 'rate':
    case 'score':
      return numberFormatter(locale, { style: 'decimal', maximumFractionDigits: decimals })(value)
    case 'percentage':
      return formatPercentage(value, decimals, locale)
    case 'money':
      return formatMoney(value, decimals, currency, locale)
    case 'duration':
      return formatDuration(Number(value), decimals, locale)
    default:
      return unreachable(form)
  }
}

function formatPercentage(value: number | string, decimals: number, locale: string): string {
  const text = numberFormatter(locale, { style: 'percent', maximumFractionDigits: decimals })(value)
  // English sets no space before the sign; the international standard does.
  return text.replace(/(\d)%$/, '$1 %')
}

function formatMoney(value: number | string, decimals: number, currency: string | null, locale: string): string {
  if (currency === null) {
    return numberFormatter(locale, { style: 'decimal', minimumFractionDigits: decimals, maximumFractionDigits: decimals })(value)
  }
  // Two are what most currencies have: where nobody asks for another number, a yen has none and a dinar three.
  const digits = decimals === money.inReportingCurrency.decimals ? {} : { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
  return numberFormatter(locale, { style: 'currency', currency, ...digits })(value)
}
