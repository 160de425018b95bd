import type { Grain } from '../definition/quantity-tree.js'

/** The greatest number of each unit that a length of calendar time may have: about a thousand years. */
export const longestLengths: Readonly<Record<Grain, number>> = {
  ...{ hour: 8_760_000, day: 365_000, week: 52_000 },
  ...{ month: 12_000, quarter: 4_000, year: 1_000 },
}
