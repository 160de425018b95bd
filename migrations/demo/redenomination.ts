/** Trap: the currency that loses three zeros in the middle of the data under the same code. Amounts and rates before that day are in the old unit. */
export const redenomination = Object.freeze({ currency: 'LBP', day: '2025-07-01', factor: 1000 })

/** How many decimals a price in that currency has on that day. */
export const decimalsOf = (currency: string, day: string): number => {
  if (currency === 'JPY') return 0
  return currency === redenomination.currency && day < redenomination.day ? 0 : 2
}
