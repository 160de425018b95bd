import { ratio, sumOf } from './answer.js'
import type { Fact } from './fact.js'
import type { Lookups } from './lookups.js'
import { type MetricTally, tallyMetric } from './metric-tally.js'
import { orderFacts } from './sales.js'
import { visitFacts } from './traffic.js'

/** The metrics that set money against people: each fact is either an order or a visit of a user. */
export const tallyPerUser = (lookups: Lookups): Readonly<Record<string, MetricTally>> => {
  const visits = visitFacts(lookups).filter(({ row }) => row.userId !== null)
  const facts: readonly Fact<{ readonly euros: string; readonly userId: number | null }>[] = [
    ...orderFacts(lookups).map(({ at, keys, row }) => ({ at, keys, row: { euros: row.euros.toFixed(), userId: null } })),
    ...visits.map(({ at, keys, row }) => ({ at, keys, row: { euros: '0', userId: row.userId } })),
  ]
  return {
    averageRevenuePerUser: tallyMetric({
      facts,
      dimensions: ['country', 'plan'],
      measure: (rows) => {
        const users = new Set(rows.flatMap(({ userId }) => userId ?? []))
        return ratio(sumOf(rows.map(({ euros }) => euros)), users.size)
      },
    }),
  }
}
