import type { User } from '../users.js'
import { ratio } from './answer.js'
import type { Lookups } from './lookups.js'
import { type TimedTally, tallyTimed } from './timed-tally.js'

const isBefore = (at: number | null, edge: number): boolean => at !== null && at < edge

/** Who pays for the first time, of those who were there in the period and had not paid before it. */
export const tallyFirstPayments = ({ data, userKeys }: Lookups): Readonly<Record<string, TimedTally>> => {
  const rows = data.users.filter(({ isTest }) => !isTest).map((row) => ({ keys: userKeys(row.id), row }))
  return {
    customerConversionRate: tallyTimed<User>({
      rows,
      dimensions: ['channel', 'channelKind', 'campaign', 'country', 'plan', 'platform'],
      isExact: false,
      measure: (users, { start, end }) => {
        const paying = users.filter(({ firstPaidAt }) => isBefore(firstPaidAt, end) && !isBefore(firstPaidAt, start))
        const able = users.filter(({ createdAt, firstPaidAt, deletedAt }) => {
          const hasLeft = firstPaidAt === null && isBefore(deletedAt, start)
          return isBefore(createdAt, end) && !isBefore(firstPaidAt, start) && !hasLeft
        })
        return ratio(paying.length, able.length)
      },
    }),
  }
}
