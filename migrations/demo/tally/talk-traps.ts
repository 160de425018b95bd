import { now } from '../instant.js'
import { sumOf } from './answer.js'
import { answerTimes, contactFacts, replyFacts } from './conversations.js'
import type { Lookups } from './lookups.js'
import { heldSentiments, shiftsIn } from './sentiment.js'
import { monthSpan } from './timed-tally.js'
import { type Trap, trap } from './trap.js'

const replyTrap = (lookups: Lookups): Trap => {
  const replies = replyFacts(lookups).map(({ row }) => row)
  const times = answerTimes(replies)
  const mean = (count: number) => sumOf(times).div(count).toSignificantDigits(20)
  return trap(
    'unansweredReplies',
    lookups.data.replies.filter(({ answeredAt }) => answeredAt === null).length,
    'mean response time in seconds; naive: unanswered as 0',
    mean(times.length),
    mean(replies.length),
  )
}

const contactTrap = (lookups: Lookups): Trap => {
  const contacts = contactFacts(lookups)
  const without = contacts.filter(({ row }) => row.ticketId === null).length
  const question = 'conversations by topic, added up; naive: after an inner join to tickets'
  return trap('contactsWithoutTicket', without, question, contacts.length, contacts.length - without)
}

/** Traps: whoever has not answered for long is still somebody's fan, and who changes their mind and back has not moved. */
const sentimentTraps = (lookups: Lookups): readonly Trap[] => {
  const rows = heldSentiments(lookups).map(({ row }) => row)
  const december = monthSpan('2025-12')
  const known = new Set(rows.map(({ person }) => person)).size
  const recent = new Set(rows.filter(({ from }) => from >= december.start).map(({ person }) => person)).size
  const year = { start: monthSpan('2025-01').start, end: now }
  const told = rows.filter(({ from, person }) => rows.some((other) => other.person === person && other.to === from))
  const turns = told.filter((row) => {
    const before = rows.find(({ person, to }) => person === row.person && to === row.from)
    return row.from >= year.start && before !== undefined && before.sentiment !== row.sentiment
  }).length
  const moved = shiftsIn(rows, year, rows)
  return [
    trap(
      'sentimentsCarried',
      known - recent,
      'people whose sentiment is known at the end of 2025; naive: who answered in December',
      known,
      recent,
    ),
    trap('shiftsOfMonths', turns - moved, 'people who moved between sentiments in 2025; naive: every change of mind', moved, turns),
  ]
}

/** Traps in what customers ask and feel: questions unanswered, contacts without a ticket, sentiments of old, changes of mind and back. */
export const talkTraps = (lookups: Lookups): readonly Trap[] => [replyTrap(lookups), contactTrap(lookups), ...sentimentTraps(lookups)]
