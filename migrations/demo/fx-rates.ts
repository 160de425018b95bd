import { days } from './instant.js'
import { randomStream } from './random.js'
import { redenomination } from './redenomination.js'
import { type RowOf, table } from './table.js'

export const fxRateTable = table('fx_rates', { currency: 'text', day: 'date', perUsd: 'numeric' })
export type FxRate = RowOf<typeof fxRateTable>

/** Where each currency starts, in units for one US dollar (which itself has no rows), and how much it may move a day. */
const starts = [
  { currency: 'EUR', perUsd: 0.92, swing: 0.005 },
  { currency: 'GBP', perUsd: 0.79, swing: 0.005 },
  { currency: 'JPY', perUsd: 148, swing: 0.008 },
  { currency: 'LBP', perUsd: 89_500, swing: 0.002 },
] as const

const isWeekend = (index: number): boolean => index % 7 >= 5
const isSkippedWeekend = (index: number): boolean => isWeekend(index) && Math.floor(index / 7) % 4 === 1
const isGoldenWeek = (date: string): boolean => ['05-03', '05-04', '05-05', '05-06'].includes(date.slice(5))

/** Trap: every fourth weekend has no rate, nor has the yen in the Golden Week. The first day, a Monday, has all. */
const isMissing = (currency: string, date: string, index: number): boolean =>
  isSkippedWeekend(index) || (currency === 'JPY' && isGoldenWeek(date))

const ratesOf = ({ currency, perUsd, swing }: (typeof starts)[number]): readonly FxRate[] => {
  const random = randomStream(`fx_rates ${currency}`)
  let rate: number = perUsd
  return days.flatMap((date, index) => {
    // Pulled back to where it started, so that two years of steps stay in a believable band.
    rate += (random.unit() - 0.5) * 2 * swing * rate + (perUsd - rate) * 0.01
    if (isMissing(currency, date, index)) return []
    const isNewUnit = currency === redenomination.currency && date >= redenomination.day
    return [{ currency, day: date, perUsd: (isNewUnit ? rate / redenomination.factor : rate).toFixed(6) }]
  })
}

/** The rates of every day and currency that has one. */
export const fxRates = (): readonly FxRate[] => starts.flatMap(ratesOf)
