import type { Account } from './accounts.js'
import { createdBy, oneOf } from './created-by.js'
import { evenShares } from './evenly.js'
import { beginning, day, now } from './instant.js'
import { momentBetween } from './moment.js'
import { choose, type Random, randomStream } from './random.js'
import type { DemoVolume } from './size.js'
import { story, topics, troubleAt } from './story.js'
import { type RowOf, table } from './table.js'

export const ticketTable = table('tickets', {
  id: 'integer',
  accountId: 'integer?',
  channel: 'text',
  topic: 'text',
  team: 'text',
  kind: 'text',
  priority: 'text',
  level: 'text',
  openedAt: 'timestamptz',
  firstReplyAt: 'timestamptz?',
  escalatedAt: 'timestamptz?',
  resolvedAt: 'timestamptz?',
  reopened: 'boolean',
})
export type Ticket = RowOf<typeof ticketTable>

const channels = [['e-mail', 50] as const, ['social', 12] as const, ['phone', 14] as const, ['chat', 24] as const]
/** Seconds that a first reply takes on average in quiet times, by channel. */
const meanReply: Readonly<Record<string, number>> = { 'e-mail': 25_200, social: 1_500, phone: 90, chat: 150 }
const teams: Readonly<Record<string, string>> = {
  analytics: 'data',
  billing: 'billing',
  editor: 'product',
  integrations: 'data',
  'mobile app': 'product',
}

/** Something that takes time is not there yet if the clock stands before its end. */
const until = (at: number): number | null => (at <= now ? at : null)

/** How many seconds somebody who writes at that time waits for an answer, the longer the larger the share. */
export const replyAfter = (share: number, channel: string, askedAt: number): number => {
  const trouble = 1 + (story.slowdown - 1) * troubleAt(askedAt)
  return Math.max(1, Math.round((meanReply[channel] ?? 3600) * (0.15 + 3.4 * share * share * share) * trouble))
}

interface Course {
  readonly firstReplyAt: number | null
  readonly escalatedAt: number | null
  readonly resolvedAt: number | null
}

const courseOf = (random: Random, share: number, channel: string, openedAt: number, kind: string): Course => {
  const isAnswered = kind !== 'spam' && !random.chance(0.05)
  if (!isAnswered) return { firstReplyAt: null, escalatedAt: null, resolvedAt: kind === 'spam' ? until(openedAt + 60) : null }
  const firstReplyAt = until(openedAt + replyAfter(share, channel, openedAt))
  const isEscalated = kind === 'issue' && random.chance(0.12 + 0.1 * troubleAt(openedAt))
  const escalatedAt = isEscalated && firstReplyAt !== null ? until(firstReplyAt + random.integer(600, 2 * day)) : null
  const work = random.integer(1800, (isEscalated ? 12 : 4) * day)
  const resolvedAt = firstReplyAt !== null && random.chance(0.96) ? until((escalatedAt ?? firstReplyAt) + work) : null
  return { firstReplyAt, escalatedAt, resolvedAt }
}

const makeTicket = (
  random: Random,
  even: (key: string) => number,
  openedAt: number,
  topic: string,
  accounts: readonly Account[],
): Omit<Ticket, 'id'> => {
  const channel = choose(even('channel'), channels)
  const kind = random.weighted([['issue', 80] as const, ['general', 13] as const, ['spam', 7] as const])
  const course = courseOf(random, even(channel), channel, openedAt, kind)
  const account = random.chance(0.02) ? undefined : oneOf(random, accounts, createdBy(accounts, openedAt))
  const isSecond = course.escalatedAt !== null || random.chance(0.04)
  return {
    accountId: account?.id ?? null,
    channel,
    topic,
    team: random.chance(0.4) ? 'first line' : (teams[topic] ?? 'first line'),
    kind,
    priority: random.weighted([['low', 20] as const, ['normal', 50] as const, ['high', 22] as const, ['urgent', 8] as const]),
    level: isSecond ? 'second' : 'first',
    openedAt,
    ...course,
    reopened: course.resolvedAt !== null && random.chance(0.06),
  }
}

/** When and about what: quiet times all over the two years, the flood while the trouble lasts and some in the weeks after. */
const openings = (random: Random, count: number): readonly { readonly at: number; readonly topic: string }[] =>
  Array.from({ length: count }, () => {
    if (!random.chance(story.flood)) return { at: momentBetween(random, beginning + 5 * day, now), topic: random.weighted(topics) }
    const isLate = random.chance(0.06)
    const at = isLate ? momentBetween(random, story.fixed, story.fixed + story.recovery) : momentBetween(random, story.begins, story.fixed)
    return { at, topic: story.topic }
  })

/** The tickets, in order of opening. Traps: spam and general inquiries among them, tickets nobody answered, tickets of no account. */
export const makeTickets = ({ tickets: count }: DemoVolume, accounts: readonly Account[]): readonly Ticket[] => {
  const random = randomStream('tickets')
  const even = evenShares()
  return openings(random, count)
    .toSorted((one, other) => one.at - other.at)
    .map(({ at, topic }, index) => ({ id: index + 1, ...makeTicket(random, even, at, topic, accounts) }))
}
