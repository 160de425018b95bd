import { boughtCart, leftCart, variantAt } from './carts.js'
import type { Event, Happening } from './event-table.js'
import { day, now } from './instant.js'
import type { Order } from './order-tables.js'
import { type Random, randomStream } from './random.js'
import type { Session } from './session-table.js'
import type { DemoVolume } from './size.js'
import type { User } from './users.js'

/** How many events are delivered twice. */
export const duplicateCount = (volume: DemoVolume): number => Math.round(volume.events * 0.005)

interface Traffic {
  readonly users: readonly User[]
  readonly sessions: readonly Session[]
  readonly orders: readonly Order[]
}

const boughtCarts = (random: Random, count: number, { users, orders }: Traffic): readonly (readonly Happening[])[] => {
  const userOf = new Map(users.map((user) => [user.id, user]))
  const able = orders.flatMap((order) => {
    const user = userOf.get(order.userId ?? 0)
    return user && !order.isTest ? [{ order, user }] : []
  })
  const chosen = random.some(able.length, count)
  return able.filter((_, index) => chosen.has(index)).map(({ order, user }, index) => boughtCart(random, index + 1, order, user))
}

const look = (random: Random, session: Session): Happening => {
  const { id: sessionId, userId, platform, startedAt } = session
  const at = Math.min(now - 1, startedAt + random.integer(1, 90))
  return { sessionId, userId, platform, at, name: 'view', cartId: null, variant: variantAt(at, userId ?? sessionId), orderId: null }
}

const receipt = (random: Random, at: number): number =>
  Math.min(now, at + (random.chance(0.03) ? random.integer(day, 9 * day) : random.integer(0, 20)))

/** The events, in order of time. Traps: 0.5 % of the rows are a second delivery of the same event; users with several carts, and carts with several tries; events received days later. */
export const makeEvents = (volume: DemoVolume, traffic: Traffic): readonly Event[] => {
  const random = randomStream('events')
  const bought = boughtCarts(random, Math.round(volume.events * 0.09), traffic)
  const left = Array.from({ length: Math.round(volume.events * 0.21) }, (_, index) =>
    leftCart(random, bought.length + index + 1, random.pick(traffic.sessions)),
  )
  const carts = [...bought, ...left].flat()
  const duplicates = duplicateCount(volume)
  const looks = Array.from({ length: Math.max(0, volume.events - duplicates - carts.length) }, () =>
    look(random, random.pick(traffic.sessions)),
  )
  const events = [...carts, ...looks]
    .toSorted((one, other) => one.at - other.at)
    .map((event, index) => ({ id: index + 1, delivery: 1, ...event, receivedAt: receipt(random, event.at) }))
  const again = random.some(events.length, duplicates)
  return events.flatMap((event, index) =>
    again.has(index) ? [event, { ...event, delivery: 2, receivedAt: Math.min(now, event.receivedAt + random.integer(1, 3600)) }] : [event],
  )
}
