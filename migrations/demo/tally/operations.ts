import { startOf } from '../civil-day.js'
import { allCountries, type StoreRating } from '../store-ratings.js'
import type { Trial } from '../subscription-tables.js'
import { exactly, ratio } from './answer.js'
import type { Fact } from './fact.js'
import type { Lookups } from './lookups.js'
import { type MetricTally, tallyMetric } from './metric-tally.js'

/** The ratings of people, without the feed's own sums. */
export const ratingFacts = ({ data }: Lookups): readonly Fact<StoreRating>[] =>
  data.storeRatings
    .filter(({ country }) => country !== allCountries)
    .map((row) => ({ at: startOf(row.day), keys: { store: row.store, country: row.country, appVersion: row.version }, row }))

/** How many people rated. */
export const raters = (rows: readonly StoreRating[]): number => rows.reduce((sum, { n }) => sum + n, 0)
/** All the stars that they gave. */
export const starsGiven = (rows: readonly StoreRating[]): number => rows.reduce((sum, { n, stars }) => sum + n * stars, 0)

/** The trials, at their start, in the groups of their own and of their account. */
export const trialFacts = (lookups: Lookups): readonly Fact<Trial>[] =>
  lookups.data.trials.map((row) => {
    const country = lookups.account(row.accountId)?.country ?? null
    return { at: row.startedAt, keys: { plan: row.plan, country, ...lookups.channelKeys(row.channelId) }, row }
  })

/** The metrics of trials, tasks and store ratings that are flows. */
export const tallyOperations = (lookups: Lookups): Readonly<Record<string, MetricTally>> => {
  const ratings = ratingFacts(lookups)
  const rated = ['store', 'country', 'appVersion'] as const
  const done = lookups.data.tasks.flatMap((row) =>
    row.completedAt === null ? [] : [{ at: row.completedAt, keys: { member: row.member, team: row.team }, row }],
  )
  return {
    trialsStarted: tallyMetric({
      facts: trialFacts(lookups),
      dimensions: ['plan', 'channel', 'channelKind', 'country'],
      measure: (rows) => exactly(rows.length),
    }),
    tasksCompleted: tallyMetric({ facts: done, dimensions: ['member', 'team'], measure: (rows) => exactly(rows.length) }),
    storeReviews: tallyMetric({ facts: ratings, dimensions: rated, measure: (rows) => exactly(raters(rows)) }),
    storeRating: tallyMetric({ facts: ratings, dimensions: rated, measure: (rows) => ratio(starsGiven(rows), raters(rows)) }),
  }
}
