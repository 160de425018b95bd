import { Decimal } from 'decimal.js'
import type { PerUsd } from './exchange.js'
import { decimalsOf } from './redenomination.js'
import type { Stretch } from './subscription-tables.js'

/** What a seat costs a month, in euros. */
const seatPrices: Readonly<Record<string, number>> = { team: 9, business: 19, enterprise: 35 }

/** How many months a price pays for, and how much of the monthly price a month then costs. */
const billingPeriods: Readonly<Record<string, { readonly months: number; readonly share: number }>> = {
  month: { months: 1, share: 1 },
  year: { months: 12, share: 0.85 },
  'three years': { months: 36, share: 0.75 },
}

/** How many months one price pays for. */
export const monthsOf = (billingPeriod: string): number => billingPeriods[billingPeriod]?.months ?? 1

/** The price of a whole billing period in that currency. A month of it is a round amount, so that a twelfth of a year's price is exact. */
export const subscriptionPrice = (stretch: Stretch, currency: string, perUsd: PerUsd): string => {
  const { plan, billingPeriod, seats, startedOn, isGift = false } = stretch
  if (isGift || plan === 'free') return '0'
  const { months = 1, share = 1 } = billingPeriods[billingPeriod] ?? {}
  const euros = new Decimal(seatPrices[plan] ?? 0).times(seats).times(share)
  const month = euros.times(perUsd(currency, startedOn)).div(perUsd('EUR', startedOn)).toDecimalPlaces(decimalsOf(currency, startedOn))
  return month.times(months).toString()
}
