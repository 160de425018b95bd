import type { Happening } from './event-table.js'
import { day, instant, now } from './instant.js'
import type { Order } from './order-tables.js'
import type { Random } from './random.js'
import type { Session } from './session-table.js'
import type { User } from './users.js'

/** The first instant of the test of two checkouts: each user sees one of them from then on. */
const testBegins = instant('2025-03-01T00:00:00Z')

/** The checkout that somebody sees at that time; null before the test. */
export const variantAt = (at: number, person: number): string | null => (at < testBegins ? null : person % 2 === 0 ? 'A' : 'B')

type Step = Pick<Happening, 'name' | 'at'>

/** What leads to a purchase, each step with the seconds to the next. */
const pathTo = (random: Random): readonly (readonly [name: string, wait: number])[] => {
  const cart = random.chance(0.08) ? random.integer(day, 9 * day) : random.integer(60, 3600)
  const failed = random.chance(0.15)
    ? [['checkout', random.integer(40, 300)] as const, ['payment', random.integer(600, random.chance(0.5) ? 3 * day : 3600)] as const]
    : []
  return [
    ['view', random.integer(20, 600)],
    ['cart', cart],
    ...failed,
    ['checkout', random.integer(60, 400)],
    ['payment', random.integer(10, 120)],
  ]
}

/** The steps to an order, the last one at its time; quicker where the user has signed up only just before. */
const stepsTo = (random: Random, placedAt: number, from: number): readonly Step[] => {
  const path = pathTo(random)
  const total = path.reduce((sum, [, wait]) => sum + wait, 0)
  const pace = Math.min(1, (placedAt - from - path.length) / total)
  let at = placedAt
  const before = path.toReversed().map(([name, wait]) => {
    at -= Math.max(1, Math.floor(wait * pace))
    return { name, at }
  })
  return [...before.toReversed(), { name: 'purchase', at: placedAt }]
}

/** The events of a cart that became an order, as the shop reports them: it knows the user, and no session. */
export const boughtCart = (random: Random, cartId: number, order: Order, user: User): readonly Happening[] => {
  const steps = stepsTo(random, order.placedAt, user.createdAt)
  const variant = variantAt(steps[0]?.at ?? order.placedAt, user.id)
  const { id: userId, platform } = user
  return steps.map(({ name, at }) => ({
    ...{ name, at, sessionId: null, userId, cartId: name === 'view' ? null : cartId, platform, variant },
    orderId: name === 'purchase' ? order.id : null,
  }))
}

const fates: readonly (readonly [readonly string[], number])[] = [
  [['cart'], 45],
  [['view', 'cart'], 15],
  [['cart', 'checkout'], 22],
  [['cart', 'checkout', 'checkout'], 6],
  [['cart', 'checkout', 'payment'], 8],
  [['cart', 'checkout', 'payment', 'checkout', 'payment'], 4],
]

/** The events of a cart that somebody left behind in a session, some of them after a second try. */
export const leftCart = (random: Random, cartId: number, session: Session): readonly Happening[] => {
  let at = session.startedAt
  const variant = variantAt(at, session.userId ?? session.id)
  const common = { sessionId: session.id, userId: session.userId, platform: session.platform, variant, orderId: null }
  const events = random.weighted(fates).map((name) => {
    at += random.integer(5, 150)
    return { ...common, name, at, cartId: name === 'view' ? null : cartId }
  })
  return events.filter((event) => event.at < now)
}
