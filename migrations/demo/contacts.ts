import type { Contact } from './contact-table.js'
import { beginning, day, now } from './instant.js'
import { momentBetween } from './moment.js'
import { type Random, randomStream } from './random.js'
import type { DemoVolume } from './size.js'
import { story } from './story.js'
import type { Ticket } from './tickets.js'

/** How people get in touch without a ticket: most find their answer in the help centre. */
const channels = [
  ['help centre', 58] as const,
  ['chat', 16] as const,
  ['e-mail', 12] as const,
  ['social', 8] as const,
  ['phone', 6] as const,
]

/** In the flood people look for help everywhere, before they write a ticket too. */
const momentOf = (random: Random): number =>
  random.chance(story.flood / 2)
    ? momentBetween(random, story.begins, story.fixed + story.recovery)
    : momentBetween(random, beginning + 5 * day, now)

/** Every time that somebody got in touch, in order of time: each ticket was opened by one. Trap: as many became no ticket. */
export const makeContacts = ({ contacts: count }: DemoVolume, tickets: readonly Ticket[]): readonly Contact[] => {
  const random = randomStream('contacts')
  const opening = tickets.map(({ id: ticketId, openedAt: at, channel }) => ({ at, channel, ticketId }))
  const others = Array.from({ length: Math.max(0, count - opening.length) }, () => ({
    at: momentOf(random),
    channel: random.weighted(channels),
    ticketId: null,
  }))
  return [...opening, ...others].toSorted((one, other) => one.at - other.at).map((contact, index) => ({ id: index + 1, ...contact }))
}
