import {
  above,
  age,
  bucket,
  conversion,
  count,
  dimension,
  divide,
  events,
  funnel,
  is,
  later,
  metric,
  perEntity,
  position,
  retained,
  segment,
  sum,
  touch,
} from '../../src/definition/index.js'
import { averageOrderValue, orders, refunds, taken, users } from './shop.js'

const described = { name: 'x', description: 'An example.' }
const placed = events(orders, is(orders.status, 'paid'))
const signedUp = events(users)

const bought = conversion({ from: signedUp, to: placed, by: [users.id, orders.userId], within: { days: 30 } })
export const share = metric({ ...described, numerator: bought.converted, denominator: bought.base })
export const average = divide(bought.averageTime, 2)
export const soon = sum(orders.items, above(age(later(orders.placedAt, { days: 2 })), 0))
export const spending = perEntity(taken, { of: users.id, by: orders.userId })
export const bigSpenders = segment('bigSpenders', { filter: above(spending, 1000) })
export const spendingGroups = dimension('spending', {
  from: [bucket(spending, [10]), bucket(perEntity(taken, { of: orders.userId, by: orders.userId }), [10])],
})
export const first = count(orders, is(position(orders.userId, { where: is(orders.isTest, false) }), 1))
export const country = touch(signedUp, {
  take: 'first',
  of: users.country,
  by: [orders.userId, users.id],
  before: orders.paidAt,
  within: { days: 30 },
})
export const back = retained({ start: signedUp, return: placed, by: [users.id, orders.userId], after: { days: 7 }, orAfter: true })
const steps = [
  { name: 'signup', events: signedUp, by: users.id },
  { name: 'order', events: placed, by: orders.userId },
] as const
const journey = funnel('journey', { steps, within: { days: 7 } })
export const reached = metric({ ...described, numerator: journey.reached.order, denominator: journey.reached.signup })

// @ts-expect-error a conversion of nobody
export const ofNobody = conversion({ from: signedUp, to: placed, within: { days: 30 } })

// @ts-expect-error a conversion whose entity is of another source
export const ofOthers = conversion({ from: signedUp, to: placed, by: [orders.userId, orders.userId], within: { days: 30 } })

// @ts-expect-error a conversion without a window
export const forEver = conversion({ from: signedUp, to: placed, by: [users.id, orders.userId] })

const both = { from: signedUp, to: placed, by: [users.id, orders.userId], within: { days: 1 } } as const
// @ts-expect-error what must be the same is of another source
export const sameOfOthers = conversion({ ...both, same: [[users.country, refunds.id]] })

// @ts-expect-error how long it takes is no number of things
export const timePlusCount = metric({ ...described, numerator: divide(bought.averageTime, 2), format: { form: 'count' } })

// @ts-expect-error the age of a text
export const ageOfText = age(users.country)

// @ts-expect-error later than a text
export const laterText = later(users.country, { days: 1 })

// @ts-expect-error a value of an entity by a column of another source
export const byOthers = perEntity(taken, { of: users.id, by: refunds.orderId })

// @ts-expect-error a metric for each entity
export const metricOfEntity = perEntity(averageOrderValue, { of: users.id, by: orders.userId })

// @ts-expect-error a value of users where orders are counted
export const ofOtherRows = count(orders, above(spending, 10))

// @ts-expect-error a place among rows of another source
export const placeOfOthers = position(orders.userId, { where: is(users.country, 'FR') })

// @ts-expect-error a touch of what the events do not have
export const touchOfOthers = touch(signedUp, { take: 'first', of: orders.status, by: [orders.userId, users.id], before: orders.paidAt })

// @ts-expect-error a touch in the middle
export const touchBetween = touch(signedUp, { take: 'middle', of: users.country, by: [orders.userId, users.id], before: orders.paidAt })

// @ts-expect-error a step that the funnel does not have
export const noStep = journey.reached.payment

// @ts-expect-error a step of somebody else
export const stepOfOthers = funnel('x', { steps: [{ name: 'a', events: signedUp, by: orders.userId }, steps[1]], within: { days: 7 } })

// @ts-expect-error steps in some other order
export const backwards = funnel('x', { steps, within: { days: 7 }, order: 'backwards' })
