import { months } from './instant.js'
import { randomStream } from './random.js'
import { type RowOf, table } from './table.js'

export const retentionCostTable = table('retention_costs', { month: 'date', team: 'text', currency: 'text', cost: 'numeric' })
export type RetentionCost = RowOf<typeof retentionCostTable>

/** The teams that keep customers, with the currency they are paid in and what they cost in their first month. */
const teams = [
  { team: 'account management', currency: 'GBP', cost: 5200 },
  { team: 'customer success', currency: 'EUR', cost: 4100 },
  { team: 'onboarding', currency: 'EUR', cost: 2300 },
  { team: 'lifecycle marketing', currency: 'USD', cost: 900 },
] as const

/** What each team costs each month, people and tools together, booked on the first of the month. Trap: three currencies. */
export const makeRetentionCosts = (): readonly RetentionCost[] => {
  const random = randomStream('retention_costs')
  return months.flatMap((month, index) =>
    teams.map(({ team, currency, cost }) => {
      const grown = cost * (1 + index * 0.02) * (0.95 + 0.1 * random.unit())
      return { month: `${month}-01`, team, currency, cost: grown.toFixed(2) }
    }),
  )
}
