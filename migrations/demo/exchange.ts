import { Decimal } from 'decimal.js'
import type { FxRate } from './fx-rates.js'
import { days } from './instant.js'

/** Money arithmetic: 40 digits, so that only the last step of a conversion rounds. */
export const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP })

/** Units of a currency for one US dollar on a day: the last known rate, 1 for the dollar itself. Throws where no rate is known yet. */
export type PerUsd = (currency: string, day: string) => Decimal

/** The carried-forward rates, ready to be looked up. */
export const perUsdFrom = (rates: readonly FxRate[]): PerUsd => {
  const known = new Map(rates.map((rate) => [`${rate.currency} ${rate.day}`, new Exact(rate.perUsd)]))
  for (const currency of new Set(rates.map((rate) => rate.currency))) {
    let last: Decimal | undefined
    for (const day of days) {
      last = known.get(`${currency} ${day}`) ?? last
      if (last) known.set(`${currency} ${day}`, last)
    }
  }
  const dollar = new Exact(1)
  return (currency, day) => {
    const rate = currency === 'USD' ? dollar : known.get(`${currency} ${day}`)
    if (!rate) throw new Error(`There is no rate of "${currency}" on ${day} or before.`)
    return rate
  }
}

/** An amount of one currency in another at the rates of a day, rounded half away from zero to 6 decimals; unchanged where both are the same. */
export const convert = (amount: string, from: string, to: string, day: string, perUsd: PerUsd): Decimal =>
  from === to ? new Exact(amount) : new Exact(amount).times(perUsd(to, day)).div(perUsd(from, day)).toDecimalPlaces(6)
