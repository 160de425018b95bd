import type { Contact } from '../contact-table.js'
import type { Reply } from '../reply-table.js'
import type { Ticket } from '../tickets.js'
import { exactly, meanOf } from './answer.js'
import type { Fact, Keys } from './fact.js'
import type { Lookups } from './lookups.js'
import { type MetricTally, tallyMetric } from './metric-tally.js'

/** The groups of a ticket and of its account; none where there is no ticket. */
const keysOf = (ticket: Ticket | undefined, lookups: Lookups): Keys => {
  if (ticket === undefined) return {}
  const { country = null, plan = null, segment = null } = lookups.account(ticket.accountId) ?? {}
  const { channel: ticketChannel, topic, team, priority, level } = ticket
  return { ticketChannel, topic, team, priority, level, country, plan, segment }
}

/** Every contact, in the groups of its ticket and by the channel of its own. */
export const contactFacts = (lookups: Lookups): readonly Fact<Contact>[] =>
  lookups.data.contacts.map((row) => ({
    at: row.at,
    keys: { ...keysOf(lookups.ticket(row.ticketId), lookups), ticketChannel: row.channel },
    row,
  }))

/** What was asked in tickets that are issues, at the time of asking. */
export const replyFacts = (lookups: Lookups): readonly Fact<Reply>[] =>
  lookups.data.replies.flatMap((row) => {
    const ticket = lookups.ticket(row.ticketId)
    return ticket?.kind === 'issue' ? [{ at: row.askedAt, keys: keysOf(ticket, lookups), row }] : []
  })

/** The seconds that each answer took. */
export const answerTimes = (replies: readonly Reply[]): readonly number[] =>
  replies.flatMap(({ askedAt, answeredAt }) => (answeredAt === null ? [] : [answeredAt - askedAt]))

/** The metrics of every word with customers. */
export const tallyConversations = (lookups: Lookups): Readonly<Record<string, MetricTally>> => {
  const dimensions = ['ticketChannel', 'topic', 'team', 'priority', 'level', 'country', 'plan', 'segment'] as const
  return {
    conversations: tallyMetric({ facts: contactFacts(lookups), dimensions, measure: (rows) => exactly(rows.length) }),
    responseTime: tallyMetric({ facts: replyFacts(lookups), dimensions, measure: (rows) => meanOf(answerTimes(rows)) }),
  }
}
