import { day, now } from './instant.js'
import { type Random, randomStream } from './random.js'
import type { Reply } from './reply-table.js'
import type { DemoVolume } from './size.js'
import { replyAfter, type Ticket } from './tickets.js'

type Draft = Omit<Reply, 'id'>

/** A ticket that goes to and fro takes an hour at least, and whoever does not settle it gives up after some days. */
const leastTime = 3600
const patience = 6 * day

interface Talk {
  readonly ticket: Ticket
  readonly from: number
  readonly until: number
}

/** The time in which more can be asked: from the first answer until the ticket is settled. */
const talkOf = (ticket: Ticket): readonly Talk[] => {
  if (ticket.firstReplyAt === null) return []
  const until = ticket.resolvedAt ?? Math.min(now, ticket.firstReplyAt + patience)
  return until - ticket.firstReplyAt >= leastTime ? [{ ticket, from: ticket.firstReplyAt, until }] : []
}

/** What is asked after the first answer, one question after the other. Trap: the last word is often a question that nobody answers. */
const furtherReplies = (random: Random, { ticket, from, until }: Talk, count: number): readonly Draft[] => {
  const part = Math.floor((until - from) / count)
  return Array.from({ length: count }, (_, index) => {
    const askedAt = from + index * part + 1 + Math.floor(random.unit() * part * 0.5)
    const answeredAt = Math.min(askedAt + replyAfter(random.unit(), ticket.channel, askedAt), from + (index + 1) * part)
    const isLeft = index === count - 1 && random.chance(ticket.resolvedAt === null ? 0.4 : 0.1)
    return { ticketId: ticket.id, askedAt, answeredAt: isLeft ? null : answeredAt }
  })
}

/** What was asked of support and when it was answered, in order of asking: each ticket begins with its own question, spam with none. */
export const makeReplies = ({ replies: count }: DemoVolume, tickets: readonly Ticket[]): readonly Reply[] => {
  const random = randomStream('replies')
  const first = tickets
    .filter(({ kind }) => kind !== 'spam')
    .map(({ id: ticketId, openedAt: askedAt, firstReplyAt: answeredAt }) => ({ ticketId, askedAt, answeredAt }))
  const talks = tickets.flatMap(talkOf)
  const counts = new Map<Talk, number>()
  for (let left = count - first.length; left > 0; left -= 1) {
    const talk = random.pick(talks)
    counts.set(talk, (counts.get(talk) ?? 0) + 1)
  }
  const further = [...counts].flatMap(([talk, some]) => furtherReplies(random, talk, some))
  return [...first, ...further].toSorted((one, other) => one.askedAt - other.askedAt).map((reply, index) => ({ id: index + 1, ...reply }))
}
