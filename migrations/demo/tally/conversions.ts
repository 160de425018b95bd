import { day, now } from '../instant.js'
import { type Answer, ratio } from './answer.js'
import type { DimensionName, Fact } from './fact.js'
import { leadFacts, type Stage } from './leads.js'
import type { Lookups } from './lookups.js'
import { type MetricTally, tallyMetric } from './metric-tally.js'
import { trialFacts } from './operations.js'

/** What began, and when it was followed by the other, if it ever was. */
interface Attempt {
  readonly at: number
  readonly followedAt: number | null
}

/** A share of those whose window is over; `open` are the others, which are in neither side. */
interface ConversionAnswer extends Answer {
  readonly open: string
}

interface ConversionQuestion {
  readonly facts: readonly Fact<Attempt>[]
  readonly days: number
  readonly dimensions: readonly DimensionName[]
}

/** A window is over when its whole length has passed, whether or not the other came already; at its very end still counts. */
const conversionOf =
  (days: number) =>
  (attempts: readonly Attempt[]): ConversionAnswer => {
    const closed = attempts.filter(({ at }) => at + days * day <= now)
    const followed = closed.filter(({ at, followedAt }) => followedAt !== null && followedAt - at <= days * day)
    return { ...ratio(followed.length, closed.length), open: String(attempts.length - closed.length) }
  }

const tallyConversion = ({ facts, days, dimensions }: ConversionQuestion): MetricTally =>
  tallyMetric({ facts, dimensions, measure: conversionOf(days) })

/** What of trials and of the stages of leads came to the next within its days, in the month of the first; windows that are not over are counted apart. */
export const tallyConversions = (lookups: Lookups): Readonly<Record<string, MetricTally>> => {
  const trials = trialFacts(lookups).map(({ at, keys, row }) => ({ at, keys, row: { at, followedAt: row.convertedAt } }))
  const stages = (from: Stage, to: Stage, days: number): MetricTally =>
    tallyConversion({
      facts: leadFacts(lookups, from).map(({ at, keys, row }) => ({ at, keys, row: { at, followedAt: row[to] } })),
      days,
      dimensions: ['channel', 'channelKind', 'campaign', 'country'],
    })
  return {
    trialConversionRate: tallyConversion({ facts: trials, days: 30, dimensions: ['plan', 'channel', 'channelKind', 'country'] }),
    leadToMqlRate: stages('createdAt', 'mqlAt', 30),
    mqlToSqlRate: stages('mqlAt', 'sqlAt', 60),
    sqlToCustomerRate: stages('sqlAt', 'wonAt', 90),
  }
}
