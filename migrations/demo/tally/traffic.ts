import type { Session } from '../session-table.js'
import { exactly, meanOf, percentileOf, ratio } from './answer.js'
import type { Fact } from './fact.js'
import type { Lookups } from './lookups.js'
import { type MetricTally, tallyMetric } from './metric-tally.js'

/** Sessions of everybody but test users, each with its user's country and with the channel and the platform of its own. */
export const visitFacts = (lookups: Lookups): readonly Fact<Session>[] =>
  lookups.data.sessions
    .filter((session) => !lookups.user(session.userId)?.isTest)
    .map((session) => {
      const keys = {
        country: lookups.user(session.userId)?.country ?? null,
        plan: lookups.user(session.userId)?.plan ?? null,
        platform: session.platform,
        ...lookups.channelKeys(session.source),
      }
      return { at: session.startedAt, keys, row: session }
    })

/** How long a session lasted in seconds; null for one that is open, or whose clock ran backwards. */
export const lengthOf = ({ startedAt, endedAt }: Session): number | null =>
  endedAt === null || endedAt < startedAt ? null : endedAt - startedAt

/** The metrics of traffic and of sessions. */
export const tallyTraffic = (lookups: Lookups): Readonly<Record<string, MetricTally>> => {
  const visits = visitFacts(lookups)
  const sessions = visits.filter(({ row }) => row.userId !== null)
  const ended = sessions.filter(({ row }) => lengthOf(row) !== null)
  const isOrganic = ({ source }: Session): boolean => lookups.channelKeys(source).channelKind === 'organic'
  const lengths = (rows: readonly Session[]): readonly number[] => rows.flatMap((row) => lengthOf(row) ?? [])
  const dimensions = ['channel', 'channelKind', 'platform', 'country', 'plan'] as const
  const people = (rows: readonly Session[]): number => new Set(rows.map((row) => row.userId)).size
  return {
    visits: tallyMetric({ facts: visits, dimensions, measure: (rows) => exactly(rows.length) }),
    visitors: tallyMetric({ facts: visits, dimensions, measure: (rows) => exactly(new Set(rows.map((row) => row.visitorId)).size) }),
    organicShare: tallyMetric({ facts: visits, dimensions, measure: (rows) => ratio(rows.filter(isOrganic).length, rows.length) }),
    sessions: tallyMetric({ facts: sessions, dimensions, measure: (rows) => exactly(rows.length) }),
    sessionsPerUser: tallyMetric({ facts: sessions, dimensions, measure: (rows) => ratio(rows.length, people(rows)) }),
    sessionDuration: tallyMetric({ facts: ended, dimensions, measure: (rows) => meanOf(lengths(rows)) }),
    activeUsers: tallyMetric({ facts: sessions, dimensions, measure: (rows) => exactly(people(rows)) }),
    sessionDurationMedian: tallyMetric({ facts: ended, dimensions, measure: (rows) => percentileOf(lengths(rows), '0.5') }),
  }
}
