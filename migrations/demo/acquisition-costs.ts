import { months } from './instant.js'
import { randomStream } from './random.js'
import { type RowOf, table } from './table.js'

export const acquisitionCostTable = table('acquisition_costs', {
  month: 'date',
  channelId: 'integer',
  country: 'text',
  currency: 'text',
  cost: 'numeric',
})
export type AcquisitionCost = RowOf<typeof acquisitionCostTable>

/** Who works on which channel for which country, from which month on, with what it costs at first. Trap: nobody for the newsletter (6) and for friends (7). */
const desks = [
  { channelId: 1, country: 'DE', currency: 'EUR', cost: 340, from: '2024-01' },
  { channelId: 1, country: 'US', currency: 'USD', cost: 260, from: '2024-01' },
  { channelId: 2, country: 'FR', currency: 'EUR', cost: 290, from: '2024-01' },
  { channelId: 2, country: 'GB', currency: 'GBP', cost: 240, from: '2024-01' },
  { channelId: 3, country: 'DE', currency: 'EUR', cost: 180, from: '2024-01' },
  { channelId: 4, country: 'DE', currency: 'EUR', cost: 210, from: '2024-01' },
  { channelId: 5, country: 'US', currency: 'USD', cost: 190, from: '2024-01' },
  { channelId: 8, country: 'IE', currency: 'EUR', cost: 120, from: '2024-03' },
] as const

/** What it costs to win customers beside ads (sales, tools, salaries), a row a month, channel and country, booked on the first of the month. */
export const makeAcquisitionCosts = (): readonly AcquisitionCost[] => {
  const random = randomStream('acquisition_costs')
  return months.flatMap((month, index) =>
    desks
      .filter(({ from }) => from <= month)
      .map(({ channelId, country, currency, cost }) => {
        const grown = cost * (1 + index * 0.015) * (0.95 + 0.1 * random.unit())
        return { month: `${month}-01`, channelId, country, currency, cost: grown.toFixed(2) }
      }),
  )
}
