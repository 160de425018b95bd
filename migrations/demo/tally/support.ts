import type { Ticket } from '../tickets.js'
import { exactly, meanOf, percentileOf, ratio } from './answer.js'
import type { Fact } from './fact.js'
import type { Lookups } from './lookups.js'
import { type MetricTally, tallyMetric } from './metric-tally.js'

/** Within how many seconds a first reply is due, for the channels that have such a goal. */
const replyGoals: ReadonlyMap<string, number> = new Map([
  ['e-mail', 24 * 3600],
  ['social', 3600],
  ['phone', 180],
])

/** The tickets that are issues, with their own groups and those of their account. */
export const issueFacts = (lookups: Lookups): readonly Fact<Ticket>[] =>
  lookups.data.tickets
    .filter((ticket) => ticket.kind === 'issue')
    .map((ticket) => {
      const { country = null, plan = null, segment = null } = lookups.account(ticket.accountId) ?? {}
      const { channel: ticketChannel, topic, team, priority, level } = ticket
      return { at: ticket.openedAt, keys: { ticketChannel, topic, team, priority, level, country, plan, segment }, row: ticket }
    })

/** The seconds that the answered among some tickets waited for their first reply. */
export const waits = (tickets: readonly Ticket[]): readonly number[] =>
  tickets.flatMap(({ openedAt, firstReplyAt }) => (firstReplyAt === null ? [] : [firstReplyAt - openedAt]))

const isInTime = ({ channel, openedAt, firstReplyAt }: Ticket): boolean =>
  firstReplyAt !== null && firstReplyAt - openedAt <= (replyGoals.get(channel) ?? 0)

/** The metrics of support. */
export const tallySupport = (lookups: Lookups): Readonly<Record<string, MetricTally>> => {
  const facts = issueFacts(lookups)
  const withGoal = facts.filter(({ row }) => replyGoals.has(row.channel))
  const dimensions = ['ticketChannel', 'topic', 'team', 'priority', 'level', 'country', 'plan', 'segment'] as const
  const escalated = (rows: readonly Ticket[]): number => rows.filter((row) => row.escalatedAt !== null).length
  return {
    tickets: tallyMetric({ facts, dimensions, measure: (rows) => exactly(rows.length) }),
    escalationRate: tallyMetric({ facts, dimensions, measure: (rows) => ratio(escalated(rows), rows.length) }),
    firstResponseTime: tallyMetric({ facts, dimensions, measure: (rows) => meanOf(waits(rows)) }),
    firstResponseTimeMedian: tallyMetric({ facts, dimensions, measure: (rows) => percentileOf(waits(rows), '0.5') }),
    firstResponseTimeP90: tallyMetric({ facts, dimensions, measure: (rows) => percentileOf(waits(rows), '0.9') }),
    firstResponseWithinGoal: tallyMetric({
      facts: withGoal,
      dimensions,
      measure: (rows) => ratio(rows.filter(isInTime).length, rows.length),
    }),
  }
}
