import type { Install } from '../install-table.js'
import { exactly } from './answer.js'
import type { Fact } from './fact.js'
import type { Lookups } from './lookups.js'
import { type MetricTally, tallyMetric } from './metric-tally.js'

const keysOf = ({ userId, platform, appVersion, store }: Install, lookups: Lookups) => ({
  ...lookups.userKeys(userId),
  ...{ platform, appVersion, store },
})

const counted = (lookups: Lookups): readonly Install[] => lookups.data.installs.filter(({ userId }) => !lookups.user(userId)?.isTest)

/** The installs of everybody but test users, in the groups of their user, when they were made. */
export const installFacts = (lookups: Lookups): readonly Fact<Install>[] =>
  counted(lookups).map((row) => ({ at: row.installedAt, keys: keysOf(row, lookups), row }))

const removalFacts = (lookups: Lookups): readonly Fact<Install>[] =>
  counted(lookups).flatMap((row) => (row.uninstalledAt === null ? [] : [{ at: row.uninstalledAt, keys: keysOf(row, lookups), row }]))

/** The metrics of installs and removals of the app. */
export const tallyInstalls = (lookups: Lookups): Readonly<Record<string, MetricTally>> => {
  const [made, removed] = [installFacts(lookups), removalFacts(lookups)]
  const dimensions = ['platform', 'store', 'appVersion', 'country', 'plan', 'channel', 'channelKind', 'campaign'] as const
  const net = [...made.map(({ at, keys }) => ({ at, keys, row: 1 })), ...removed.map(({ at, keys }) => ({ at, keys, row: -1 }))]
  return {
    installs: tallyMetric({ facts: made, dimensions, measure: (rows) => exactly(rows.length) }),
    uninstalls: tallyMetric({ facts: removed, dimensions, measure: (rows) => exactly(rows.length) }),
    netInstalls: tallyMetric({ facts: net, dimensions, measure: (rows) => exactly(rows.reduce((sum, row) => sum + row, 0)) }),
  }
}
