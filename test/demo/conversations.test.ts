import { describe, expect, it } from 'vitest'
import { generateDemo } from '../../migrations/demo/generate.js'
import { grouped } from '../../migrations/demo/tally/metric-tally.js'

describe.each(['small', 'full'] as const)('every word with customers in the %s demo company', (size) => {
  const { tickets, replies, contacts, surveys, users } = generateDemo({ size })
  const ofTicket = grouped(replies, ({ ticketId }) => String(ticketId))

  it('begins a ticket with its own question, answered when its first reply came, and asks spam nothing', () => {
    for (const { id, kind, openedAt, firstReplyAt } of tickets) {
      const [first] = ofTicket.get(String(id)) ?? []
      if (kind === 'spam') expect(first).toBeUndefined()
      else expect(first).toMatchObject({ askedAt: openedAt, answeredAt: firstReplyAt })
    }
  })

  it('asks again only after an answer and before the ticket is settled, and leaves at most the last question', () => {
    const ticketOf = new Map(tickets.map((ticket) => [ticket.id, ticket]))
    for (const [id, talk] of ofTicket) {
      const resolvedAt = ticketOf.get(Number(id))?.resolvedAt ?? Number.POSITIVE_INFINITY
      const times = talk.flatMap(({ askedAt, answeredAt }) => [askedAt, ...(answeredAt === null ? [] : [answeredAt])])
      expect(times).toEqual(times.toSorted((one, other) => one - other))
      expect(talk.slice(0, -1).filter(({ answeredAt }) => answeredAt === null)).toEqual([])
      expect(times.filter((at) => at > resolvedAt)).toEqual([])
    }
  })

  it('has one contact for each ticket, at its time and by its channel, and others without one', () => {
    const opening = new Map(contacts.flatMap((contact) => (contact.ticketId === null ? [] : [[contact.ticketId, contact] as const])))
    expect(opening.size).toBe(tickets.length)
    for (const { id, openedAt, channel } of tickets) expect(opening.get(id)).toMatchObject({ at: openedAt, channel })
    expect(new Set(contacts.filter(({ ticketId }) => ticketId === null).map(({ channel }) => channel)).size).toBe(5)
  })

  it('tells a sentiment only by an answer, of nobody who had left or not yet come', () => {
    const userOf = new Map(users.map((user) => [user.id, user]))
    const telling = surveys.filter(({ sentiment }) => sentiment !== null)
    expect(telling.filter(({ kind, sentimentAt, answeredAt }) => kind !== 'nps' || sentimentAt !== answeredAt)).toEqual([])
    expect(surveys.filter(({ sentiment, sentimentAt }) => sentiment === null && sentimentAt !== null)).toEqual([])
    expect(telling.filter(({ userId, sentAt }) => (userOf.get(userId ?? 0)?.createdAt ?? sentAt) > sentAt)).toEqual([])
  })
})
