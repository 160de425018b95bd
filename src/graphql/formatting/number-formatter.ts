/** Writes numbers, and exact decimals given as text, without losing digits. */
export type NumberFormatter = (value: number | string) => string

const MOST_KEPT = 500
const kept = new Map<string, NumberFormatter>()

/** The formatter for a locale and style; making one takes far longer than using it, so they are kept (a bounded number of them). */
export function numberFormatter(locale: string, options: Intl.NumberFormatOptions): NumberFormatter {
  const key = `${locale} ${options.style} ${options.currency} ${options.minimumFractionDigits} ${options.maximumFractionDigits} ${options.minimumIntegerDigits}`
  const known = kept.get(key)
  if (known !== undefined) return known
  // Locales come from clients: without a bound they could fill the memory.
  if (kept.size >= MOST_KEPT) kept.clear()
  const made = makeFormatter(locale, options)
  kept.set(key, made)
  return made
}

function makeFormatter(locale: string, options: Intl.NumberFormatOptions): NumberFormatter {
  // 'negative': a value that rounds to 0 is shown as 0, not as -0.
  const format = new Intl.NumberFormat(locale, { ...options, signDisplay: 'negative' })
  // Intl takes decimal text exactly; the compiler asks for a literal.
  return (value) => format.format(value as number)
}
